import Advocacy

/// A post about a story, and the addresses that open it in each network, ready to be sent.
///
/// LinkedIn and Facebook read the page behind the link and take no text: there the caption is pasted by hand.
struct ShareLinks {
    /// The caption, an empty line, and the line that says where one works.
    let text: String
    let link: TrackedLink
    /// The e-mail's subject.
    let subject: String

    init(caption: String, disclosure: String, link: TrackedLink, subject: String) {
        text = [caption, disclosure].filter { !$0.isEmpty }.joined(separator: "\n\n")
        (self.link, self.subject) = (link, subject)
    }

    var all: [ShareLink] { ShareNetwork.allCases.map { ShareLink(network: $0.name, address: address(on: $0)) } }

    func address(on network: ShareNetwork) -> String {
        let page = link.address(from: network.rawValue)
        return switch network {
        case .linkedIn: "https://www.linkedin.com/sharing/share-offsite/?url=\(percentEncoded(page))"
        case .x: "https://x.com/intent/tweet?text=\(percentEncoded(text))&url=\(percentEncoded(page))"
        case .facebook: "https://www.facebook.com/sharer/sharer.php?u=\(percentEncoded(page))"
        case .whatsApp: "https://wa.me/?text=\(percentEncoded("\(text)\n\n\(page)"))"
        case .email: "mailto:?subject=\(percentEncoded(subject))&body=\(percentEncoded(mailLines("\(text)\n\n\(page)")))"
        }
    }

    /// Lines end in CR LF in mail (RFC 6068).
    private func mailLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
}

/// `text` with every byte but unreserved ones (RFC 3986) as `%XX`, once; `+` is not a space anywhere.
func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return text.utf8.reduce(into: "") { encoded, byte in
        if isUnreserved(byte) {
            encoded.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
            encoded.append("%")
            encoded.append(digits[Int(byte >> 4)])
            encoded.append(digits[Int(byte & 15)])
        }
    }
}

private func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        true
    default: false
    }
}
