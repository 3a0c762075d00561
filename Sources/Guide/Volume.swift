import Advocacy
import Foundation
import Language

/// A chapter with the passages search finds it by.
struct ReadChapter: Sendable {
    let page: ChapterPage
    let passages: [Text]

    /// What a passage says, before any question is asked.
    struct Text: Sendable, Equatable {
        let heading: String
        let text: String
    }
}

/// The guide in one language.
struct Volume: Sendable {
    private let pages: [ID<Chapter>: ChapterPage]
    private let passages: [Passage]
    private let index: SearchIndex
    /// What each chapter is about in a word: its title.
    private let subjects: SearchIndex
    private let subjectOrder: [ID<Chapter>]

    /// A passage answers when it covers `enoughCovered` of the question and its chapter's title `enoughOnSubject`, or
    /// when it covers nearly all of it with words that are many and rare. Coverage alone is not enough: a question about
    /// holidays or jokes would find an example that happens to speak of some. `SearchTests` has what is let through.
    static let enoughCovered = 0.4, enoughOnSubject = 0.1
    static let nearlyAllCovered = 0.6, enoughEvidence = 11.0

    init(_ chapters: [ReadChapter]) {
        let sorted = chapters.sorted { $0.page.chapter.id < $1.page.chapter.id }
        pages = Dictionary(sorted.map { ($0.page.chapter.id, $0.page) }, uniquingKeysWith: { first, _ in first })
        passages = sorted.flatMap(\.unscored)
        index = SearchIndex(documents: passages.map { "\($0.heading)\n\($0.text)\n\($0.chapterTitle)" })
        subjects = SearchIndex(documents: sorted.map(\.page.chapter.title))
        subjectOrder = sorted.map(\.page.chapter.id)
    }

    func page(_ id: ID<Chapter>) -> ChapterPage? { pages[id] }

    /// Best first; the score is how much of the question the passage covers.
    func passages(about words: String, atMost count: Int) -> [Passage] {
        index.search(words, atMost: count).map { passages[$0.document].scored($0.coverage) }
    }

    /// Of the first `count`, those that answer.
    func fitting(about words: String, atMost count: Int) -> [Passage] {
        let onSubject = Set(
            subjects.search(words, atMost: subjectOrder.count)
                .filter { $0.coverage >= Self.enoughOnSubject }.map { subjectOrder[$0.document] })
        // The rarest word weighs as the logarithm of the number of passages: a longer guide is not an easier one.
        let evidence = Self.enoughEvidence * log(Double(1 + passages.count))
        return index.search(words, atMost: count).filter { found in
            found.coverage >= Self.nearlyAllCovered && found.score >= evidence
                || found.coverage >= Self.enoughCovered && onSubject.contains(passages[found.document].chapter)
        }.map { passages[$0.document].scored($0.coverage) }
    }
}

extension ReadChapter {
    fileprivate var unscored: [Passage] {
        passages.map {
            Passage(
                chapter: page.chapter.id, chapterTitle: page.chapter.title, heading: $0.heading, text: $0.text, score: 0)
        }
    }
}

extension Passage {
    fileprivate func scored(_ score: Double) -> Passage {
        Passage(chapter: chapter, chapterTitle: chapterTitle, heading: heading, text: text, score: score)
    }
}
