import Advocacy
import Foundation
import Testing

@testable import DataFiles

@Suite("From bytes to text")
struct DataFileTests {
    private func rules(_ bytes: [UInt8]) -> [String] {
        var findings = Findings(DataFile(path: "a.yml", bytes: bytes))
        _ = YAMLFile.parse(DataFile(path: "a.yml", bytes: bytes), &findings)
        return findings.diagnostics.map(\.rule)
    }

    @Test(
        "A file's name has neither folder nor extension",
        arguments: [("company/countries/FR.yml", "FR"), ("sms.yml", "sms"), ("a/b", "b")])
    func name(path: String, name: String) {
        #expect(DataFile(path: path, text: "").name == name)
    }

    @Test("256 KiB are read, one byte more is not")
    func size() {
        let head = "id: a\n#"
        let most = head + String(repeating: "x", count: 262_144 - head.utf8.count)
        #expect(rules(Array(most.utf8)) == [])
        #expect(rules(Array((most + "x").utf8)) == ["file-too-large"])
    }

    @Test(
        "Other encodings are refused by their first byte that is not UTF-8",
        arguments: [
            ([0xFF, 0xFE, 0x61, 0x00] as [UInt8], 1, 1, "UTF-16"),
            ([0xFE, 0xFF, 0x00, 0x61], 1, 1, "UTF-16"),
            (Array("é: a\nb: ".utf8) + [0xE9, 0x0A], 2, 4, "Windows-1252"),
            ([0xEF, 0xBB, 0xBF] + Array("ab".utf8) + [0xC0], 1, 3, "Windows-1252"),
        ])
    func encodings(bytes: [UInt8], line: Int, column: Int, name: String) throws {
        let file = DataFile(path: "a.yml", bytes: bytes)
        var findings = Findings(file)
        let root = YAMLFile.parse(file, &findings)
        #expect(root.map { _ in false } ?? true)
        let finding = try #require(findings.diagnostics.first)
        #expect(finding.place == Place(file: "a.yml", line: line, column: column))
        #expect(finding.message.in(.english).contains(name))
        #expect(finding.fix?.in(.english).contains("UTF-8") == true)
    }

    @Test(
        "Every kind of line end counts lines alike",
        arguments: ["a: 1\nb: 2\nc: 3", "\u{FEFF}a: 1\r\nb: 2\r\nc: 3", "a: 1\rb: 2\rc: 3", "a: 1\u{2028}\nb: \"2\u{85}\"\nc: 3"])
    func lineEnds(text: String) throws {
        let file = DataFile(path: "a.yml", text: text)
        var findings = Findings(file)
        let root = try #require(YAMLFile.parse(file, &findings))
        guard case .map(let fields) = root.value else { throw NotAMap() }
        #expect(fields.map(\.key.place.line) == [1, 2, 3])
        #expect(findings.line(3) == "c: 3")
        #expect(findings.line(4) == nil)
    }

    @Test("No-break spaces in the structure are spaces, in texts they stay")
    func noBreakSpaces() throws {
        let file = try Fixture.file("good/notes/no-break-spaces.yml")
        let note = try #require(Note.load(file).value)
        #expect(note.id == "un")
        #expect(note.title.in(.french) == "Deux mots")
        #expect(note.title.in(.english) == "Words")
        #expect(note.tags == ["un", "une heure\u{A0}: midi"])
        #expect(note.parts == ["a", "b"])
        #expect(note.day == "2026-01-01")
    }

    struct NotAMap: Error {}
}
