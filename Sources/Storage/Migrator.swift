import Crypto
import Foundation

/// The engine a migration is written for.
enum Dialect: String { case sqlite, postgres }

/// Which of the two stores a migration belongs to.
enum MigrationFolder {
    case content, keys

    var url: URL {
        let folder = Bundle.module.bundleURL.appending(path: "Migrations")
        return switch self {
        case .content: folder
        case .keys: folder.appending(path: "Keys")
        }
    }
}

/// One file: `0001_first.sqlite.sql`, or `0002_more.sql` when both engines read it.
struct Migration: Equatable {
    let number: Int
    let name: String
    let sql: String

    /// SHA-256 of the file, hexadecimal.
    var checksum: String { Array(SHA256.hash(data: Data(sql.utf8))).hex }
}

/// A connection outside any transaction that can run a whole file.
protocol Migratable: Transaction {
    func script(_ sql: String) throws
    func inTransaction(_ work: () throws -> Void) throws
}

/// Brings a store to the newest schema: in order, forward only, each file once, in a transaction of its own, and never
/// changed afterwards.
struct Migrator {
    let migrations: [Migration]
    let dialect: Dialect

    init(_ folder: MigrationFolder, _ dialect: Dialect) throws { try self.init(files: folder.url, dialect) }

    init(files folder: URL, _ dialect: Dialect) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".sql") }
        self.dialect = dialect
        migrations = try names.compactMap { try Self.migration($0, in: folder, dialect) }.sorted { $0.number < $1.number }
    }

    /// `nil`: written for the other engine.
    private static func migration(_ file: String, in folder: URL, _ dialect: Dialect) throws -> Migration? {
        let parts = file.split(separator: ".")
        guard let number = Int(file.prefix(4)), (2...3).contains(parts.count) else {
            throw StorageError.migrationName(file)
        }
        if parts.count == 3, parts[1] != dialect.rawValue { return nil }
        let sql = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        return Migration(number: number, name: String(parts[0]), sql: sql)
    }

    /// Throws ``StorageError/migrationChanged(number:)`` and its kin before anything is changed.
    func migrate(_ connection: some Migratable) throws {
        try connection.script(
            """
            create table if not exists migrations (number integer primary key not null, name text not null, \
            checksum text not null)\(dialect == .sqlite ? " strict" : "")
            """)
        for migration in try missing(among: connection.run(.appliedMigrations, [])) {
            try connection.inTransaction {
                try connection.script(migration.sql)
                try connection.run(
                    .noteMigration, [.of(migration.number), .text(migration.name), .text(migration.checksum)])
            }
        }
    }

    private func missing(among applied: [Row]) throws -> [Migration] {
        for row in applied { try check(row) }
        let numbers = try applied.map { try $0.count("number") }
        let missing = migrations.filter { !numbers.contains($0.number) }
        if let first = missing.first, let last = numbers.last, first.number < last {
            throw StorageError.migrationTooLate(number: first.number)
        }
        return missing
    }

    private func check(_ row: Row) throws {
        let number = try row.count("number")
        guard let migration = migrations.first(where: { $0.number == number }) else {
            throw StorageError.migrationUnknown(number: number)
        }
        guard migration.checksum == (try row.text("checksum")) else { throw StorageError.migrationChanged(number: number) }
    }
}

extension Statement {
    static let migrating = [appliedMigrations, noteMigration]

    static let appliedMigrations = Statement(
        "applied-migrations", "select number, checksum from migrations order by number")
    static let noteMigration = Statement(
        "note-migration", "insert into migrations (number, name, checksum) values ($1, $2, $3)")
}
