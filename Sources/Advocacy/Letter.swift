/// Whom a letter is for.
public enum Audience: String, Sendable, Codable {
    /// The person alone; has no way to a shared room.
    case onlyUser
    case conversation
}

/// A button under a letter.
public enum Button: Sendable, Equatable, Codable {
    case choice(label: String, Choice)
    case link(label: String, address: String)
}

/// A reply in words: a small Markdown subset (bold, italic, links, lists), ready for any channel to render.
public struct Letter: Sendable, Equatable, Codable {
    public let language: LanguageTag
    public let text: String
    public let buttons: [Button]
    /// The chapter of the guide it rests on.
    public let chapter: Button?
    public let audience: Audience
    /// Never a row: answered in the response or sent before the delivery is acknowledged.
    public let isPassing: Bool

    public init(
        language: LanguageTag, text: String, buttons: [Button] = [], chapter: Button? = nil,
        audience: Audience = .onlyUser, isPassing: Bool = false
    ) {
        (self.language, self.text, self.buttons, self.chapter) = (language, text, buttons, chapter)
        (self.audience, self.isPassing) = (audience, isPassing)
    }
}
