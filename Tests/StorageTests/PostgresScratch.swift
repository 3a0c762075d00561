#if Postgres
import Foundation
import Synchronization

@testable import Storage

/// One connection with a schema of its own, dropped with this value: enough to run the ledger's suites on PostgreSQL.
final class PostgresScratch: Database {
    private let connection: Mutex<PostgresConnection>
    private let schema = "house_\([UInt8].random(8).hex)"

    init(_ address: String, migrations: MigrationFolder = .content) throws {
        let opened = try PostgresConnection(address)
        try opened.script("create schema \(schema); set search_path to \(schema); set client_min_messages to warning")
        try Migrator(migrations, .postgres).migrate(opened)
        connection = Mutex(opened)
    }

    deinit { connection.withLock { try? $0.script("drop schema \(schema) cascade") } }

    func write<T: Sendable>(_ work: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try connection.withLock { connection in
            var result: T?
            try connection.inTransaction { result = try work(connection) }
            guard let result else { throw StorageError.closed }
            return result
        }
    }

    func read<T: Sendable>(_ work: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await write(work)
    }

    func truncate() async throws {}
    func close() async throws {}

    /// What `work` makes of the bare connection.
    func inspect<T: Sendable>(_ work: (PostgresConnection) throws -> T) rethrows -> T {
        try connection.withLock { try work($0) }
    }
}
#endif
