import Foundation
public import Storage

/// The database with its keys: what it takes to open a ledger in a transaction.
public struct Store: Sendable {
    let database: any Database
    let vault: Vault
    let caseKeys: CaseKeys

    public init(database: any Database, vault: Vault, caseKeys: CaseKeys) {
        (self.database, self.vault, self.caseKeys) = (database, vault, caseKeys)
    }

    /// Opens both files, applies what migrations are missing, checks the engine's settings.
    public static func open(database path: String, keys: String, master: [UInt8]) async throws -> Store {
        let vault = try Vault(master: master)
        let caseKeys = try CaseKeys(path: keys, vault: vault)
        return Store(database: try SQLiteDatabase(path: path), vault: vault, caseKeys: caseKeys)
    }

    /// All of `work` is committed when this returns, or none of it when it throws.
    public func write<T: Sendable>(_ work: @escaping @Sendable (Ledger) throws -> T) async throws -> T {
        try await database.write { [vault, caseKeys] transaction in try work(Ledger(transaction, vault, caseKeys)) }
    }

    public func read<T: Sendable>(_ work: @escaping @Sendable (Ledger) throws -> T) async throws -> T {
        try await database.read { [vault, caseKeys] transaction in try work(Ledger(transaction, vault, caseKeys)) }
    }

    public func close() async throws {
        try await database.close()
        try caseKeys.close()
    }
}
