import Foundation
import Testing

@testable import Storage

@Suite("SQLite, as the house keeps it")
struct SQLiteSettingsTests {
    private static let settings: [(name: String, value: Value)] = [
        ("journal_mode", .text("wal")), ("synchronous", .integer(2)), ("secure_delete", .integer(1)),
        ("trusted_schema", .integer(0)), ("foreign_keys", .integer(1)), ("cell_size_check", .integer(1)),
        ("busy_timeout", .integer(5_000)),
    ]

    @Test("The writer has every setting, also after the file was opened again", arguments: [1, 2])
    func writer(openings: Int) async throws {
        let folder = try Scratch.folder()
        for _ in 1..<openings {
            let before = try SQLiteDatabase(path: folder.appending(path: "allie.db").path)
            try await before.close()
        }
        let house = try House(folder: folder)
        for (name, value) in Self.settings {
            #expect(try await house.rows("pragma \(name)").first?.values.first == value, "\(name)")
        }
    }

    @Test("Every reading connection has them too")
    func readers() async throws {
        let house = try House()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<12 {
                group.addTask {
                    try await house.database.read { transaction in
                        for (name, value) in Self.settings {
                            let found = try transaction.run(Statement(name, "pragma \(name)"), []).first?.values.first
                            #expect(found == value, "\(name)")
                        }
                        Thread.sleep(forTimeInterval: 0.02)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("The files of both stores belong to their owner alone")
    func modes() async throws {
        let house = try House()
        try await house.passOn()
        let names = try FileManager.default.contentsOfDirectory(atPath: house.folder.path)
        #expect(Set(names).isSuperset(of: ["allie.db", "allie.db-wal", "keys.db", "keys.db-wal", "allie.db.lock"]))
        for name in names {
            let attributes = try FileManager.default.attributesOfItem(atPath: house.folder.appending(path: name).path)
            #expect((attributes[.posixPermissions] as? Int) == 0o600, "\(name)")
        }
    }

    @Test("A folder that others can enter is refused with the cure")
    func openFolder() throws {
        let folder = try Scratch.folder()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: StorageError.folderOpenToOthers(folder: folder.path)) {
            _ = try SQLiteDatabase(path: folder.appending(path: "allie.db").path)
        }
        #expect(StorageError.folderOpenToOthers(folder: "/x").description.contains("chmod 700 /x"))
    }

    @Test("The folder is made when it is missing, for its owner alone")
    func madeFolder() async throws {
        let folder = try Scratch.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let inner = folder.appending(path: "data")
        let database = try SQLiteDatabase(path: inner.appending(path: "allie.db").path)
        let attributes = try FileManager.default.attributesOfItem(atPath: inner.path)
        #expect((attributes[.posixPermissions] as? Int) == 0o700)
        try await database.close()
    }

    @Test("Closing empties the log and lets the next one in; who comes late is refused")
    func closing() async throws {
        let house = try House()
        try await house.passOn()
        try await house.database.close()
        let log = house.contentPath + "-wal"
        #expect(((try? Data(contentsOf: URL(filePath: log)))?.count ?? 0) == 0)
        await #expect(throws: StorageError.closed) { _ = try await house.count("follow_ups") }
        let next = try SQLiteDatabase(path: house.contentPath)
        #expect(try await next.read { try $0.run(Statement("n", "select id from follow_ups"), []).count } == 1)
        try await next.close()
    }
}

@Suite("One process per file")
struct FileLockTests {
    @Test("A second opening is refused, and says why")
    func sameProcess() throws {
        let house = try House()
        #expect(throws: StorageError.servedByAnother(file: house.contentPath)) {
            _ = try SQLiteDatabase(path: house.contentPath)
        }
        #expect(StorageError.servedByAnother(file: "f").description == "another process serves this file: f")
    }

    @Test("Another process that holds the file keeps us out until it is gone")
    func otherProcess() throws {
        let folder = try Scratch.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "allie.db").path
        let other = Process()
        other.executableURL = URL(filePath: "/usr/bin/flock")
        other.arguments = ["--no-fork", path + ".lock", "sh", "-c", "echo held; exec sleep 60"]
        let said = Pipe()
        other.standardOutput = said
        try other.run()
        _ = said.fileHandleForReading.availableData
        #expect(throws: StorageError.servedByAnother(file: path)) { _ = try SQLiteDatabase(path: path) }
        kill(other.processIdentifier, SIGKILL)
        other.waitUntilExit()
        try SQLiteFile(path: path, migrations: .content).close()
    }

    @Test("While we hold it another process cannot")
    func ours() throws {
        let house = try House()
        let other = try Process.run(
            URL(filePath: "/usr/bin/flock"), arguments: ["--nonblock", house.contentPath + ".lock", "true"])
        other.waitUntilExit()
        #expect(other.terminationStatus == 1)
    }
}
