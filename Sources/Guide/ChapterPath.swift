import Advocacy

/// What a chapter's path says: `guide/<language>/<nn>-<slug>.md`.
struct ChapterPath: Equatable {
    let language: LanguageTag
    /// Two digits.
    let number: String

    /// `nil` for files of another shape.
    init?(_ path: String) {
        guard let parts = path.wholeMatch(of: /guide\/([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\/([0-9]{2})-[a-z0-9-]+\.md/) else {
            return nil
        }
        (language, number) = (LanguageTag(String(parts.1)), String(parts.2))
    }

    /// The only id a chapter with this number may have.
    var id: ID<Chapter> { ID("c\(number)") }

    /// Whether `path` is meant to be a chapter: a Markdown file in a folder of the guide. Files beside the folders, a
    /// licence for one, are none.
    static func isMeant(_ path: String) -> Bool {
        path.hasPrefix("guide/") && path.hasSuffix(".md") && path.split(separator: "/").count > 2
    }
}
