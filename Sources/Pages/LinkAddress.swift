/// An address a letter may link to: `http`, `https` or `mailto`, without a space or a control character.
struct LinkAddress: Sendable, Equatable {
    let text: String

    init?(_ scalars: [Unicode.Scalar]) {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        self.init(String(text))
    }

    init?(_ text: String) {
        let isClean = text.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x20 && !(0x7F...0x9F).contains(scalar.value) && !scalar.properties.isWhitespace
        }
        let scheme = Self.schemes.first { text.lowercased().hasPrefix($0) && text.count > $0.count }
        guard isClean, scheme != nil else { return nil }
        self.text = text
    }

    private static let schemes = ["https://", "http://", "mailto:"]

    /// `label` is markup.
    func anchor(around label: String) -> String {
        #"<a href="\#(HTML.escaped(text))" target="_blank" rel="noopener noreferrer">\#(label)</a>"#
    }
}

extension LinkAddress {
    /// An address a button may lead to: also a path on this site.
    init?(onPage text: String) {
        if let elsewhere = LinkAddress(text) {
            self = elsewhere
        } else {
            let isPath = text.hasPrefix("/") && !text.hasPrefix("//") && !text.contains("\\")
            guard isPath, text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }) else { return nil }
            self.text = text
        }
    }
}
