import Foundation
import Testing

@testable import Storage

@Suite("Migrations")
struct MigrationTests {
    /// Files in a folder of their own, applied to one SQLite file.
    private struct Files {
        let folder: URL

        init(_ files: [String: String]) throws {
            folder = try Scratch.folder()
            for (name, sql) in files { try write(name, sql) }
        }

        func write(_ name: String, _ sql: String) throws {
            try sql.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }

        func remove(_ name: String) throws { try FileManager.default.removeItem(at: folder.appending(path: name)) }

        func apply(to file: SQLiteFile) throws { try file.migrate(Migrator(files: folder, .sqlite)) }
    }

    private static let one = "create table one (a text) strict"
    private static let two = "alter table one add column b text; insert into one (a, b) values ('x', 'y')"

    /// A file without a migration, in which 1 is free.
    private func emptyFile() throws -> SQLiteFile {
        let file = try SQLiteFile(path: Scratch.folder().appending(path: "a.db").path, migrations: .keys)
        try file.write { try $0.script("drop table case_keys; drop table master_check; delete from migrations") }
        return file
    }

    private func numbers(in file: SQLiteFile) throws -> [Int] {
        try file.read { try $0.run(.appliedMigrations, []) }.map { try $0.count("number") }
    }

    @Test("Are applied in order, once, the other engine's left out")
    func order() throws {
        let files = try Files([
            "0002_two.sql": Self.two, "0001_one.sqlite.sql": Self.one, "0001_one.postgres.sql": "nonsense",
        ])
        let file = try emptyFile()
        for _ in 0..<2 { try files.apply(to: file) }
        #expect(try numbers(in: file) == [1, 2])
        #expect(try file.read { try $0.run(Statement("n", "select b from one"), []) }.count == 1)
    }

    @Test("A later one is added when it comes")
    func later() throws {
        let files = try Files(["0001_one.sql": Self.one])
        let file = try emptyFile()
        try files.apply(to: file)
        try files.write("0002_two.sql", Self.two)
        try files.apply(to: file)
        #expect(try numbers(in: file) == [1, 2])
    }

    @Test("A changed one, an unknown newer one and one that comes too late are refused, and nothing is done")
    func refused() throws {
        let files = try Files(["0001_one.sql": Self.one, "0003_two.sql": Self.two])
        let file = try emptyFile()
        try files.apply(to: file)
        try files.write("0002_late.sql", "create table late (a text) strict")
        #expect(throws: StorageError.migrationTooLate(number: 2)) { try files.apply(to: file) }
        try files.remove("0002_late.sql")
        try files.write("0001_one.sql", Self.one + " -- changed")
        #expect(throws: StorageError.migrationChanged(number: 1)) { try files.apply(to: file) }
        try files.write("0001_one.sql", Self.one)
        try files.remove("0003_two.sql")
        #expect(throws: StorageError.migrationUnknown(number: 3)) { try files.apply(to: file) }
        #expect(try numbers(in: file) == [1, 3])
    }

    @Test("One that fails leaves nothing of itself; those before it stay")
    func failing() throws {
        let files = try Files(["0001_one.sql": Self.one, "0002_two.sql": "create table two (a text) strict; nonsense"])
        let file = try emptyFile()
        #expect(throws: StorageError.self) { try files.apply(to: file) }
        #expect(try numbers(in: file) == [1])
        let tables = try file.read { try $0.run(Statement("t", "select name from sqlite_schema where name = 'two'"), []) }
        #expect(tables.isEmpty)
    }

    @Test("A name that is not one is refused")
    func name() throws {
        let files = try Files(["first.sql": Self.one])
        #expect(throws: StorageError.migrationName("first.sql")) { _ = try Migrator(files: files.folder, .sqlite) }
    }

    @Test("Both engines have the same, in both stores", arguments: [MigrationFolder.content, .keys])
    func twins(folder: MigrationFolder) throws {
        let (sqlite, postgres) = (try Migrator(folder, .sqlite).migrations, try Migrator(folder, .postgres).migrations)
        #expect(!sqlite.isEmpty)
        #expect(sqlite.map(\.name) == postgres.map(\.name))
        let translated = sqlite.map { migration in
            migration.sql.replacing(" strict, without rowid;", with: ";").replacing(") strict;", with: ");")
                .replacing(#/\binteger\b/#, with: "bigint").replacing(#/\bblob\b/#, with: "bytea")
        }
        #expect(translated == postgres.map(\.sql))
    }
}
