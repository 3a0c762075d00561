import Channels
import Foundation
import Testing

@Suite("Editing while it serves", .serialized, .enabled(if: RunningAllie.isThere, "ALLIE_BINARY names no release build"))
struct ReloadTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test("A broken file leaves the last good answers live; mended, the new ones are read")
    func brokenThenMended() async throws {
        let knowledge = FileManager.default.temporaryDirectory.appending(path: "allie-knowledge-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: knowledge, withIntermediateDirectories: true)
        for folder in ["intents", "guide", "stories", "company"] {
            try FileManager.default.copyItem(at: Self.root.appending(path: folder), to: knowledge.appending(path: folder))
        }
        let replies = knowledge.appending(path: "intents/replies.yml")
        let good = try String(contentsOf: replies, encoding: .utf8)
        let allie = try await RunningAllie(knowledge: knowledge)

        try (good + "\nthis is: [not closed\n").write(to: replies, atomically: true, encoding: .utf8)
        allie.reload()
        try await Self.waitFor("knowledge kept as it was", in: allie)
        #expect(try await allie.say("bonjour", by: "nadia").private)

        try good.replacing("Je suis Allie.", with: "Je suis votre Allie.").write(to: replies, atomically: true, encoding: .utf8)
        allie.reload()
        try await Self.waitFor("hash=", in: allie)
        #expect(try await allie.say("que sais-tu faire ?", by: "nadia").text.contains("Je suis votre Allie."))

        try allie.remove()
        try FileManager.default.removeItem(at: knowledge)
    }

    /// Until the log says so, at most ten seconds.
    private static func waitFor(_ words: String, in allie: RunningAllie) async throws {
        for _ in 0..<100 {
            if try String(contentsOf: allie.log, encoding: .utf8).contains(words) { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        Issue.record("the log never said “\(words)”")
    }
}
