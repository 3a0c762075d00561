/// Our Markdown subset (bold, italic, links, lists) in Slack's own markup.
///
/// Whatever the text says, only a link of ours opens an angle bracket: words that somebody quoted can neither make a
/// mention nor ring a room. Works on scalars, since a combining mark would hide a bracket from a comparison of characters.
enum Mrkdwn {
    /// An address longer than this is left out, and its label stays.
    static let longestLink = 2_900

    static func lines(of markdown: String) -> [String] {
        markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            let indent = line.prefix { $0 == " " }
            let text = line.dropFirst(indent.count)
            let isItem = ["- ", "* ", "+ "].contains(where: text.hasPrefix)
            return indent + (isItem ? "• " : "") + inline(isItem ? text.dropFirst(2) : text)
        }
    }

    private static func inline(_ text: Substring) -> String {
        let line = MrkdwnLine(scalars: Array(text.unicodeScalars))
        return line.rendered(line.scalars.indices)
    }

    /// `&`, `<` and `>`, as Slack asks, and nothing else.
    static func escaped(_ text: some Sequence<Unicode.Scalar>) -> String {
        text.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }

    /// Words without any markup.
    static func plain(_ text: String) -> String {
        let line = MrkdwnLine(scalars: Array(text.unicodeScalars))
        return line.plain(line.scalars.indices)
    }

    /// `<address|label>`; the label alone, already escaped, if the address opens nothing Slack opens.
    static func link(_ address: String, label: String) -> String {
        guard ["https://", "http://", "mailto:", "tel:"].contains(where: address.lowercased().hasPrefix) else { return label }
        let link = "<\(escaped(address.unicodeScalars.flatMap(unbroken)))|\(label)>"
        return link.utf16.count <= longestLink ? link : label
    }

    /// What would end the address early, in percent signs.
    private static func unbroken(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar {
        case "|": Array("%7C".unicodeScalars)
        case "<": Array("%3C".unicodeScalars)
        case ">": Array("%3E".unicodeScalars)
        case " ": Array("%20".unicodeScalars)
        default: [scalar]
        }
    }
}
