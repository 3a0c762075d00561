import Foundation

/// A file only its owner can read, in a folder only its owner can enter.
enum PrivateFile {
    /// Makes folder and file where missing; throws ``StorageError/folderOpenToOthers(folder:)`` rather than change a
    /// folder that was there.
    static func prepare(_ path: String) throws(StorageError) {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        try prepare(folder: folder)
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0, fchmod(descriptor, 0o600) == 0 else { throw failure(path) }
        close(descriptor)
    }

    private static func prepare(folder: String) throws(StorageError) {
        if !FileManager.default.fileExists(atPath: folder) {
            do {
                try FileManager.default.createDirectory(
                    atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            } catch { throw failure(folder) }
        }
        var status = stat()
        guard stat(folder, &status) == 0 else { throw failure(folder) }
        guard status.st_mode & 0o077 == 0 else { throw .folderOpenToOthers(folder: folder) }
    }

    private static func failure(_ path: String) -> StorageError {
        .file(path: path, reason: String(cString: strerror(errno)))
    }
}
