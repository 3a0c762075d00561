/// Text as Slack sends it, in the words a person would have typed.
enum SlackText {
    /// Links, mentions and channels in plain words, entities decoded, trimmed.
    static func words(_ text: String) -> String { unescaped(plain(text) { _ in false }).trimmed }

    /// Likewise, without the mention of Allie; the first mention of all where her ids are not known.
    static func words(_ text: String, withoutMentionOf own: Set<String>) -> String {
        let own = own.isEmpty ? Set(firstMention(in: text).map { [$0] } ?? []) : own
        let words = unescaped(plain(text) { own.contains($0) }).replacing("  ", with: " ").trimmed
        return String(words.drop { ",:".contains($0) }).trimmed
    }

    private static func plain(_ text: String, leavingOut isOwn: (String) -> Bool) -> String {
        var words = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            words += rest[..<open] + spoken(rest[rest.index(after: open)..<close], leavingOut: isOwn)
            rest = rest[rest.index(after: close)...]
        }
        return words + rest
    }

    /// What stands between angle brackets: `@U1|name`, `#C1|name`, `!here`, `https://…|label`.
    private static func spoken(_ entity: Substring, leavingOut isOwn: (String) -> Bool) -> String {
        let parts = entity.split(separator: "|", maxSplits: 1).map(String.init)
        guard let target = parts.first, let mark = target.first else { return "" }
        let label = parts.count > 1 ? parts[1] : nil
        let name = String(target.dropFirst())
        switch mark {
        case "@": return isOwn(name) ? "" : "@\(label ?? name)"
        case "#": return "#\(label ?? name)"
        case "!": return label ?? "@\(name)"
        default: return link(to: target, label: label)
        }
    }

    /// The address is kept: it may be what the person wants to show. A label that only shortens it is not.
    private static func link(to address: String, label: String?) -> String {
        let bare = ["mailto:", "tel:"].first(where: address.hasPrefix).map { String(address.dropFirst($0.count)) } ?? address
        guard let label, !bare.contains(label) else { return bare }
        return "\(label) (\(bare))"
    }

    private static func firstMention(in text: String) -> String? {
        guard let start = text.firstRange(of: "<@")?.upperBound else { return nil }
        return text[start...].firstIndex { "|>".contains($0) }.map { String(text[start..<$0]) }
    }

    /// The ampersand last, so that an entity somebody typed is not decoded twice.
    private static func unescaped(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.prefix(upTo: start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex))
    }
}
