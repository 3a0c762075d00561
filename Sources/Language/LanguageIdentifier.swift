import Foundation

/// Tells the languages it was shown apart by runs of letters (naive Bayes), other languages by their script, their
/// letters and their small words.
public struct LanguageIdentifier: Sendable {
    public struct Finding: Sendable, Equatable {
        /// A language code: one that was shown, or one of the languages known by their small words or script.
        public let language: String
        /// 0…1; near one half or below when the text could be in either.
        public let certainty: Double
    }

    private let bayes: RunBayes
    private let foreign: ForeignWords

    /// Sentences per language code. French and English are known by their small words even without sentences.
    public init(examples: [String: [String]]) {
        var shown = examples
        for language in ["fr", "en"] { shown[language, default: []] += FunctionWords.of(language).sorted() }
        bayes = RunBayes(shown)
        foreign = ForeignWords(shown)
    }

    public func identify(_ text: String) -> Finding { identify(text, Tokens(text)) }

    func identify(_ text: String, _ tokens: Tokens) -> Finding {
        if let script = Script.language(of: text) { return Finding(language: script, certainty: 1) }
        if let other = foreign.language(of: tokens, in: text) { return other }
        return bayes.language(of: tokens, in: text)
    }
}
