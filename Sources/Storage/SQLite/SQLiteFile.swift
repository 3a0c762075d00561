import Foundation
import GRDB
import Synchronization

/// One SQLite file with the settings of the house, served by this process alone. Blocking; see ``SQLiteDatabase``.
final class SQLiteFile: Sendable {
    let pool: DatabasePool
    private let lock: Mutex<FileLock?>

    /// Opens or makes the file, applies its migrations and checks every setting.
    init(path: String, migrations: MigrationFolder) throws {
        try PrivateFile.prepare(path)
        lock = Mutex(try FileLock(path: path + ".lock", serving: path))
        pool = try SQLiteTransaction.translating { try SQLiteSettings.open(path) }
        try migrate(try Migrator(migrations, .sqlite))
        try SQLiteTransaction.translating { try pool.read { try SQLiteSettings.check($0) } }
    }

    func migrate(_ migrator: Migrator) throws {
        try SQLiteTransaction.translating {
            try pool.writeWithoutTransaction { try migrator.migrate(SQLiteTransaction($0)) }
        }
    }

    /// One transaction by itself, outside any group commit.
    func write<T>(_ work: (SQLiteTransaction) throws -> T) throws -> T {
        try SQLiteTransaction.translating {
            try pool.writeWithoutTransaction { database in
                var result: T?
                try database.inTransaction(.immediate) {
                    result = try work(SQLiteTransaction(database))
                    return .commit
                }
                guard let result else { throw StorageError.closed }
                return result
            }
        }
    }

    func read<T>(_ work: (SQLiteTransaction) throws -> T) throws -> T {
        try SQLiteTransaction.translating { try pool.read { try work(SQLiteTransaction($0)) } }
    }

    /// Copies the log into the file and empties it.
    func truncate() throws {
        try SQLiteTransaction.translating {
            _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        }
    }

    func close() throws {
        try truncate()
        try SQLiteTransaction.translating { try pool.close() }
        lock.withLock { $0 = nil }
    }
}
