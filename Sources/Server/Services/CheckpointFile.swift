import Foundation
import Storage

/// Count and head of the audit in a file outside the database: an audit cut short no longer agrees with it.
struct CheckpointFile: Sendable {
    let path: String

    func write(from store: Store) async throws {
        let checkpoint = try await store.read { try $0.auditCheckpoint() }
        try JSONEncoder().encode(checkpoint).write(to: URL(filePath: path), options: .atomic)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }
}
