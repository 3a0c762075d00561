public import Advocacy

/// A chapter as a web page shows it. Every HTML in it is safe to print as it is.
public struct ChapterPage: Sendable, Equatable {
    public let chapter: Chapter
    /// What holds in one or two sentences; the box at the top.
    public let ruleHTML: String
    public let sections: [Section]
    /// The team that answers for the text.
    public let owner: String
    /// The teams that read it.
    public let reviewedBy: [String]
    public let reviewedOn: Day
    /// False for chapters that only people of the company may read.
    public let isPublic: Bool

    /// A headed part of the chapter.
    public struct Section: Sendable, Equatable {
        /// Unique in the page, fit for `#anchor`.
        public let anchor: String
        /// Plain words.
        public let heading: String
        /// The heading with its markup, without the `h2` around it.
        public let headingHTML: String
        /// All below the heading.
        public let html: String
    }

    /// The sections with their headings, in one piece.
    public var bodyHTML: String {
        sections.map { "<h2 id=\"\($0.anchor)\">\($0.headingHTML)</h2>\n\($0.html)" }.joined()
    }
}
