public import Advocacy

/// The guide, ready to be read and searched. One value, never changed.
public struct Shelf: Sendable {
    /// One per language; a chapter missing in a language is only in the others.
    private let volumes: [LanguageTag: Volume]
    private let defaultLanguage: LanguageTag
    /// Every chapter's title in the languages it is written in.
    public let titles: [ID<Chapter>: Wording]

    /// From every chapter of the guide; `defaultLanguage` is what a person reads when her own is not there.
    init(_ chapters: [ReadChapter], defaultLanguage: LanguageTag) {
        self.defaultLanguage = defaultLanguage
        volumes = Dictionary(grouping: chapters, by: \.page.chapter.language).mapValues(Volume.init)
        titles = Dictionary(grouping: chapters.map(\.page.chapter), by: \.id).mapValues { twins in
            Wording(Dictionary(twins.map { ($0.language, $0.title) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// The passages that have to do with `words`, best first; the score is how much of the question each covers. Internal
    /// chapters are among them: they are for people of the company.
    ///
    /// - Returns: passages in `language`, else in its base language, else in the company's.
    public func passages(about words: String, in language: LanguageTag, atMost count: Int) -> [Passage] {
        volume(for: language)?.passages(about: words, atMost: count) ?? []
    }

    /// Those of `passages(about:in:atMost:)` that are good enough to be shown as an answer. None is better than a wrong one.
    public func fitting(about words: String, in language: LanguageTag, atMost count: Int) -> [Passage] {
        volume(for: language)?.fitting(about: words, atMost: count) ?? []
    }

    /// The chapter in `language`, else in its base language, the company's, or any; `nil` if the guide has none such.
    public func chapter(_ id: ID<Chapter>, in language: LanguageTag) -> ChapterPage? {
        let others = volumes.keys.sorted { $0.text < $1.text }
        return (preferred(language) + others).lazy.compactMap { volumes[$0]?.page(id) }.first
    }

    /// What anybody may read: every public chapter in the order of its id, each in the nearest language there is.
    public func contents(in language: LanguageTag) -> [Chapter] {
        titles.keys.sorted().compactMap { chapter($0, in: language) }.filter(\.isPublic).map(\.chapter)
    }

    private func volume(for language: LanguageTag) -> Volume? {
        preferred(language).lazy.compactMap { volumes[$0] }.first
    }

    private func preferred(_ language: LanguageTag) -> [LanguageTag] {
        [language, language.base, defaultLanguage, defaultLanguage.base]
    }
}
