import Foundation
import TestKit
import Testing

@Suite("Dialogues")
struct DialogueTests {
    struct File: Sendable, CustomTestStringConvertible {
        let name: String, text: String
        var testDescription: String { name }
    }

    /// Every text file in `Dialogues`, played against the whole assistant on a real SQLite file.
    static let files: [File] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Dialogues")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".txt") }
            .sorted()
        return names.compactMap { name in
            (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { File(name: name, text: $0) }
        }
    }()

    @Test("goes as written", arguments: files)
    func goes(file: File) async throws {
        let dialogue = try Dialogue(name: file.name, text: file.text)
        let house = try await TestHouse(knowledge: try Project.knowledge.get())
        var play = Play(in: house)
        try await play.play(dialogue)
        #expect(play.mismatches.isEmpty, "\(play.mismatches.joined(separator: "\n"))")
        try await house.closeAndRemove()
    }

    @Test("There are at least fourteen")
    func enough() { #expect(Self.files.count >= 14) }
}
