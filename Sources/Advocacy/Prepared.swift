public import Foundation

/// All that is known before the transaction opens: what was understood and what the knowledge has on it.
public struct Prepared: Sendable {
    public let understood: Understood
    /// The words as one reads them: NFC, trimmed; empty for a click.
    public let words: String
    public let intents: [ID<Intent>: Intent]
    /// Good enough to show, best first; empty if none is.
    public let passages: [Passage]
    /// Every story of the snapshot.
    public let stories: [Story]
    public let countries: [CountryCode: Country]

    public init(
        understood: Understood, words: String, intents: [ID<Intent>: Intent], passages: [Passage], stories: [Story],
        countries: [CountryCode: Country]
    ) {
        (self.understood, self.words, self.intents) = (understood, words, intents)
        (self.passages, self.stories, self.countries) = (passages, stories, countries)
    }
}

/// What the store knows that matters for this message, read inside the transaction.
public struct Knowing: Sendable, Equatable {
    public let state: ConversationState?
    public let country: CountryCode?
    public let language: LanguageTag?
    /// How often a caption of each story was given, per story.
    public let captionTurns: [ID<Story>: Int]
    /// What became of what the return phrase in the words stands for; `nil` if there is none such.
    public let returned: Glance?

    public init(
        state: ConversationState? = nil, country: CountryCode? = nil, language: LanguageTag? = nil,
        captionTurns: [ID<Story>: Int] = [:], returned: Glance? = nil
    ) {
        (self.state, self.country, self.language) = (state, country, language)
        (self.captionTurns, self.returned) = (captionTurns, returned)
    }
}

/// Time, ids and chance of one message, drawn outside so that deciding is a function.
public struct Moment: Sendable {
    public let now: Date
    public let id: String
    public let phrase: ReturnPhrase
    public let token: WebChatToken

    public init(now: Date, id: String, phrase: ReturnPhrase, token: WebChatToken) {
        (self.now, self.id, self.phrase, self.token) = (now, id, phrase, token)
    }

    public var today: Day { Day(now) }
}
