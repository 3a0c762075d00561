import Advocacy
import DataFiles
import Foundation

@testable import Understanding

/// The project's own intents, read and trained once for all suites.
enum RealKnowledge {
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let loaded: Loaded<IntentLibrary> = {
        let files = (try? KnowledgeFolder.read(root)) ?? []
        return IntentFiles.load(files.filter { $0.path.hasPrefix("intents/") })
    }()

    static let library = loaded.value ?? IntentLibrary(intents: [:], phrases: [:], examples: [])
    static let interpreter = Interpreter(library)

    /// Lines of a held-out file, `kind<TAB>text`.
    static func sentences(_ name: String) throws -> [(kind: String, text: String)] {
        let file = root.appending(path: "Tests/UnderstandingTests/Sentences/\(name).txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            let parts = line.split(separator: "\t", maxSplits: 1)
            return (String(parts[0]), String(parts[1]))
        }
    }
}
