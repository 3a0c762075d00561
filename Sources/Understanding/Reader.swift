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
        /// The same without the polite words around it.
        let core: Tokens
        /// The same with unknown words corrected.
        let mended: Tokens
        /// How much of it the examples speak of, 0…1.
        let familiarity: Double
    }

    private let identifier: LanguageIdentifier
    private let abbreviations: [LanguageTag: Abbreviations]
    private let spellings: [LanguageTag: Spelling]
    private let familiar: Familiarity

    static let sureFrom = 0.9, sureFromOneWord = 0.98

    init(_ lessons: [Lesson], abbreviations: [LanguageTag: [String: String]], familiar: Familiarity) {
        var texts: [String: [String]] = [:]
        for lesson in lessons { texts[lesson.example.language.base.text, default: []].append(lesson.example.text) }
        for (language, dictionary) in abbreviations { texts[language.base.text, default: []] += dictionary.keys.sorted() }
        identifier = LanguageIdentifier(examples: texts)
        spellings = Self.spellings(lessons)
        self.abbreviations = abbreviations.mapValues(Abbreviations.init)
        self.familiar = familiar
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
            written: written, plain: plain, core: core, mended: mended,
            familiarity: familiar.share(of: core, mended: mended))
    }

    /// Whether any language here has the word.
    func knows(_ word: String) -> Bool { spellings.values.contains { $0.isKnown(word) } }

    /// Every language corrects towards its own words and leaves those of the others alone.
    private static func spellings(_ lessons: [Lesson]) -> [LanguageTag: Spelling] {
        var vocabularies: [LanguageTag: [String: Int]] = [:]
        for lesson in lessons {
            for word in lesson.tokens.words { vocabularies[lesson.example.language.base, default: [:]][word, default: 0] += 1 }
        }
        for language in vocabularies.keys {
            for word in SmallWords.of(language.text) { vocabularies[language]?[word, default: 0] += 1 }
        }
        let all = Set(vocabularies.values.flatMap(\.keys))
        return vocabularies.mapValues { Spelling($0, alsoKnown: all) }
    }
}
