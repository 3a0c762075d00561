import Advocacy
import DataFiles
import Foundation
import Testing

@Suite("The company's files")
struct CompanyFilesTests {
    private let company: DataFile
    private let france: DataFile

    init() throws {
        company = try Fixture.file("good/company/company.yml", as: "company/company.yml")
        france = try Fixture.file("good/countries/FR.yml", as: "company/countries/FR.yml")
    }

    @Test("What the files say is what one gets")
    func values() throws {
        let loaded = CompanyFiles.load([DataFile(path: "intents/x.yml", text: "}"), company, france])
        let value = try #require(loaded.value)
        #expect(value.name == "Orvane" && value.defaultLanguage == .french)
        #expect(value.disclosure == Wording([.french: "Je travaille chez Orvane.", .english: "I work at Orvane."]))
        let country = try #require(value.countries[CountryCode("FR")])
        #expect(country.languages == [.french, .english] && country.zone == "Europe/Paris" && country.emergency == "112")
        #expect(country.calendar.days == [1, 2, 3, 4, 5])
        #expect(country.calendar.from == "09:00" && country.calendar.until == "18:00")
        #expect(country.calendar.quietFrom == "20:00" && country.calendar.quietUntil == "08:00")
        #expect(country.calendar.holidays == ["2026-12-25", "2028-02-29"])
        #expect(Set(country.contacts.keys) == Set(Desk.allCases))
        #expect(country.contacts[.dataLeak]?.who.in(.english) == "Security")
        #expect(country.contacts[.staff]?.mail == "cse@orvane.example" && country.contacts[.danger]?.phone == "+33 1 99 00 12 04")
    }

    @Test("The company and at least one country are needed")
    func missing() {
        #expect(CompanyFiles.load([france]).findings.map(\.place.file) == ["company/company.yml"])
        #expect(CompanyFiles.load([company]).findings.map(\.rule) == ["missing-file"])
        #expect(CompanyFiles.load([]).findings.map(\.rule) == ["missing-file", "missing-file"])
    }

    @Test("A file nobody reads is said so, without blocking", arguments: ["company/FR.yml", "company/countries/old/FR.yml"])
    func unused(path: String) {
        let loaded = CompanyFiles.load([company, france, DataFile(path: path, bytes: france.bytes)])
        #expect(loaded.findings.map(\.rule) == ["unused-file"])
        #expect(loaded.value?.countries.count == 1)
    }

    @Test("One broken country leaves no company")
    func broken() {
        let loaded = CompanyFiles.load([company, france, DataFile(path: "company/countries/SN.yml", text: "code: \"SN\"")])
        #expect(loaded.value == nil)
        #expect(loaded.findings.allSatisfy { $0.place.file == "company/countries/SN.yml" && $0.rule == "missing-key" })
        #expect(loaded.findings.count == 8)
    }

    @Test("The project's own company has no finding")
    func own() throws {
        let files = try KnowledgeFolder.read(Fixture.root).filter { $0.path.hasPrefix("company/") }
        let loaded = CompanyFiles.load(files)
        #expect(loaded.findings.isEmpty, "\(rendered(loaded.findings, format: .text, language: .english))")
        #expect(loaded.value?.countries.isEmpty == false)
    }
}

@Suite("The operator's file of channels")
struct ChannelsFileTests {
    @Test("What the file says is what one gets")
    func values() throws {
        let settings = try #require(ChannelsFile.load(try Fixture.file("good/channels/two.yml")).value)
        #expect(settings.map(\.instance) == ["intranet", "slack-europe"])
        #expect(settings.map(\.kind) == [.standardWebhooks, .slack])
        #expect(settings[0].secrets == ["c2VjcmV0LW5ldw==", "c2VjcmV0LW9sZA=="])
        #expect(
            settings[0].callback == "https://chat.orvane.example/letters" && settings[0].callbackSecret == "c2VjcmV0LWNhbGxiYWNr")
        #expect(settings[0].botToken == nil && settings[0].apiAddress == nil)
        #expect(settings[1].botToken == "token-of-the-bot" && settings[1].apiAddress == "http://localhost:8099/api")
    }
}

@Suite("A chapter's header")
struct FrontMatterTests {
    @Test("Fields keep their lines, the body begins below the second fence")
    func split() throws {
        let file = try Fixture.file("good/chapters/04-who.md")
        var findings = Findings(file)
        let chapter = try #require(FrontMatter.split(file, &findings))
        guard case .map(let fields) = chapter.fields.value else { throw CancellationError() }
        #expect(fields.map(\.key.text) == ["id", "title", "date"] && fields.map(\.key.place.line) == [2, 3, 4])
        #expect(chapter.firstLine == 6 && findings.line(6) == "La règle d’abord.")
        #expect(chapter.body.hasPrefix("La règle d’abord.\n\n## Pourquoi\n--- rien ne finit ici"))
    }

    @Test("Windows line ends and a byte order mark change nothing")
    func windows() throws {
        let file = DataFile(path: "a.md", text: "\u{FEFF}---\r\nid: a\r\n---\r\nUn.\r\nDeux.")
        var findings = Findings(file)
        let chapter = try #require(FrontMatter.split(file, &findings))
        #expect(chapter.body == "Un.\nDeux." && chapter.firstLine == 4 && chapter.fields.place.line == 2)
    }

    @Test("A header without a body has an empty body")
    func noBody() throws {
        let file = DataFile(path: "a.md", text: "---\nid: a\n---")
        var findings = Findings(file)
        #expect(FrontMatter.split(file, &findings)?.body == "")
    }
}
