import Foundation
import Testing

/// The checkout as the tests see it.
enum House {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct File: Sendable, CustomTestStringConvertible {
        let path: String
        let text: String
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        var testDescription: String { path }
    }

    /// Every file below `folders` with one of the `extensions`, sorted by path.
    static func files(in folders: [String], extensions: Set<String>) -> [File] {
        folders.flatMap { folder in
            let base = root.appending(path: folder)
            let paths = (FileManager.default.enumerator(atPath: base.path)?.allObjects as? [String] ?? []).sorted()
            return paths.filter { extensions.contains(URL(filePath: $0).pathExtension) }.compactMap { path in
                (try? String(contentsOf: base.appending(path: path), encoding: .utf8)).map {
                    File(path: "\(folder)/\(path)", text: $0)
                }
            }
        }
    }

    static let sources = files(in: ["Sources"], extensions: ["swift"])
    static let tests = files(in: ["Tests"], extensions: ["swift"])

    static func target(of file: File) -> String { String(file.path.split(separator: "/")[1]) }
}
