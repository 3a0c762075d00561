import Foundation

/// An exclusive lock on a file, held until this value goes; the kernel frees it when the process dies.
final class FileLock: Sendable {
    private let descriptor: Int32

    /// Throws ``StorageError/servedByAnother(file:)`` if it is held, also within this process.
    init(path: String, serving file: String) throws(StorageError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        // From here on `deinit` closes it, also when this throws.
        guard descriptor >= 0 else { throw .file(path: path, reason: String(cString: strerror(errno))) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .servedByAnother(file: file) }
    }

    deinit { close(descriptor) }
}
