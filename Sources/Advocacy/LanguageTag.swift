/// A BCP-47 language tag, lower-cased language and upper-cased region: `fr`, `fr-SN`.
public struct LanguageTag: Hashable, Sendable, Codable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) {
        let parts = text.split(whereSeparator: { $0 == "-" || $0 == "_" })
        let language = parts.first.map { $0.lowercased() } ?? "und"
        let rest = parts.dropFirst().map { $0.count == 2 ? $0.uppercased() : String($0) }
        self.text = ([language] + rest).joined(separator: "-")
    }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public static let french = LanguageTag("fr")
    public static let english = LanguageTag("en")

    /// The language without its region.
    public var base: LanguageTag { LanguageTag(text.split(separator: "-").first.map(String.init) ?? text) }

    /// The tag if it is one as platforms send them, `xx` or `xx-YY`; what comes from outside may be anything.
    var wellFormed: LanguageTag? {
        text.wholeMatch(of: /[a-z]{2,3}(-[A-Z]{2})?/) == nil ? nil : self
    }

    /// Whether the language is written from right to left.
    public var isRightToLeft: Bool { ["ar", "he", "fa", "ur"].contains(base.text) }

    public var description: String { text }
}

/// Words in several languages; what a data file writes as `{fr: …, en: …}`.
public struct Wording: Sendable, Equatable {
    public let byLanguage: [LanguageTag: String]

    public init(_ byLanguage: [LanguageTag: String]) { self.byLanguage = byLanguage }

    /// The words in `language`, else in its base language, else in `fallback`, else in any language there is.
    public func `in`(_ language: LanguageTag, fallback: LanguageTag = .french) -> String {
        byLanguage[language] ?? byLanguage[language.base] ?? byLanguage[fallback]
            ?? byLanguage.min { $0.key.text < $1.key.text }?.value ?? ""
    }
}
