/// The assistant's own sentences and the knowledge they speak of: reply and language to letter.
public struct Phrasebook: Sendable {
    public let phrases: [PhraseKey: [LanguageTag: [String]]]
    public let intents: [ID<Intent>: Intent]
    public let chapterTitles: [ID<Chapter>: Wording]
    public let company: Company
    /// Where the pages of this service are found, without a slash at the end.
    public let publicAddress: String

    public init(
        phrases: [PhraseKey: [LanguageTag: [String]]], intents: [ID<Intent>: Intent],
        chapterTitles: [ID<Chapter>: Wording], company: Company, publicAddress: String
    ) {
        (self.phrases, self.intents, self.chapterTitles) = (phrases, intents, chapterTitles)
        (self.company, self.publicAddress) = (company, publicAddress)
    }

    /// The letter for a decision. `country` picks among answers; `seed` among variants, so that a repeat reads the same.
    public func letter(_ decision: Decision, in country: CountryCode?, seed: Int) -> Letter {
        Wordsmith(book: self, language: spoken(decision.language), country: country, seed: seed).letter(decision.reply)
    }

    /// One sentence by itself, its placeholders filled.
    public func phrase(_ key: PhraseKey, in language: LanguageTag, seed: Int = 0, _ values: [String: String] = [:]) -> String {
        let byLanguage = phrases[key] ?? [:]
        let variants =
            byLanguage[language] ?? byLanguage[language.base] ?? byLanguage[company.defaultLanguage]
            ?? byLanguage[.english] ?? []
        guard !variants.isEmpty else { return "" }
        return filled(variants[seed.magnitude.remainder(variants.count)], values)
    }

    /// `template` with `{company}` and `values` in place; a brace without a value stays, so that it is seen.
    public func filled(_ template: String, _ values: [String: String] = [:]) -> String {
        values.reduce(template.replacing("{company}", with: company.name)) { text, value in
            text.replacing("{\(value.key)}", with: value.value)
        }
    }

    /// A language the assistant has words in: the language itself, its base, or the company's own.
    private func spoken(_ language: LanguageTag) -> LanguageTag {
        let known = phrases[.unknown] ?? [:]
        return [language, language.base].first { known[$0] != nil } ?? company.defaultLanguage
    }
}

extension UInt {
    fileprivate func remainder(_ count: Int) -> Int { Int(self % UInt(count)) }
}
