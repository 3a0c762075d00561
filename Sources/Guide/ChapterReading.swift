import Advocacy
import DataFiles
import Language

/// One chapter file, read, with what there is to mend in it.
struct ChapterReading {
    var findings: Findings
    private(set) var chapter: ReadChapter?
    private(set) var idPlace: Place
    private(set) var audiencePlace: Place

    enum Readers: String, CaseIterable {
        case everyone = "public"
        case company = "internal"
    }

    /// Who may read a text before it is published.
    static let reviewers = ["communication", "security", "legal"]
    static let longestTitle = 80, longestPassage = 1_500

    init(_ file: DataFile, companyName: String) {
        findings = Findings(file)
        idPlace = findings.place(line: 1)
        audiencePlace = idPlace
        guard let path = ChapterPath(file.path) else {
            findings.oddChapterName()
            return
        }
        guard let matter = FrontMatter.split(file, &findings) else { return }
        let text = ChapterText(matter.body, companyName: companyName)
        findings.check(text, from: matter.firstLine, longest: Self.longestPassage)
        var (idPlace, audiencePlace) = (idPlace, audiencePlace)
        chapter = Record.read(matter.fields, &findings) { record in
            (idPlace, audiencePlace) = (record.place(of: "id"), record.place(of: "audience"))
            let page = record.page(path, text, companyName: companyName)
            return ReadChapter(page: page, passages: text.passages(in: path.language))
        }
        (self.idPlace, self.audiencePlace) = (idPlace, audiencePlace)
    }
}

extension Record {
    fileprivate mutating func page(_ path: ChapterPath, _ text: ChapterText, companyName: String) -> ChapterPage {
        checkID(path)
        let title = string("title", length: 1...ChapterReading.longestTitle).replacing("{company}", with: companyName)
        let isPublic = choice("audience", of: ChapterReading.Readers.self) != .company
        if !isPublic { findings.internalChapter(at: place(of: "audience")) }
        let owner = string("owner")
        let reviewed = record("reviewed") { record in
            (by: record.choices("by", among: ChapterReading.reviewers), on: Day(record.date("date")))
        }
        return ChapterPage(
            chapter: Chapter(id: path.id, language: path.language, title: title), ruleHTML: text.rule.html,
            sections: text.pageSections, owner: owner, reviewedBy: reviewed?.by ?? [], reviewedOn: reviewed?.on ?? Day(""),
            isPublic: isPublic)
    }

    private mutating func checkID(_ path: ChapterPath) {
        let id = string("id")
        if !id.isEmpty, id != path.id.text { findings.idUnlikeNumber(id, path.id, at: place(of: "id")) }
    }
}

extension ChapterText {
    /// The rule has no heading of its own.
    private static let ruleHeading = Wording([.french: "En bref", .english: "In short"])

    fileprivate func passages(in language: LanguageTag) -> [ReadChapter.Text] {
        let rule = ReadChapter.Text(heading: Self.ruleHeading.in(language, fallback: .english), text: rule.plain)
        return ([rule] + sections.map { ReadChapter.Text(heading: $0.heading, text: $0.plain) }).filter { !$0.text.isEmpty }
    }

    fileprivate var pageSections: [ChapterPage.Section] {
        var taken: [String: Int] = [:]
        return sections.map { piece in
            let name = Folding.folded(piece.heading).replacing(" ", with: "-")
            let anchor = name.isEmpty ? "section" : name
            taken[anchor, default: 0] += 1
            let turn = taken[anchor, default: 1]
            return ChapterPage.Section(
                anchor: turn == 1 ? anchor : "\(anchor)-\(turn)", heading: piece.heading, headingHTML: piece.headingHTML,
                html: piece.html)
        }
    }
}
