import Advocacy
import DataFiles
import Testing

@testable import Guide

@Suite("Chapter files")
struct GuideFilesTests {
    /// Both languages of one sound chapter, with changes.
    private func load(
        path: String = "guide/fr/04-qui.md", id: String = "c04", audience: String = "public",
        reviewed: String = "{by: [legal], date: 2026-09-01}", body: String = "La règle.\n\n## Pourquoi\n\nParce que.",
        twin: Bool = true
    ) -> Loaded<Shelf> {
        let chapter = SmallGuide.file(path, id: id, title: "\"Dire : qui\"", audience: audience, reviewed: reviewed, body: body)
        let english = SmallGuide.file("guide/en/04-who.md", id: "c04", title: "Say who", body: "The rule.\n\n## Why\n\nBecause.")
        return GuideFiles.load(twin ? [chapter, english] : [chapter], companyName: "Orvane")
    }

    private func rules(_ loaded: Loaded<Shelf>) -> [String] { loaded.findings.map(\.rule) }

    @Test("A sound chapter is read with everything the page needs")
    func reads() throws {
        let loaded = load(
            body:
                "Chez {company}, **dites-le**.\n\n## Pourquoi pas ?\n\nVoir [ici](https://example.com).\n\n## Pourquoi pas ?\n\nEncore."
        )
        #expect(loaded.findings.isEmpty)
        let page = try #require(loaded.value?.chapter(ID("c04"), in: .french))
        #expect(page.chapter == Chapter(id: ID("c04"), language: .french, title: "Dire : qui"))
        #expect(page.ruleHTML == "<p>Chez Orvane, <strong>dites-le</strong>.</p>\n")
        #expect(page.sections.map(\.anchor) == ["pourquoi-pas", "pourquoi-pas-2"])
        #expect(
            page.bodyHTML.hasPrefix(
                "<h2 id=\"pourquoi-pas\">Pourquoi pas ?</h2>\n<p>Voir <a href=\"https://example.com\">ici</a>.</p>\n"))
        #expect(page.owner == "communication")
        #expect(page.reviewedBy == ["legal"] && page.reviewedOn == Day("2026-09-01"))
        #expect(page.isPublic)
    }

    @Test("A body's finding stands at its line of the file, with that line")
    func places() throws {
        let finding = try #require(load(body: "La règle.\n\n## Pourquoi\n\nUn <b>mot</b>.").findings.first)
        #expect(finding.rule == "raw-html" && finding.severity == .error)
        #expect(finding.place == Place(file: "guide/fr/04-qui.md", line: 12, column: 1))
        #expect(finding.source == "Un <b>mot</b>.")
    }

    @Test(
        "What would not be seen or would mislead blocks publishing",
        arguments: [
            ("<div>La règle</div>", "raw-html"), ("La règle.\n\n![chat](https://example.com/c.png)", "image"),
            ("La règle, [ici](c05).", "link-address"), ("La règle de {compagny}.", "unknown-brace"),
            ("## Sans règle\n\nTexte.", "no-rule"),
        ])
    func errors(body: String, rule: String) {
        let loaded = load(body: body)
        #expect(loaded.value == nil)
        #expect(loaded.findings.contains { $0.rule == rule && $0.severity == .error })
    }

    @Test(
        "What is only worth a look blocks nothing",
        arguments: [
            ("La règle.\n\n#### Trop bas\n\nTexte.", "heading-level"),
            ("La règle.\n\n## Vide\n\n## Plein\n\nTexte.", "empty-passage"),
            ("La règle.\n\n## Long\n\n" + String(repeating: "mot ", count: 400), "long-passage"),
        ])
    func warnings(body: String, rule: String) {
        let loaded = load(body: body)
        #expect(loaded.value != nil)
        #expect(loaded.findings.map(\.rule) == [rule] && loaded.findings.allSatisfy { $0.severity == .warning })
    }

    @Test("A passage of exactly 1,500 characters is short enough")
    func longest() {
        #expect(load(body: "La règle.\n\n## Long\n\n" + String(repeating: "a", count: 1_500)).findings.isEmpty)
    }

    @Test("An id that is not the file's number is an error at the id")
    func idUnlikeNumber() {
        let loaded = load(id: "c05")
        #expect(loaded.value == nil && rules(loaded).contains("id-unlike-number"))
        #expect(
            loaded.findings.first { $0.rule == "id-unlike-number" }?.place
                == Place(file: "guide/fr/04-qui.md", line: 2, column: 5))
    }

    @Test("Two files with one id in one language are an error, in two languages they are twins")
    func sameID() {
        let two = ["guide/fr/04-a.md", "guide/fr/04-b.md", "guide/en/04-c.md"].map { path in
            SmallGuide.file(path, id: "c04", title: path, body: "Rule.")
        }
        let loaded = GuideFiles.load(two, companyName: "Orvane")
        #expect(loaded.value == nil)
        #expect(loaded.findings.map(\.rule) == ["same-chapter-id"])
        #expect(loaded.findings.first?.place.file == "guide/fr/04-b.md")
    }

    @Test("A chapter without its twin is a warning in the file that exists, whichever language that is")
    func missingTwin() {
        let loaded = load(twin: false)
        #expect(loaded.value != nil && rules(loaded) == ["missing-twin"])
        #expect(loaded.findings.first?.place.file == "guide/fr/04-qui.md")
        let english = GuideFiles.load(
            [SmallGuide.file("guide/en/04-who.md", id: "c04", title: "Who", body: "Rule.")], companyName: "Orvane")
        #expect(
            english.findings.map(\.rule) == ["missing-twin"]
                && english.findings.first?.message.in(.english).contains("“fr”") == true)
    }

    @Test("A third language brings its own twins to write")
    func thirdLanguage() {
        let german = SmallGuide.file("guide/de/06-x.md", id: "c06", title: "X", body: "Regel.")
        let findings = GuideFiles.load(SmallGuide.files + [german], companyName: "Orvane").findings.filter {
            $0.rule == "missing-twin"
        }
        #expect(
            Set(findings.map(\.place.file)) == [
                "guide/de/06-x.md", "guide/en/04-say-who.md", "guide/en/07-figures.md", "guide/fr/05-en-son-nom.md",
            ])
        #expect(findings.count == 7)
    }

    @Test("An internal chapter is pointed out; internal in one language only is an error")
    func audience() {
        let loaded = load(audience: "internal")
        #expect(rules(loaded).sorted() == ["audience-unlike-twin", "internal-chapter"] && loaded.value == nil)
        #expect(load(audience: "internal", twin: false).value?.chapter(ID("c04"), in: .french)?.isPublic == false)
    }

    @Test(
        "A wrong word in the front matter is an error",
        arguments: [
            "{by: [marketing], date: 2026-09-01}", "{by: [legal], date: 2026-02-30}", "{by: [legal]}",
            "{by: [], date: 2026-09-01}",
        ])
    func reviewed(text: String) {
        #expect(load(reviewed: text).value == nil)
    }

    @Test("An unknown audience is an error, with a choice", arguments: ["everyone", "publik"])
    func unknownAudience(word: String) {
        #expect(load(audience: word).findings.contains { $0.severity == .error && $0.place.line == 4 })
    }

    @Test(
        "A file that does not say its language and number is an error",
        arguments: [
            "guide/fr/bienvenue.md", "guide/fr/4-qui.md", "guide/fr/04 qui.md", "guide/fr/x/04-qui.md",
            "guide/français/04-qui.md",
        ])
    func oddNames(path: String) {
        #expect(rules(load(path: path)).contains("chapter-file-name"))
    }

    @Test(
        "What lies beside the chapters is none of theirs",
        arguments: ["guide/LICENSE.md", "guide/pledge.fr.md", "guide/fr/notes.txt", "stories/04-x.md"])
    func others(path: String) {
        let other = DataFile(path: path, bytes: Array("Anything <b>at all</b>.".utf8))
        #expect(GuideFiles.load(SmallGuide.files + [other], companyName: "Orvane").findings.allSatisfy { $0.place.file != path })
    }

    @Test("Every finding says in both languages what is wrong and how to mend it")
    func bilingual() {
        let bodies = ["## A\n\n<b>x</b> {y} [z](q) ![i](j)\n\n## B\n\n#### C\n\n" + String(repeating: "mot ", count: 400)]
        let findings =
            bodies.flatMap { load(path: "guide/fr/04-qui.md", id: "c9", audience: "internal", body: $0).findings }
            + load(path: "guide/fr/x.md").findings + load(twin: false).findings
        #expect(Set(findings.map(\.rule)).count >= 10)
        for finding in findings {
            for language in [LanguageTag.french, .english] {
                #expect(finding.message.byLanguage[language]?.isEmpty == false, "\(finding.rule)")
                #expect(finding.fix?.byLanguage[language]?.isEmpty == false, "\(finding.rule)")
            }
        }
    }
}
