public import Advocacy
public import DataFiles

/// `guide/<language>/<nn>-<slug>.md` to the shelf.
public enum GuideFiles {
    /// The guide in all its languages, with `companyName` where the files say `{company}`.
    ///
    /// - Parameter defaultLanguage: what a person reads and searches when her own language is not there.
    /// - Returns: every finding, at its place; no shelf if one of them is an error.
    public static func load(
        _ files: [DataFile], companyName: String, defaultLanguage: LanguageTag = .french
    ) -> Loaded<Shelf> {
        var readings = files.filter { ChapterPath.isMeant($0.path) }.sorted { $0.path < $1.path }
            .map { ChapterReading($0, companyName: companyName) }
        compareTwins(&readings)
        return Loaded(
            value: Shelf(readings.compactMap(\.chapter), defaultLanguage: defaultLanguage),
            findings: readings.flatMap(\.findings.diagnostics))
    }

    /// What only several files together can tell: two chapters with one id, a chapter missing in a language, or open to
    /// others in one language than in another.
    private static func compareTwins(_ readings: inout [ChapterReading]) {
        let languages = Set([LanguageTag.french, .english] + readings.compactMap { $0.page?.chapter.language })
        var known: [ID<Chapter>: [ChapterPage]] = [:]
        for index in readings.indices {
            guard let page = readings[index].page else { continue }
            readings[index].compare(page, with: known[page.chapter.id] ?? [])
            known[page.chapter.id, default: []].append(page)
        }
        for index in readings.indices {
            guard let page = readings[index].page, let twins = known[page.chapter.id], twins.first == page else { continue }
            let missing = languages.subtracting(twins.map(\.chapter.language)).sorted { $0.text < $1.text }
            for language in missing { readings[index].findings.missingTwin(of: page.chapter, in: language) }
        }
    }
}

extension ChapterReading {
    fileprivate var page: ChapterPage? { chapter?.page }

    fileprivate mutating func compare(_ page: ChapterPage, with others: [ChapterPage]) {
        if others.contains(where: { $0.chapter.language == page.chapter.language }) {
            findings.sameChapterID(page.chapter.id, at: idPlace)
        }
        if let other = others.first, other.isPublic != page.isPublic { findings.audienceUnlikeTwin(at: audiencePlace) }
    }
}
