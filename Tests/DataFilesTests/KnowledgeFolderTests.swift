import Advocacy
import DataFiles
import Foundation
import Testing

@Suite("The knowledge folder")
final class KnowledgeFolderTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "knowledge-\(UUID().uuidString)")
    private let outside = FileManager.default.temporaryDirectory.appending(path: "outside-\(UUID().uuidString)")

    deinit { for place in [folder, outside] { try? FileManager.default.removeItem(at: place) } }

    private func write(_ path: String, in place: URL? = nil, _ text: String = "id: a") throws {
        let url = (place ?? folder).appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private func link(_ path: String, to target: String) throws {
        let url = folder.appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: target)
    }

    @Test("Texts of the five folders are read, sorted by path; all else is left alone")
    func files() throws {
        for path in [
            "stories/b.yml", "intents/guide/x.yml", "intents/a.yml", "guide/fr/01-a.md", "company/company.yml", "missteps/m.yml",
        ] {
            try write(path)
        }
        for path in [
            "README.md", "other/a.yml", "intents/.hidden.yml", "intents/.git/a.yml", "intents/a.yml~", "stories/photo.jpg",
        ] { try write(path) }
        let files = try KnowledgeFolder.read(folder)
        #expect(
            files.map(\.path) == [
                "company/company.yml", "guide/fr/01-a.md", "intents/a.yml", "intents/guide/x.yml", "missteps/m.yml",
                "stories/b.yml",
            ])
        #expect(files.allSatisfy { $0.bytes == Array("id: a".utf8) })
    }

    @Test("Links inside are followed, links that lead out or in circles are not")
    func links() throws {
        try write("intents/real.yml", "inside")
        try write("..data/late.yml", "mounted")
        try write("secret.yml", in: outside, "secret")
        try link("intents/alias.yml", to: "real.yml")
        try link("intents/mounted.yml", to: "../..data/late.yml")
        try link("intents/out.yml", to: outside.appending(path: "secret.yml").path)
        try link("stories", to: outside.path)
        try link("intents/circle", to: "../intents")
        try link("intents/lost.yml", to: "nowhere.yml")
        let files = try KnowledgeFolder.read(folder)
        #expect(files.map(\.path) == ["intents/alias.yml", "intents/mounted.yml", "intents/real.yml"])
        #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["inside", "mounted", "inside"])
    }

    @Test("A folder reached through a link is read like any other")
    func linkedRoot() throws {
        try write("intents/a.yml")
        try FileManager.default.createSymbolicLink(atPath: outside.path, withDestinationPath: folder.path)
        #expect(try KnowledgeFolder.read(outside).map(\.path) == ["intents/a.yml"])
    }

    @Test("Of a file too large only so much is read that a loader says so")
    func large() throws {
        try write("stories/big.yml", String(repeating: "#", count: 1_000_000))
        let file = try #require(try KnowledgeFolder.read(folder).first)
        #expect(file.bytes.count == 262_145)
        #expect(YAMLFile.load(file) { $0.string("id") }.findings.map(\.rule) == ["file-too-large"])
    }

    @Test("A folder that is not there is an error")
    func missing() {
        #expect(throws: (any Error).self) { try KnowledgeFolder.read(folder) }
    }
}
