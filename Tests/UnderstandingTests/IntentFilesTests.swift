import Advocacy
import DataFiles
import Testing

@testable import Understanding

@Suite("Intent files")
struct IntentFilesTests {
    @Test("The project's own files have nothing to mend")
    func realFiles() {
        #expect(RealKnowledge.loaded.findings == [])
        #expect(RealKnowledge.library.intents.count >= 30)
        #expect(Set(RealKnowledge.library.phrases.keys) == Set(PhraseKey.allCases))
    }

    @Test("Every sentence of the assistant stands in French and English, with the typography of each")
    func replies() {
        for (key, byLanguage) in RealKnowledge.library.phrases {
            for text in byLanguage[.french] ?? [] {
                #expect(text.firstMatch(of: #/ [;:!?»]|«[^\u{A0}]|[A-Za-zé]'[a-zé]/#) == nil, "\(key.rawValue): \(text)")
            }
            #expect(byLanguage[.english]?.isEmpty == false && byLanguage[.french]?.isEmpty == false)
        }
    }

    @Test(
        "What a community manager copies is short and thanks first",
        arguments: [PhraseKey.firstContactOwnSlip, .firstContactColleague, .firstContactQuestion])
    func firstContacts(key: PhraseKey) {
        for text in RealKnowledge.library.phrases[key]?.values.flatMap(\.self) ?? [] {
            #expect(text.split(separator: " ").count <= 120)
            #expect(text.prefix(40).contains("merci") || text.prefix(40).contains("thank you"))
        }
    }

    @Test(
        "What is wrong is said at its place",
        arguments: [
            ("id: guide.one", "id: guide.on", "id-unlike-file", 1),
            ("title: {fr: \"Un\"", "titel: {fr: \"Un\"", "unknown-key", 2),
            ("\"premier exemple\"", "\"premier (exemple\"", "template-unclosed", 6),
            ("\"premier exemple\"", "\"!!\"", "no-words", 6),
            ("\"premier exemple\"", "\"Deuxième, sorte\"", "two-meanings", 4),
            ("buttons: [guide.two]", "buttons: [guide.tow]", "unknown-intent", 13),
            ("buttons: [guide.two]", "buttons: [guide.one]", "leads-to-itself", 13),
            ("buttons: [guide.two]", "buttons: [guide.two, guide.two, guide.two]", "too-many-buttons", 13),
            ("Bonne réponse.", "Bonne {compagny}.", "unknown-placeholder", 11),
            ("Bonne réponse.", "C’est une violation.", "unkind-word", 11),
            ("goes_to: guide.two", "goes_to: guide.three", "unknown-intent", 9),
            ("  en: [\"first example\"]\n", "", "missing-language", 5),
            ("chapter: {id: c04}", "act: dance", "unknown-value", 3),
            ("  - fr: Bonne", "  - when: {countries: [\"FR\"]}\n    fr: Bonne", "no-answer-for-all", 11),
        ])
    func findings(old: String, new: String, rule: String, line: Int) throws {
        #expect(Fixture.load(Fixture.one).findings == [])
        let finding = try #require(Fixture.load(Fixture.one.replacing(old, with: new)).findings.first { $0.rule == rule })
        #expect(finding.place.line == line)
        #expect(finding.place.file == (rule == "two-meanings" ? "intents/guide/two.yml" : "intents/guide/one.yml"))
        #expect(finding.source != nil && finding.fix != nil)
    }

    @Test("A mistyped intent comes with the one that was probably meant")
    func didYouMean() throws {
        let findings = Fixture.load(Fixture.one.replacing("buttons: [guide.two]", with: "buttons: [guide.tow]")).findings
        #expect(try #require(findings.first).fix?.in(.english).contains("guide.two") == true)
    }

    @Test("The chapters that speak of fear may use the words that are kept from the others")
    func kindWords() {
        let text = Fixture.one.replacing("Bonne réponse.", with: "Pas de sanction.")
        #expect(Fixture.load(text).findings.map(\.rule) == ["unkind-word"])
        #expect(Fixture.load(text.replacing("{id: c04}", with: "{id: c03}")).findings == [])
    }

    @Test(
        "Every reply is there, in both languages, with its placeholders, and no other",
        arguments: [
            ("stopped:", "stoped:", "missing-key"), ("stopped:", "stoped:", "unknown-key"),
            ("{phrase}", "phrase", "placeholder-missing"),
            ("fr: \"stopped\"", "de: \"stopped\"", "reply-language"),
            ("fr: \"stopped\"", "fr: \"stopped {who}\"", "unknown-placeholder"),
            ("fr: \"stopped\"", "fr: [\"stopped\", \"sanction\"]", "unkind-word"),
        ])
    func replyFindings(old: String, new: String, rule: String) {
        #expect(
            Fixture.load(Fixture.one, replies: Fixture.replies.replacing(old, with: new)).findings.contains { $0.rule == rule })
    }

    @Test(
        "Escalation patterns with a list that is not there, or without groups, are refused",
        arguments: [
            ("{me}", "{mee}", "unknown-list"), ("[[\"menac*\"], [\"{me}\"]]", "[\"menac*\"]", "escalation-words"),
            ("within: 6", "within: many", "window"),
        ])
    func escalationFindings(old: String, new: String, rule: String) {
        #expect(
            Fixture.load(Fixture.one, escalation: Fixture.escalation.replacing(old, with: new)).findings.map(\.rule) == [rule])
    }

    @Test("A file that is missing, and one that has no place, are said so")
    func files() {
        let files = Fixture.files(Fixture.one)
        let without = IntentFiles.load(files.filter { $0.name != "lists" })
        #expect(without.findings.map(\.rule) == ["missing-file"])
        let lost = IntentFiles.load(files + [DataFile(path: "intents/list.yml", text: "a: b\n")])
        #expect(lost.findings.map(\.rule) == ["unknown-file"])
        #expect(lost.findings.first?.fix?.in(.english).contains("lists.yml") == true)
    }

    @Test("A near miss is an example of where it goes, and all readings of a line share its number")
    func examples() throws {
        let library = try #require(Fixture.load(Fixture.one).value)
        #expect(library.examples.contains { $0.text == "presque pareil" && $0.intent == ID("guide.two") })
        let readings = library.examples.filter { $0.text.hasPrefix("autre") }
        #expect(readings.count == 2 && Set(readings.map(\.line)).count == 1)
        #expect(library.examples.contains { $0.intent == nil && $0.text == "il pleut" })
    }
}
