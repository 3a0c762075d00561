import Advocacy
import DataFiles
import Foundation
import Testing

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
        print("####", fixture, found.joined(separator: ", ")); print(try String(decoding: Data(contentsOf: fixture.url), as: UTF8.self)); print(rendered(findings, format: .text, language: .english)); print("%%%%")
    }
}
