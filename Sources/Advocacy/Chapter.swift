/// A chapter of the guide in one language.
public struct Chapter: Sendable, Equatable {
    public let id: ID<Chapter>
    public let language: LanguageTag
    public let title: String

    public init(id: ID<Chapter>, language: LanguageTag, title: String) {
        (self.id, self.language, self.title) = (id, language, title)
    }
}

/// A headed piece of a chapter, found by search.
public struct Passage: Sendable, Equatable {
    public let chapter: ID<Chapter>
    public let chapterTitle: String
    public let heading: String
    /// Plain words, no markup.
    public let text: String
    /// How much of what the question asks the passage covers, 0…1.
    public let score: Double

    public init(chapter: ID<Chapter>, chapterTitle: String, heading: String, text: String, score: Double) {
        (self.chapter, self.chapterTitle, self.heading) = (chapter, chapterTitle, heading)
        (self.text, self.score) = (text, score)
    }
}
