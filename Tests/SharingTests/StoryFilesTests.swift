import Advocacy
import DataFiles
import Testing

@testable import Sharing

@Suite("Story files")
struct StoryFilesTests {
    private let disclosure = Wording([.french: "Je travaille chez Orvane.", .english: "I work at Orvane."])

    /// One sound story, with changes: each replaces a line of the file.
    private func story(_ changes: [String: String] = [:], path: String = "stories/roof.yml") -> DataFile {
        let fields = [
            ("id", "roof"), ("title", "{fr: \"Un toit\", en: \"A roof\"}"),
            ("summary", "{fr: \"Une école.\", en: \"A school.\"}"),
            ("link", "https://news.example/roof?a=1#top"), ("topics", "[energy]"), ("countries", "[\"FR\", \"SN\"]"),
            ("valid", "{from: 2026-09-01, until: 2027-08-31}"),
            ("captions", "{fr: [\"Une.\", \"Deux & trois.\"], en: [\"One.\", \"Two & three.\"]}"),
        ]
        let text = fields.map { "\($0.0): \(changes[$0.0] ?? $0.1)" }.joined(separator: "\n")
        return DataFile(path: path, bytes: Array(text.utf8))
    }

    private func load(_ changes: [String: String] = [:]) -> Loaded<[Story]> {
        StoryFiles.load([story(changes)], disclosure: disclosure)
    }

    @Test("A sound story is read whole")
    func reads() throws {
        let loaded = load()
        #expect(loaded.findings.isEmpty)
        let story = try #require(loaded.value?.first)
        #expect(story.id == ID("roof") && story.title.in(.english) == "A roof" && story.summary.in(.french) == "Une école.")
        #expect(story.link == "https://news.example/roof?a=1#top" && story.topics == ["energy"])
        #expect(story.countries == [CountryCode("FR"), CountryCode("SN")])
        #expect(story.from == "2026-09-01" && story.until == "2027-08-31")
        #expect(story.captions[.french]?.map(\.text) == ["Une.", "Deux & trois."])
    }

    @Test("Every caption opens a post with itself, the line that says where one works, and the counted link")
    func links() throws {
        let caption = try #require(load().value?.first?.captions[.english]?.last)
        let links = Dictionary(uniqueKeysWithValues: caption.links.map { ($0.network, $0.address) })
        #expect(
            links["X"] == "https://x.com/intent/tweet?text=Two%20%26%20three.%0A%0AI%20work%20at%20Orvane."
                + "&url=https%3A%2F%2Fnews.example%2Froof%3Fa%3D1%26utm_source%3Dx%26utm_medium%3Dsocial%26utm_campaign%3Droof%23top"
        )
        #expect(
            links["LinkedIn"] == "https://www.linkedin.com/sharing/share-offsite/"
                + "?url=https%3A%2F%2Fnews.example%2Froof%3Fa%3D1%26utm_source%3Dlinkedin%26utm_medium%3Dsocial%26utm_campaign%3Droof%23top"
        )
        #expect(
            links["E-mail"]?.hasPrefix(
                "mailto:?subject=A%20roof&body=Two%20%26%20three.%0D%0A%0D%0AI%20work%20at%20Orvane.%0D%0A%0D%0Ahttps") == true)
        #expect(links.count == 5)
    }

    @Test("The line that says where one works is in the caption's language")
    func disclosureLanguage() {
        let captions = load().value?.first?.captions
        #expect(
            captions?[.french]?.allSatisfy { $0.links.contains { $0.address.contains("Je%20travaille%20chez%20Orvane.") } }
                == true)
    }

    @Test(
        "What must not go out blocks publishing",
        arguments: [
            ("link", "http://news.example/roof", "link-not-https"), ("link", "news.example/roof", "link-not-https"),
            ("link", "javascript:alert(1)", "link-not-https"), ("link", "\"https://\"", "link-not-https"),
            ("link", "\"https://news.example/a b\"", "link-not-https"),
            ("link", "https://aya@news.example/roof", "link-names-somebody"),
            ("link", "https://news.example/roof?by=aya@example.com", "link-names-somebody"),
            ("link", "https://news.example/roof?by=aya%40example.com", "link-names-somebody"),
            ("id", "Roof", "odd-story-id"), ("id", "toit-été", "odd-story-id"), ("id", "aya@example", "odd-story-id"),
            ("valid", "{from: 2027-09-01, until: 2027-08-31}", "ends-before-it-begins"),
            ("captions", "{fr: [\"Une.\"], en: [\"One.\", \"Two.\"]}", "number-of-captions"),
            (
                "captions", "{fr: [\"Une.\", \"Deux.\"], en: [\"1a\", \"2a\", \"3a\", \"4a\", \"5a\", \"6a\", \"7a\"]}",
                "number-of-captions"
            ),
            ("captions", "{fr: [\"Été à l'école\", \"ÉTÉ, à l’ecole !\"], en: [\"One.\", \"Two.\"]}", "same-caption"),
            ("captions", "{fr: [\"Une.\", \"Deux.\"], en: [\"One.\", \"We ranked first!\"]}", "forbidden-word"),
            ("captions", "{fr: [\"Une.\", \"Bravo à {company}.\"], en: [\"One.\", \"Two.\"]}", "brace"),
            (
                "captions", "{fr: [\"Une.\", \"Fier : je travaille chez ORVANE, moi.\"], en: [\"One.\", \"Two.\"]}",
                "disclosure-twice"
            ),
            ("title", "{fr: \"Le classement\", en: \"A roof\"}", "forbidden-word"),
        ])
    func errors(field: String, text: String, rule: String) {
        let loaded = load([field: text])
        #expect(loaded.value == nil)
        #expect(loaded.findings.map(\.rule) == [rule])
    }

    @Test(
        "A wrong shape is an error at its field",
        arguments: [
            ("valid", "{from: 2026-13-01}", 7), ("valid", "{from: soon}", 7), ("countries", "[\"FRA\"]", 6),
            ("countries", "[NO]", 6),
            ("captions", "{fr: [], en: [\"One.\", \"Two.\"]}", 8), ("link", "", 4),
        ])
    func shapes(field: String, text: String, line: Int) {
        let loaded = load([field: text])
        #expect(loaded.value == nil)
        #expect(
            loaded.findings.contains { $0.severity == .error && $0.place.line == line && $0.place.file == "stories/roof.yml" })
    }

    @Test(
        "Words that only contain a forbidden one may stand",
        arguments: ["A frankly good day.", "Un rang de vigne.", "Striking colours.", "Interactive, not reactive."])
    func wholeWords(text: String) {
        #expect(load(["captions": "{fr: [\"Une.\", \"Deux.\"], en: [\"One.\", \"\(text)\"]}"]).findings.isEmpty)
    }

    @Test("A caption has at most 600 characters")
    func longest() {
        let fits = String(repeating: "é", count: 600)
        #expect(load(["captions": "{fr: [\"Une.\", \"\(fits)\"], en: [\"One.\", \"Two.\"]}"]).value != nil)
        #expect(load(["captions": "{fr: [\"Une.\", \"\(fits)e\"], en: [\"One.\", \"Two.\"]}"]).value == nil)
    }

    @Test("A post too long for X is a warning")
    func tooLongForX() {
        let loaded = load(["captions": "{fr: [\"Une.\", \"Deux.\"], en: [\"One.\", \"\(String(repeating: "a", count: 240))\"]}"])
        #expect(loaded.value != nil)
        #expect(loaded.findings.map(\.rule) == ["too-long-for-x"])
    }

    @Test("A missing language is pointed out")
    func missingLanguage() {
        let loaded = load(["captions": "{fr: [\"Une.\", \"Deux.\"]}"])
        #expect(loaded.findings.count == 1 && loaded.findings.first?.place.line == 8)
    }

    @Test("Two stories with one id are an error in the second file")
    func sameID() {
        let loaded = StoryFiles.load([story(path: "stories/b.yml"), story(path: "stories/a.yml")], disclosure: disclosure)
        #expect(loaded.value == nil)
        #expect(loaded.findings.map(\.rule) == ["same-story-id"])
        #expect(loaded.findings.first?.place == Place(file: "stories/b.yml", line: 1, column: 5))
    }

    @Test("Stories come in the order of their ids, whatever the files are called")
    func order() {
        let files = [story(["id": "b"], path: "stories/1.yml"), story(["id": "a"], path: "stories/2.yml")]
        #expect(StoryFiles.load(files, disclosure: disclosure).value?.map(\.id.text) == ["a", "b"])
    }

    @Test("Without dates and countries a story is told always and everywhere")
    func open() {
        let story = load(["valid": "", "countries": "[]"]).value?.first
        #expect(story?.isOffered(on: "2050-01-01", in: nil) == true)
    }

    @Test("A story may be told on a single day")
    func singleDay() {
        let story = load(["valid": "{from: 2026-09-01, until: 2026-09-01}"]).value?.first
        #expect(story?.isOffered(on: "2026-09-01", in: CountryCode("FR")) == true)
    }

    @Test("Other folders' files are not stories", arguments: ["intents/stories/x.yml", "stories/readme.md", "guide/fr/x.yml"])
    func others(path: String) {
        let loaded = StoryFiles.load([DataFile(path: path, bytes: Array("nonsense".utf8))], disclosure: disclosure)
        #expect(loaded.value?.isEmpty == true && loaded.findings.isEmpty)
    }
}

@Suite("The length of a post on X")
struct PostLengthTests {
    @Test(
        "Letters and common punctuation count one, any other sign two",
        arguments: [("", 0), ("abc é", 5), ("« l’été » – “oui”", 17), ("👩🏽‍💻", 2), ("日本", 4), ("🎉🎉", 4), ("a…", 3)])
    func counts(text: String, length: Int) {
        #expect(PostLength.onX(text) == length)
    }
}
