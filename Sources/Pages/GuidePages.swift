public import Advocacy

/// The guide's table of contents.
public struct GuideContentsPage: Sendable {
    public let language: LanguageTag
    /// In the order of the book.
    public let chapters: [Chapter]

    public init(language: LanguageTag, chapters: [Chapter]) { (self.language, self.chapters) = (language, chapters) }
}

/// What the guide says about a question.
public struct GuideSearchPage: Sendable {
    public let language: LanguageTag
    public let query: String
    /// Good enough to show, best first; empty if none is.
    public let passages: [Passage]

    public init(language: LanguageTag, query: String, passages: [Passage]) {
        (self.language, self.query, self.passages) = (language, query, passages)
    }
}

/// A chapter of the guide. Its markup is the guide's own: made from files that admins wrote, raw markup left out.
public struct GuideChapterPage: Sendable {
    public let chapter: Chapter
    public let ruleHTML: String
    public let bodyHTML: String
    public let reviewedOn: Day?
    /// All of this language, in the order of the book.
    public let chapters: [Chapter]
    /// Whether the chapter can be read in the other language of the pages.
    public let hasTwin: Bool

    public init(
        chapter: Chapter, ruleHTML: String, bodyHTML: String, reviewedOn: Day?, chapters: [Chapter], hasTwin: Bool
    ) {
        (self.chapter, self.ruleHTML, self.bodyHTML) = (chapter, ruleHTML, bodyHTML)
        (self.reviewedOn, self.chapters, self.hasTwin) = (reviewedOn, chapters, hasTwin)
    }
}

extension PageKit {
    public func guideContents(_ page: GuideContentsPage) -> String {
        let words = Words(page.language)
        let frame = Frame(words, title: words(.guideTitle), place: .guide, twin: Address.guide(words.other).path)
        return self.page(
            .contents, frame,
            View([
                "bookLang": .text(page.language.text), "query": .text(""), "search": .text(Address.guide(page.language).path),
                "isEmpty": .flag(page.chapters.isEmpty), "chapters": .views(views(of: page.chapters)),
            ]))
    }

    public func guideSearch(_ page: GuideSearchPage) -> String {
        let words = Words(page.language), title = words(.guideResults, ["query": page.query])
        let frame = Frame(words, title: title, place: .guide, twin: Address.guide(words.other).path)
        return self.page(
            .search, frame,
            View([
                "bookLang": .text(page.language.text), "query": .text(page.query),
                "search": .text(Address.guide(page.language).path), "hasResults": .flag(!page.passages.isEmpty),
                "results": .views(page.passages.map { view(of: $0, page.language) }),
            ]))
    }

    public func chapter(_ page: GuideChapterPage) -> String {
        let language = page.chapter.language, words = Words(language)
        let twin = page.hasTwin ? Address.chapter(words.other, page.chapter.id) : Address.guide(words.other)
        let frame = Frame(words, title: page.chapter.title, place: .guide, twin: twin.path)
        let reviewed = page.reviewedOn.map { words(.guideReviewed, ["day": DayWords(words: words, today: $0).dated($0)]) }
        return self.page(
            .chapter, frame,
            View([
                "bookLang": .text(language.text), "query": .text(""), "search": .text(Address.guide(language).path),
                "dir": .text(language.isRightToLeft ? "rtl" : "ltr"), "heading": .text(page.chapter.title),
                "rule": .html(HTML(trusted: page.ruleHTML)), "body": .html(HTML(trusted: page.bodyHTML)),
                "reviewed": .text(ifAny: reviewed), "noTwin": .flag(!page.hasTwin),
                "chapters": .views(views(of: page.chapters, current: page.chapter.id)),
                "previous": .view(ifAny: neighbour(-1, of: page)), "next": .view(ifAny: neighbour(1, of: page)),
            ]))
    }

    private func views(of chapters: [Chapter], current: ID<Chapter>? = nil) -> [View] {
        chapters.map { view(of: $0, isCurrent: $0.id == current) }
    }

    private func view(of chapter: Chapter, isCurrent: Bool = false) -> View {
        View([
            "title": .text(chapter.title), "path": .text(Address.chapter(chapter.language, chapter.id).path),
            "isCurrent": .flag(isCurrent),
        ])
    }

    private func view(of passage: Passage, _ language: LanguageTag) -> View {
        View([
            "title": .text(passage.chapterTitle), "heading": .text(passage.heading), "text": .text(passage.text),
            "path": .text(Address.chapter(language, passage.chapter).path),
        ])
    }

    private func neighbour(_ step: Int, of page: GuideChapterPage) -> View? {
        guard let index = page.chapters.firstIndex(where: { $0.id == page.chapter.id }),
            page.chapters.indices.contains(index + step)
        else { return nil }
        return view(of: page.chapters[index + step])
    }
}
