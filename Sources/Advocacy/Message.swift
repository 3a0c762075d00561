/// A person who writes to Allie, as one channel knows her. There is no directory: two channels are two employees.
public struct Employee: Hashable, Sendable, Codable {
    /// The configured channel instance the person writes through.
    public let instance: String
    /// The workspace or team; empty where the platform has none.
    public let tenant: String
    /// The platform's stable user id.
    public let user: String

    public init(instance: String, tenant: String, user: String) {
        (self.instance, self.tenant, self.user) = (instance, tenant, user)
    }
}

/// Who can read what is written in a conversation.
public enum Visibility: String, Sendable, Codable {
    /// Between the person and Allie alone.
    case direct
    /// Several people, or a room.
    case shared
    /// The platform does not say; counts as shared.
    case unknown
}

/// Where a message was written.
public struct Conversation: Hashable, Sendable, Codable {
    public let id: String
    public let thread: String?
    public let visibility: Visibility

    public init(id: String, thread: String? = nil, visibility: Visibility) {
        (self.id, self.thread, self.visibility) = (id, thread, visibility)
    }
}

/// What was said: words, or a click on a button of ours.
public enum Utterance: Sendable, Equatable {
    case words(String)
    /// `language` is the language of the letter that carried the button.
    case choice(Choice, language: LanguageTag)
    /// A picture, a voice note, a file: something without words.
    case attachment
}

/// One thing said to Allie, already verified and addressed to her.
public struct Message: Sendable, Equatable {
    /// The platform's event id: the same event delivered twice has the same id.
    public let event: String
    public let author: Employee
    /// What the platform calls the person; only ever stored sealed.
    public let displayName: String?
    public let conversation: Conversation
    public let utterance: Utterance
    /// The platform's locale of the person, a hint only.
    public let locale: LanguageTag?
    /// Where a channel wants the answer, opaque to everybody but that channel.
    public let replyAddress: String?

    public init(
        event: String, author: Employee, displayName: String? = nil, conversation: Conversation,
        utterance: Utterance, locale: LanguageTag? = nil, replyAddress: String? = nil
    ) {
        (self.event, self.author, self.displayName) = (event, author, displayName)
        (self.conversation, self.utterance) = (conversation, utterance)
        (self.locale, self.replyAddress) = (locale, replyAddress)
    }
}

/// Where an answer goes: all of a message but what it said.
public struct Addressee: Sendable, Equatable, Codable {
    public let event: String
    public let author: Employee
    public let conversation: Conversation
    public let replyAddress: String?

    public init(event: String, author: Employee, conversation: Conversation, replyAddress: String? = nil) {
        (self.event, self.author, self.conversation, self.replyAddress) = (event, author, conversation, replyAddress)
    }
}

extension Message {
    public var addressee: Addressee {
        Addressee(event: event, author: author, conversation: conversation, replyAddress: replyAddress)
    }
}
