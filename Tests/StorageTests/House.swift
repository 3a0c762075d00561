import Advocacy
import Foundation
import Testing

@testable import Storage

/// A store of its own for one test, on real files in a folder that goes with it.
final class House: Sendable {
    let folder: URL
    let database: any Database
    let vault: Vault
    let caseKeys: CaseKeys

    static let master = [UInt8](0..<32)

    init(_ engine: Engine = .sqlite, folder: URL? = nil) throws {
        self.folder = try folder ?? Scratch.folder()
        vault = try Vault(master: Self.master)
        caseKeys = try CaseKeys(path: self.folder.appending(path: "keys.db").path, vault: vault)
        database = try Self.open(engine, in: self.folder)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var contentPath: String { folder.appending(path: "allie.db").path }

    private static func open(_ engine: Engine, in folder: URL) throws -> any Database {
        switch engine {
        case .sqlite: return try SQLiteDatabase(path: folder.appending(path: "allie.db").path)
        case .postgres:
            #if Postgres
            return try PostgresScratch(try #require(Engine.postgresAddress))
            #else
            throw StorageError.closed
            #endif
        }
    }

    func write<T: Sendable>(_ work: @escaping @Sendable (Ledger) throws -> T) async throws -> T {
        try await database.write { [vault, caseKeys] in try work(Ledger($0, vault, caseKeys)) }
    }

    func read<T: Sendable>(_ work: @escaping @Sendable (Ledger) throws -> T) async throws -> T {
        try await database.read { [vault, caseKeys] in try work(Ledger($0, vault, caseKeys)) }
    }

    /// Rows of any statement, for looking behind the ledger.
    @discardableResult
    func rows(_ sql: String, _ values: Value...) async throws -> [Row] {
        try await database.write { try $0.run(Statement(sql, sql), values) }
    }

    func count(_ table: String) async throws -> Int64 {
        try #require(await rows("select count(*) as rows from \(table)").first).integer("rows")
    }

    /// The files in which `marker` stands in clear.
    func filesHolding(_ marker: String) throws -> [String] {
        try filesHolding(Array(marker.utf8))
    }

    func filesHolding(_ bytes: [UInt8]) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
            try Data(contentsOf: folder.appending(path: name)).firstRange(of: Data(bytes)) != nil
        }
    }
}

enum Scratch {
    /// A new folder only its owner can enter.
    static func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "allie-\([UInt8].random(8).hex)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return folder
    }
}
