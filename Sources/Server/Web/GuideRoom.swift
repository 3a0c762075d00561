import Advocacy
import Guide
import Hummingbird
import Pages

/// The guide as a small book: contents, search, chapters. Internal chapters are not shown to everybody.
struct GuideRoom: Sendable {
    let knowledge: LiveKnowledge
    let pages: PageKit

    static let resultsShown = 5
    /// A search box shows what may help; an answer in the chat is held to more.
    static let leastCovered = 0.3

    var routes: [Route] {
        [
            Route(.get, Address.Pattern.guide.path, .everybody, contents),
            Route(.get, Address.Pattern.chapter.path, .everybody, chapter),
        ]
    }

    private func contents(_ visit: Visit) -> Response {
        let language = LanguageTag(visit.parameter("language")), shelf = knowledge.current.shelf
        guard Self.isSpoken(language) else { return notFound(visit) }
        let query = Form.fields(visit.request.uri.query ?? "")[FormField.q.rawValue] ?? ""
        guard !query.isEmpty else {
            return Responses.html(
                pages.guideContents(GuideContentsPage(language: language, chapters: shelf.contents(in: language))))
        }
        let open = Set(shelf.contents(in: language).map(\.id))
        let found = shelf.passages(about: String(query.prefix(300)), in: language, atMost: Self.resultsShown)
            .filter { $0.score >= Self.leastCovered && open.contains($0.chapter) }
        return Responses.html(pages.guideSearch(GuideSearchPage(language: language, query: query, passages: found)))
    }

    private func chapter(_ visit: Visit) -> Response {
        let language = LanguageTag(visit.parameter("language")), id = ID<Chapter>(visit.parameter("chapter"))
        let shelf = knowledge.current.shelf
        guard Self.isSpoken(language), let page = shelf.chapter(id, in: language), page.isPublic,
            page.chapter.language == language
        else {
            return notFound(visit)
        }
        let other: LanguageTag = language == .french ? .english : .french
        return Responses.html(
            pages.chapter(
                GuideChapterPage(
                    chapter: page.chapter, ruleHTML: page.ruleHTML, bodyHTML: page.bodyHTML, reviewedOn: page.reviewedOn,
                    chapters: shelf.contents(in: language), hasTwin: shelf.chapter(id, in: other)?.chapter.language == other)))
    }

    private static func isSpoken(_ language: LanguageTag) -> Bool { [.french, .english].contains(language) }

    private func notFound(_ visit: Visit) -> Response {
        Responses.html(pages.message(MessagePage(language: visit.language, trouble: .notFound)), status: .notFound)
    }
}
