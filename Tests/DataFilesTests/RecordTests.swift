import Advocacy
import DataFiles
import Testing

@Suite("A mapping read field by field")
struct RecordTests {
    private func load<Value: Sendable>(_ text: String, _ body: (inout Record) -> Value?) -> Loaded<Value> {
        YAMLFile.load(DataFile(path: "a.yml", text: text), body)
    }

    @Test("The values are those of the file")
    func values() throws {
        let note = try #require(Note.load(try Fixture.file("good/notes/full.yml")).value)
        #expect(note.id == "one" && note.kind == .long && note.day == "2028-02-29")
        #expect(note.title == Wording([.french: "Dire que l’on travaille ici", .english: "Saying it"]))
        #expect(note.countries == [CountryCode("FR"), CountryCode("NO")])
        #expect(note.examples[LanguageTag("nb")]?.map(\.value) == ["ja"])
        #expect(
            note.examples[.french]?.map(\.value) == [
                "une phrase #avec mot-dièse", "l'apostrophe doublée", "plain words, R&D and C# too", "Note&co et *rien*",
            ])
        #expect(note.examples[.french]?.map(\.place.line) == [7, 8, 9, 10])
        #expect(note.examples[.french]?.first?.place == Place(file: "a", line: 7, column: 7).in("good/notes/full.yml"))
        #expect(note.parts == ["Un bloc garde tout : même ceci #solaire\net & ou *cela*\n", "deux"])
    }

    @Test("Fields nobody asked for are languages, when the format says so")
    func remaining() {
        let wording = load("when: x\nfr: Oui\nen: Yes") { record in (record.string("when"), record.remainingWording()) }
        #expect(wording.value?.0 == "x" && wording.value?.1 == Wording([.french: "Oui", .english: "Yes"]))
        let lists = load("fr: [a, b]\nen: [c]") { $0.remainingWordings().mapValues { $0.map(\.value) } }
        #expect(lists.value == [.french: ["a", "b"], .english: ["c"]])
        let words = load("fr: {slt: salut, \"no\": x}\nen: {pls: please}") { $0.remainingDictionaries() }
        #expect(words.value == [.french: ["slt": "salut", "no": "x"], .english: ["pls": "please"]])
        let own = load("words: {a: b}") { $0.dictionary("words") }
        #expect(own.value == ["a": "b"])
    }

    @Test("A languages' list can be left to the caller")
    func languages() {
        let missing = { (languages: [LanguageTag]) in
            load("a: {fr: x}") { $0.wording("a", in: languages) }.findings.map(\.rule)
        }
        #expect(missing([]) == [])
        #expect(missing([.french]) == [])
        #expect(missing([.french, .english, LanguageTag("nb")]) == ["missing-language", "missing-language"])
    }

    @Test("Optional fields may be missing or empty")
    func optional() {
        let loaded = load("a:\nb: ~\nc: []\nd: {}") { record in
            #expect(record.optionalString("a") == nil)
            #expect(record.optionalWording("b") == nil)
            #expect(record.optionalStrings("c") == [])
            #expect(record.optionalRecord("d") { $0.optionalString("x") } == nil)
            #expect(record.optionalRecords("e") { $0.string("x") } == [])
            #expect(
                record.optionalWordings("f").isEmpty && record.optionalCountries("g").isEmpty && record.optionalDate("h") == nil)
            return true
        }
        #expect(loaded.value == true && loaded.findings.isEmpty)
    }

    @Test("A loader adds findings of its own, at the place of a value")
    func ownFindings() {
        let loaded = load("from: b\nuntil: a") { record in
            if record.string("until") < record.string("from") {
                record.findings.error(at: record.place(of: "until"), rule: "order", fr: "Trop tôt.", en: "Too early.")
            }
            return 1
        }
        #expect(loaded.value == nil)
        #expect(
            loaded.findings.map { "\($0.place.line):\($0.place.column) \($0.rule) \($0.source ?? "")" } == ["2:8 order until: a"])
    }

    @Test("Findings come in the order of the file, whatever the order of reading")
    func order() {
        let findings = load("b: []\nc: x\na: {}") { ($0.string("a"), $0.string("b")) }.findings
        #expect(findings.map(\.place.line) == [1, 2, 3])
    }

    @Test(
        "Days of the calendar and times of day",
        arguments: [
            ("2028-02-29", true), ("2027-02-29", false), ("2100-02-29", false), ("2000-02-29", true), ("2026-00-10", false),
            ("2026-04-31", false),
            ("2026-1-1", false), ("26-01-01", false), ("2026/01/01", false), ("٢٠٢٦-01-01", false), ("2026-12-25 ", false),
        ])
    func dates(text: String, isDay: Bool) {
        #expect(load("a: \"\(text)\"") { $0.date("a") }.findings.isEmpty == isDay)
    }

    @Test(
        "Times of day",
        arguments: [
            ("00:00", true), ("23:59", true), ("24:00", false), ("9:00", false), ("09:60", false), ("0900", false),
            ("+9:00", false),
        ])
    func times(text: String, isTime: Bool) {
        #expect(load("a: \"\(text)\"") { $0.time("a") }.findings.isEmpty == isTime)
    }

    @Test(
        "Language tags",
        arguments: [
            ("fr", true), ("fr-SN", true), ("zh-Hant-TW", true), ("es-419", true), ("nb", true), ("wo", true), ("fil", true),
            ("FR", false), ("no", false), ("xx", false), ("fra", false), ("fr_SN", false), ("fr-XX", false), ("fr-", false),
            ("french", false), ("f", false),
        ])
    func tags(text: String, isTag: Bool) {
        #expect(load("a: \"\(text)\"") { $0.language("a") }.findings.isEmpty == isTag)
    }

    @Test(
        "Keys that are nearly right are named",
        arguments: [
            ("exemples", "examples"), ("titel", "title"), ("Title", "title"), ("ttile", "title"), ("réponses", "answers"),
            ("goes-to", "goes_to"),
            ("légendes", "captions"), ("feur", nil), ("xyz", nil), ("ids", "id"),
        ])
    func suggestions(typed: String, meant: String?) {
        #expect(didYouMean(typed, among: ["id", "title", "examples", "answers", "goes_to", "captions"]) == meant)
    }
}

extension Place {
    fileprivate func `in`(_ file: String) -> Place { Place(file: file, line: line, column: column) }
}
