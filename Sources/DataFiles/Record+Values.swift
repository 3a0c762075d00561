public import Advocacy

extension Record {
    /// One of the raw values of `Choice`; an error and `nil` if it is missing or another word.
    public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, of type: Choice.Type) -> Choice? {
        requiredNode(key).flatMap { findings.choice($0, of: type) }
    }

    /// One of the raw values of `Choice` if the key is there.
    public mutating func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
        _ key: String, of type: Choice.Type
    ) -> Choice? {
        node(key).flatMap { findings.choice($0, of: type) }
    }

    /// One of `words`; an error and `nil` if it is missing or another word.
    public mutating func choice(_ key: String, among words: [String]) -> String? {
        requiredNode(key).flatMap { findings.choice($0, among: words) }
    }

    /// A list of some of `words`; an error and `[]` if it is missing or has no entry.
    public mutating func choices(_ key: String, among words: [String]) -> [String] {
        guard let node = requiredNode(key) else { return [] }
        return findings.nodes(node, mayBeEmpty: false).compactMap { findings.choice($0, among: words) }
    }

    /// A day of the calendar, `yyyy-MM-dd`; an error and "" if it is missing.
    public mutating func date(_ key: String) -> String { requiredNode(key).flatMap { findings.date($0) } ?? "" }

    /// A day of the calendar if the key is there.
    public mutating func optionalDate(_ key: String) -> String? { node(key).flatMap { findings.date($0) } }

    /// A list of days; an error if the key is missing, `[]` is a list.
    public mutating func dates(_ key: String) -> [String] {
        guard let node = requiredNode(key) else { return [] }
        return findings.nodes(node, mayBeEmpty: true).compactMap { findings.date($0) }
    }

    /// A time of day, `HH:mm`; an error and "" if it is missing.
    public mutating func time(_ key: String) -> String { requiredNode(key).flatMap { findings.time($0) } ?? "" }

    /// A BCP-47 tag; an error and `und` if it is missing.
    public mutating func language(_ key: String) -> LanguageTag {
        requiredNode(key).flatMap { findings.language($0) } ?? LanguageTag("und")
    }

    /// A list of BCP-47 tags; an error and `[]` if it is missing or has no entry.
    public mutating func languages(_ key: String) -> [LanguageTag] {
        guard let node = requiredNode(key) else { return [] }
        return findings.nodes(node, mayBeEmpty: false).compactMap { findings.language($0) }
    }

    /// A quoted ISO 3166-1 code; an error and `nil` if it is missing.
    public mutating func country(_ key: String) -> CountryCode? { requiredNode(key).flatMap { findings.country($0) } }

    /// A list of quoted ISO 3166-1 codes; empty (everywhere) without the key or without an entry.
    public mutating func optionalCountries(_ key: String) -> Set<CountryCode> {
        Set(node(key).map { findings.nodes($0, mayBeEmpty: true).compactMap { findings.country($0) } } ?? [])
    }
}
