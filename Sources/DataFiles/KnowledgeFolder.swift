public import Foundation

/// The admins' wing: a folder that holds `intents guide stories missteps company`.
public enum KnowledgeFolder {
    private static let names = ["company", "guide", "intents", "missteps", "stories"]

    /// Every `.yml` and `.md` file of the five folders, sorted by path; a folder that is missing is empty.
    ///
    /// Hidden files are left out, and so is every link that leads out of `directory`. Of a file too large to be read,
    /// only as much is returned as it takes for a loader to say so. Throws if `directory` cannot be read.
    public static func read(_ directory: URL) throws -> [DataFile] {
        _ = try FileManager.default.contentsOfDirectory(atPath: directory.path)
        let root = directory.resolvingSymlinksInPath()
        let visit = Visit(root: root.path.hasSuffix("/") ? root.path : root.path + "/")
        return try names.flatMap { try visit.files(in: directory.appending(path: $0), as: $0, inside: []) }
            .sorted { $0.path < $1.path }
    }

    private struct Visit {
        let root: String

        func files(in folder: URL, as path: String, inside above: Set<String>) throws -> [DataFile] {
            let real = folder.resolvingSymlinksInPath().path
            guard (real + "/").hasPrefix(root), !above.contains(real) else { return [] }
            let entries = (try? FileManager.default.contentsOfDirectory(atPath: real)) ?? []
            return try entries.filter { !$0.hasPrefix(".") }.flatMap { name in
                try entry(folder.appending(path: name), as: "\(path)/\(name)", inside: above.union([real]))
            }
        }

        private func entry(_ url: URL, as path: String, inside above: Set<String>) throws -> [DataFile] {
            let real = url.resolvingSymlinksInPath()
            var isFolder: ObjCBool = false
            guard real.path.hasPrefix(root), FileManager.default.fileExists(atPath: real.path, isDirectory: &isFolder) else {
                return []
            }
            if isFolder.boolValue { return try files(in: url, as: path, inside: above) }
            guard path.hasSuffix(".yml") || path.hasSuffix(".md") else { return [] }
            let handle = try FileHandle(forReadingFrom: real)
            defer { try? handle.close() }
            let bytes = try handle.read(upToCount: SourceText.mostBytes + 1) ?? Data()
            return [DataFile(path: path, bytes: Array(bytes))]
        }
    }
}
