/// One story offered with one of its captions.
public struct StoryPick: Sendable, Equatable {
    public let story: Story
    public let caption: Caption

    public init(story: Story, caption: Caption) { (self.story, self.caption) = (story, caption) }
}

/// What a person is told of something passed on: where the house stands with it, never more.
public enum Glance: Sendable, Equatable { case waiting, inHand, sortedOut }

/// What we say, without words. Closed; no case reproaches anybody.
public enum Reply: Sendable, Equatable {
    case answer(ID<Intent>)
    case passages([Passage])
    case choose([ID<Intent>])
    case unknown
    case aboutAttachment
    case help(webChat: WebChatToken?)
    case firstAid(then: Question)
    case ask(Question)
    case summary(Report, id: String)
    case passedOn(ReturnPhrase)
    case changedMind
    case tellThemYourself
    case thanksForTellingThem
    case rightPeople(Escalation, CountryCode?)
    case listeningAgain
    case stories([StoryPick])
    case noStories
    case person(CountryCode?)
    case noted(CountryCode)
    case fine
    case stopped
    case forgetting
    /// What became of what a return phrase stands for; `nil`: no such phrase, or over.
    case glance(Glance?)
    /// The question a click belongs to is over; nothing was kept or passed on.
    case expired
}

/// What we do. Closed; each case is owed by the house or wished by the person herself.
public enum Act: Sendable, Equatable {
    /// `nil` forgets the conversation.
    case remember(ConversationState?)
    case noteCountry(CountryCode)
    case openFollowUp(Report, ReturnPhrase, id: ID<FollowUp>, country: CountryCode?)
    /// Tells the data-protection desk that somebody was pointed to it: no text, no author.
    case alertLeak(CountryCode?, id: ID<FollowUp>)
    /// Already redacted.
    case noteUnanswered(String, LanguageTag)
    case wish(Wish)
    /// The next person gets the next caption.
    case turnCaption(ID<Story>, LanguageTag)
    case openWebChat(WebChatToken)
    case startForgetting(LanguageTag)
}

/// What a person asked for herself; nobody else can record or lift it.
public enum Wish: String, Sendable, Codable, CaseIterable {
    /// Allie never writes first.
    case stop
}

/// A one-time secret that opens the web chat as the person it was shown to.
public struct WebChatToken: Sendable, Equatable {
    public let secret: String
    public init(secret: String) { self.secret = secret }
}

/// What was decided about one message.
public struct Decision: Sendable, Equatable {
    public let reply: Reply
    public let acts: [Act]
    public let language: LanguageTag

    public init(_ reply: Reply, acts: [Act] = [], language: LanguageTag) {
        (self.reply, self.acts, self.language) = (reply, acts, language)
    }
}

extension Reply {
    /// Passing letters are never a row: nobody can find later that somebody was sent to the right people, nor read words
    /// that were not passed on.
    public var isPassing: Bool {
        switch self {
        case .rightPeople, .summary: true
        case .answer, .passages, .choose, .unknown, .aboutAttachment, .help, .firstAid, .ask, .passedOn,
            .changedMind, .tellThemYourself, .thanksForTellingThem, .listeningAgain, .stories, .noStories, .person,
            .noted, .fine, .stopped, .forgetting, .glance, .expired:
            false
        }
    }
}
