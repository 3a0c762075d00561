import Advocacy
import Foundation
import Testing

@testable import DataFiles

@Suite("What people really type")
struct FixtureTests {
    @Test("A file in good/ has no finding", arguments: Fixture.all("good"))
    func good(fixture: Fixture) throws {
        let findings = try fixture.findings
        #expect(findings.isEmpty, "\(rendered(findings, format: .text, language: .english))")
    }

    @Test("A file in bad/ has exactly the findings it announces", arguments: Fixture.all("bad"))
    func bad(fixture: Fixture) throws {
        let findings = try fixture.findings
        let found = findings.map { "\($0.place.line):\($0.place.column) \($0.rule)" }
        #expect(try found == fixture.expected, "\(rendered(findings, format: .text, language: .english))")
    }

    @Test("An error leaves no value, a warning does", arguments: Fixture.all("bad").filter { $0.format == .notes })
    func value(fixture: Fixture) throws {
        let loaded = Note.load(DataFile(path: "note.yml", bytes: Array(try Data(contentsOf: fixture.url))))
        #expect((loaded.value == nil) == loaded.findings.contains { $0.severity == .error })
    }
}

@Suite("Findings in two languages")
struct WordingTests {
    private static let findings = Fixture.all("bad").flatMap { (try? $0.findings) ?? [] }

    @Test("Every rule has a fixture that shows it")
    func rules() throws {
        let folder = Fixture.root.appending(path: "Sources/DataFiles")
        let sources = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
        let written =
            sources.flatMap { $0.matches(of: /rule: "([^"]+)"/).map { String($0.1) } } + SyntaxCause.allCases.map(\.rawValue)
        #expect(written.count > 20)
        // These need a file too large, or more or fewer files than one; CompanyFilesTests and DataFileTests show them.
        let shown = Set(Self.findings.map(\.rule)).union(["file-too-large", "missing-file", "unused-file"])
        #expect(Set(written).subtracting(shown).isEmpty)
        #expect(written.allSatisfy { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil })
    }

    @Test("Every finding has its cause and its cure in French and in English", arguments: findings)
    func bothLanguages(finding: Diagnostic) throws {
        let fix = try #require(finding.fix)
        for wording in [finding.message, fix] {
            for language in [LanguageTag.french, .english] {
                let text = try #require(wording.byLanguage[language])
                #expect(text.first?.isUppercase == true || text.first?.isPunctuation == true, "\(text)")
                #expect(text.last.map { ".?:…".contains($0) } == true, "\(text)")
            }
            #expect(wording.byLanguage[.french] != wording.byLanguage[.english])
        }
    }

    @Test("French has no-break spaces inside its quotes and before its signs, and typographic apostrophes", arguments: findings)
    func typography(finding: Diagnostic) {
        for text in [finding.message, finding.fix].compactMap({ $0?.byLanguage[.french] }) {
            #expect(!text.contains(/« | »| [;:!?]|\p{L}'\p{L}/), "\(text)")
            // What the file itself says in its own quotes is repeated as it is.
            let own = text.replacing(/«\u{A0}.*?\u{A0}»/, with: "")
            #expect(!own.contains(/[«»“”]/), "\(text)")
        }
    }

    @Test("A finding shows its line, and its column lies in it", arguments: Fixture.all("bad").filter { $0.format != .channels })
    func lines(fixture: Fixture) throws {
        let text = String(decoding: try Data(contentsOf: fixture.url), as: UTF8.self)
        for finding in try fixture.findings where finding.rule != "not-utf-8" {
            let source = try #require(finding.source)
            #expect(text.contains(source) || text.contains("\u{2028}") || source.contains(" "))
            #expect(finding.place.column <= source.unicodeScalars.count + 1)
        }
    }

    @Test("A file with secrets never shows a line", arguments: Fixture.all("bad").filter { $0.format == .channels })
    func secrets(fixture: Fixture) throws {
        let findings = try fixture.findings
        #expect(!findings.isEmpty && findings.allSatisfy { $0.source == nil })
        for format in DiagnosticFormat.allCases {
            let text = rendered(findings, format: format, language: .french)
            for secret in ["c2VjcmV0", "abc123", "token-of-the-bot"] { #expect(!text.contains(secret)) }
        }
    }
}
