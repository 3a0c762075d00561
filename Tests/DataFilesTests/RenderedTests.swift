import Advocacy
import DataFiles
import Foundation
import Testing

@Suite("Findings written down")
struct RenderedTests {
    private let finding = Diagnostic(
        place: Place(file: "guide/fr/04 é.md", line: 3, column: 8), severity: .warning,
        message: Wording([.french: "Il manque un mot.", .english: "A word is missing."]),
        fix: Wording([.french: "Ajoutez-le.", .english: "Add it."]), rule: "missing-word", source: "\tid: 👍é x")

    private func object(_ text: String) throws -> Any { try JSONSerialization.jsonObject(with: Data(text.utf8)) }

    @Test("Text has the place, the line, a caret under the column and the cure")
    func text() {
        #expect(
            rendered([finding], format: .text, language: .english) == """
                guide/fr/04 é.md:3:8: warning: A word is missing. [missing-word]
                  \tid: 👍é x
                  \t      ^
                  Cure: Add it.
                """)
        #expect(
            rendered([finding], format: .text, language: LanguageTag("fr-SN")).split(separator: "\n").map(String.init) == [
                "guide/fr/04 é.md:3:8: avertissement: Il manque un mot. [missing-word]", "  \tid: 👍é x", "  \t      ^",
                "  Remède\u{A0}: Ajoutez-le.",
            ])
    }

    @Test("Of a long line the part around the column is shown", arguments: [1, 60, 61, 200, 399, 400])
    func longLine(column: Int) throws {
        let long = String(repeating: "x", count: column - 1) + "Y" + String(repeating: "z", count: 400 - column)
        let finding = Diagnostic(
            place: Place(file: "a.yml", line: 1, column: column), severity: .error, message: Wording([.english: "No."]),
            rule: "r", source: long)
        let lines = rendered([finding], format: .text, language: .english).split(separator: "\n").map(Array.init)
        let caret = try #require(lines[2].firstIndex(of: "^"))
        #expect(lines[1][caret] == "Y")
        #expect(lines[1].count <= 124)
    }

    @Test("No findings are no text, an empty array, and a run without results")
    func nothing() throws {
        #expect(rendered([], format: .text, language: .french) == "")
        #expect(try (object(rendered([], format: .json, language: .french)) as? [Any])?.isEmpty == true)
        let log = try object(rendered([], format: .sarif, language: .french)) as? [String: Any]
        let run = (log?["runs"] as? [[String: Any]])?.first
        #expect((run?["results"] as? [Any])?.isEmpty == true)
    }

    @Test("JSON is one array of objects with lower camel case keys")
    func json() throws {
        let objects = try #require(object(rendered([finding], format: .json, language: .english)) as? [[String: Any]])
        let only = try #require(objects.first)
        #expect(Set(only.keys) == ["file", "line", "column", "severity", "rule", "message", "fix", "source"])
        #expect(only["file"] as? String == "guide/fr/04 é.md")
        #expect(only["line"] as? Int == 3 && only["column"] as? Int == 8)
        #expect(only["severity"] as? String == "warning" && only["rule"] as? String == "missing-word")
        #expect(only["message"] as? String == "A word is missing." && only["fix"] as? String == "Add it.")
        #expect(only["source"] as? String == finding.source)
    }

    @Test("SARIF has what its schema requires, rules once and paths as addresses")
    func sarif() throws {
        let log = try #require(object(rendered([finding, finding], format: .sarif, language: .french)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        #expect(run["columnKind"] as? String == "unicodeCodePoints" && run["language"] as? String == "fr")
        let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
        #expect(driver?["name"] as? String == "allie")
        #expect((driver?["rules"] as? [[String: String]]) == [["id": "missing-word"]])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == 2)
        #expect(results[0]["ruleId"] as? String == "missing-word" && results[0]["level"] as? String == "warning")
        #expect(results[0]["message"] as? [String: String] == ["text": "Il manque un mot. Ajoutez-le."])
        let place = ((results[0]["locations"] as? [[String: Any]])?.first?["physicalLocation"]) as? [String: Any]
        #expect(place?["artifactLocation"] as? [String: String] == ["uri": "guide/fr/04%20%C3%A9.md"])
        #expect(place?["region"] as? [String: Int] == ["startLine": 3, "startColumn": 8])
    }

    @Test("Every broken file can be written down in every format and language", arguments: DiagnosticFormat.allCases)
    func everything(format: DiagnosticFormat) throws {
        let findings = try Fixture.all("bad").flatMap { try $0.findings }
        for language in [LanguageTag.french, .english] {
            let text = rendered(findings, format: format, language: language)
            #expect(!text.isEmpty)
            if format != .text { _ = try object(text) }
        }
    }
}
