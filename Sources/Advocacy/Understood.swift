/// A matter that goes to the right people at once and of which no word is stored.
public enum Escalation: String, Sendable, Codable, CaseIterable {
    case harassment
    case dataLeak = "data_leak"
    case danger

    /// The desk of the person's country that is named.
    public var desk: Desk {
        switch self {
        case .harassment: .harassment
        case .dataLeak: .dataLeak
        case .danger: .danger
        }
    }
}

/// An intent with how likely it is what was meant, 0…1.
public struct Candidate: Sendable, Equatable {
    public let intent: ID<Intent>
    public let confidence: Double

    public init(intent: ID<Intent>, confidence: Double) { (self.intent, self.confidence) = (intent, confidence) }
}

/// How sure we are. Unsure means asking, unknown means saying so: a confident wrong answer is the worst outcome.
public enum Verdict: Sendable, Equatable {
    case clear(ID<Intent>)
    /// Two or three, best first.
    case unsure([ID<Intent>])
    case unknown
}

/// A short answer to a yes-or-no question.
public enum ShortAnswer: Sendable, Equatable { case yes, no, cancel }

/// What was made of an utterance, before anything is known of its author.
public struct Understood: Sendable, Equatable {
    public let language: LanguageTag
    /// False for utterances too short to tell ("ok", "42"): then what is known of the conversation decides.
    public let languageIsSure: Bool
    public let verdict: Verdict
    /// Up to five, best first, listed for every verdict.
    public let candidates: [Candidate]
    public let escalation: Escalation?
    public let shortAnswer: ShortAnswer?

    public init(
        language: LanguageTag, languageIsSure: Bool, verdict: Verdict, candidates: [Candidate] = [],
        escalation: Escalation? = nil, shortAnswer: ShortAnswer? = nil
    ) {
        (self.language, self.languageIsSure, self.verdict) = (language, languageIsSure, verdict)
        (self.candidates, self.escalation, self.shortAnswer) = (candidates, escalation, shortAnswer)
    }
}
