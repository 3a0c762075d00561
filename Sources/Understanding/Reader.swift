import Advocacy
import Language

/// Reads an utterance as a person would: its language, its abbreviations written out, its slips of the pen mended.
struct Reader: Sendable {
    struct Reading: Sendable {
        let language: LanguageTag
        let languageIsSure: Bool
        let written: Tokens
        /// Abbreviations written out, spelling as it was.
        let plain: Tokens
        /// The same with unknown words corrected, without the polite words around it.
        let mended: Tokens
        /// How much of `mended` is words that were seen before, 0…1.
        let knownShare: Double
    }

    private let identifier: LanguageIdentifier
    private let abbreviations: [LanguageTag: Abbreviations]
    private let spellings: [LanguageTag: Spelling]

    static let sureFrom = 0.9, sureFromOneWord = 0.98

    init(_ examples: [Example], abbreviations: [LanguageTag: [String: String]]) {
        self.abbreviations = abbreviations.mapValues(Abbreviations.init)
        var texts = Dictionary(grouping: examples, by: \.language.base.text).mapValues { $0.map(\.text) }
        for (language, dictionary) in abbreviations { texts[language.base.text, default: []] += dictionary.keys.sorted() }
        identifier = LanguageIdentifier(examples: texts)
        spellings = Self.spellings(examples, self.abbreviations)
    }

    func read(_ words: String) -> Reading {
        let found = identifier.identify(words)
        let language = LanguageTag(found.language)
        let written = Tokens(words)
        let plain = abbreviations[language]?.expand(written) ?? written
        let core = plain.withoutCourtesy
        let mended = spellings[language]?.correct(core) ?? core
        return Reading(
            language: language,
            languageIsSure: found.certainty >= (written.count > 1 ? Self.sureFrom : Self.sureFromOneWord),
            written: written, plain: plain, mended: mended, knownShare: knownShare(of: mended))
    }

    /// An example as it is learnt: as it stands, abbreviations written out.
    func learn(_ example: Example) -> Tokens {
        let written = Tokens(example.text)
        return (abbreviations[example.language.base]?.expand(written) ?? written).withoutCourtesy
    }

    /// Whether any language here has the word.
    func knows(_ word: String) -> Bool { spellings.values.contains { $0.isKnown(word) } }

    private func knownShare(of tokens: Tokens) -> Double {
        tokens.isEmpty ? 0 : Double(tokens.words.count(where: knows)) / Double(tokens.count)
    }

    /// Every language corrects towards its own words and leaves those of the others alone.
    private static func spellings(
        _ examples: [Example], _ abbreviations: [LanguageTag: Abbreviations]
    ) -> [LanguageTag: Spelling] {
        var vocabularies: [LanguageTag: [String: Int]] = [:]
        for example in examples {
            let language = example.language.base, written = Tokens(example.text)
            let words = (abbreviations[language]?.expand(written) ?? written).words
            for word in words { vocabularies[language, default: [:]][word, default: 0] += 1 }
        }
        for language in vocabularies.keys {
            for word in SmallWords.of(language.text) { vocabularies[language]?[word, default: 0] += 1 }
        }
        let all = Set(vocabularies.values.flatMap(\.keys))
        return vocabularies.mapValues { Spelling($0, alsoKnown: all) }
    }
}
