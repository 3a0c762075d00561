public import Advocacy

/// A sentence with what it means.
public struct Example: Sendable, Equatable {
    public let text: String
    public let language: LanguageTag
    /// `nil`: out of scope.
    public let intent: ID<Intent>?
    /// Sentences of one line of a file share a number.
    public let line: Int
    /// Which line it is in its list; lists in several languages are often translations, line by line.
    public let position: Int

    public init(text: String, language: LanguageTag, intent: ID<Intent>?, line: Int, position: Int) {
        (self.text, self.language, self.intent) = (text, language, intent)
        (self.line, self.position) = (line, position)
    }
}

/// A sentence that is not an example and says whether it must, or must not, be understood as an intent.
public struct InlineTest: Sendable, Equatable {
    public let intent: ID<Intent>
    public let text: String
    public let language: LanguageTag
    public let isPositive: Bool
    public let place: Place

    public init(intent: ID<Intent>, text: String, language: LanguageTag, isPositive: Bool, place: Place) {
        (self.intent, self.text, self.language) = (intent, text, language)
        (self.isPositive, self.place) = (isPositive, place)
    }
}

/// All that the files under `intents/` say, checked.
public struct IntentLibrary: Sendable {
    public let intents: [ID<Intent>: Intent]
    public let phrases: [PhraseKey: [LanguageTag: [String]]]
    /// In a fixed order, those out of scope included.
    public let examples: [Example]
    public let abbreviations: [LanguageTag: [String: String]]
    /// Words that mean much the same, by the name of what they mean; a `*` stands for any ending.
    public let concepts: [String: [String]]
    public let shortAnswers: [ShortAnswer: [String]]
    public let escalation: EscalationRules
    public let tests: [InlineTest]

    public init(
        intents: [ID<Intent>: Intent], phrases: [PhraseKey: [LanguageTag: [String]]], examples: [Example],
        abbreviations: [LanguageTag: [String: String]] = [:], concepts: [String: [String]] = [:],
        shortAnswers: [ShortAnswer: [String]] = [:],
        escalation: EscalationRules = EscalationRules(patterns: []), tests: [InlineTest] = []
    ) {
        (self.intents, self.phrases, self.examples) = (intents, phrases, examples)
        (self.abbreviations, self.concepts, self.shortAnswers) = (abbreviations, concepts, shortAnswers)
        (self.escalation, self.tests) = (escalation, tests)
    }
}
