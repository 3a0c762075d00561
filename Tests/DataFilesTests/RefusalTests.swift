import Advocacy
import Foundation
import Testing

@testable import DataFiles

@Suite("Files made to hurt")
struct RefusalTests {
    private func rules(_ text: String) -> [String] {
        let file = DataFile(path: "a.yml", text: text)
        var findings = Findings(file)
        _ = YAMLFile.parse(file, &findings)
        return findings.diagnostics.map(\.rule)
    }

    /// Each level names the one above nine times; unfolded, the last holds 9 to the 30th words.
    private var ladder: String {
        "a0: &a0 [x]\n"
            + (1...30).map { level in
                "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
            }.joined()
    }

    @Test("A ladder of aliases is refused at once", .timeLimit(.minutes(1)))
    func aliases() {
        let start = ContinuousClock.now
        #expect(rules(ladder) == Array(repeating: "yaml-anchor", count: 31))
        #expect(
            rules(ladder + "? *a30\n: x\n? *a30\n: y\n").allSatisfy {
                $0 == "yaml-anchor" || $0 == "key-not-a-word" || $0 == "duplicate-key"
            })
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    @Test(
        "Anchors are seen wherever they stand",
        arguments: [
            "&a b", "&a {b: c}", "&a\nb: c", "- &a b", "[b, &a c]", "{b: &a c}", "{&a b: c}", "&a b: c", "b: &a", "b: !!str &a c",
            "? &a b\n: c",
            "b: &a |\n  c", "b: &a 'c'", "b:\n  - - &a c", "b: &été c",
        ])
    func anchors(text: String) {
        let found = rules(text)
        #expect(found.contains("yaml-anchor") || found.contains("yaml-tag") || found.contains("needs-quotes"))
    }

    @Test(
        "Tags are seen wherever they stand",
        arguments: [
            "!a b", "b: !!str c", "b: ! c", "[!a b]", "{!a b: c}", "!!map {b: c}", "b: !<tag:x> c", "b: !e!f c",
            "%TAG !e! tag:x:\n---\nb: !e!f c", "b: !!binary |\n  aGk=",
        ])
    func tags(text: String) {
        #expect(rules(text) == ["yaml-tag"])
    }

    @Test(
        "What only looks like an anchor or a tag is text",
        arguments: [
            "b: R&D", "b: \"&a\"", "b: 'c &a *a'", "b: c &a *a !d", "b: |\n  &a *a !c", "b: c\n  &a *a", "b: x!", "b: a*b",
            "# &a *a !c\nb: c",
        ])
    func lookAlikes(text: String) {
        #expect(rules(text) == [])
    }

    @Test("Sixteen levels are read, seventeen are not")
    func depth() {
        let nested = { (levels: Int) in
            String(repeating: "[", count: levels - 1) + "x" + String(repeating: "]", count: levels - 1)
        }
        #expect(rules(nested(16)) == [])
        #expect(rules(nested(17)) == ["too-deep"])
    }

    private static let deep = [
        String(repeating: "[", count: 20_000), String(repeating: "{a: ", count: 20_000),
        String(repeating: "- ", count: 20_000) + "x",
        String(repeating: "[", count: 900) + String(repeating: "]", count: 900), String(repeating: "? ", count: 900) + "x",
        (0..<700).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
        (0..<100).map { String(repeating: " ", count: $0) + "a:\n" + String(repeating: " ", count: $0) + "- \n" }.joined()
            + String(repeating: " ", count: 100) + String(repeating: "[", count: 32) + String(repeating: "]", count: 32),
    ]

    @Test("Thousands of levels are refused on a small stack", arguments: deep.indices)
    func smallStack(index: Int) async {
        let text = Self.deep[index]
        let found = await onSmallStack { rules(text) }
        #expect(found == ["too-deep"])
    }

    private func onSmallStack(_ work: @escaping @Sendable () -> [String]) async -> [String] {
        await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: work()) }
            thread.stackSize = 512 * 1_024
            thread.start()
        }
    }

    @Test("Every duplicate key has its place, be they many")
    func duplicates() {
        let file = DataFile(path: "a.yml", text: (0..<40).flatMap { ["k\($0): 1", "k\($0): 2"] }.joined(separator: "\n"))
        var findings = Findings(file)
        _ = YAMLFile.parse(file, &findings)
        #expect(findings.diagnostics.map(\.place.line) == (1...40).map { $0 * 2 })
        #expect(rules((0..<200).flatMap { ["k\($0): 1", "k\($0): 2"] }.joined(separator: "\n")) == ["duplicate-key"])
        #expect(rules("\"\": 1\n\"\": 2") == ["duplicate-key"])
    }
}
