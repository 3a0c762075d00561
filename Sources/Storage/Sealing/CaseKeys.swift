import Advocacy
import Crypto

/// One key per follow-up, in a store of its own that is never part of a content backup.
///
/// A key is durable before its follow-up is; a destroyed key makes the follow-up unreadable in every copy of the content.
/// A key whose follow-up was rolled back opens nothing.
public struct CaseKeys: Sendable {
    private let file: SQLiteFile
    private let wrapping: SealingKey

    /// Opens the key file at `path`, or makes it. Throws ``StorageError/anotherMasterKey`` if it was made under another one.
    public init(path: String, vault: Vault) throws {
        file = try SQLiteFile(path: path, migrations: .keys)
        wrapping = vault.caseKeys
        try checkMasterKey()
    }

    /// The follow-up's key, made if there is none; committed when this returns.
    func make(for id: ID<FollowUp>) throws -> SealingKey {
        let fresh = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
        let wrapped = try wrapping.seal(fresh, at: place(id))
        let rows = try file.write { transaction in
            try transaction.run(.keepCaseKey, [.of(id), .blob(wrapped)])
            return try transaction.run(.caseKey, [.of(id)])
        }
        guard let key = try rows.first.map({ try unwrapped($0, id) }) else {
            throw StorageError.unreadable(table: "case_keys")
        }
        return key
    }

    /// `nil`: destroyed, or never made.
    func key(for id: ID<FollowUp>) throws -> SealingKey? {
        try file.read { try $0.run(.caseKey, [.of(id)]) }.first.map { try unwrapped($0, id) }
    }

    /// Deletes the keys and leaves nothing of them in the file or its log. Cannot be taken back, also not by a rollback
    /// of the content: call it last.
    func destroy(_ ids: [ID<FollowUp>]) throws {
        guard !ids.isEmpty else { return }
        try file.write { transaction in
            for id in ids { try transaction.run(.destroyCaseKey, [.of(id)]) }
        }
        try file.truncate()
    }

    /// The follow-ups among `ids` that have a key.
    func keyed(among ids: [ID<FollowUp>]) throws -> Set<ID<FollowUp>> {
        let all: [ID<FollowUp>] = try file.read { try $0.run(.caseKeyIDs, []) }.map { try $0.id("id") }
        return Set(all).intersection(ids)
    }

    public func close() throws { try file.close() }

    private func unwrapped(_ row: Row, _ id: ID<FollowUp>) throws -> SealingKey {
        SealingKey(key: SymmetricKey(data: try wrapping.open(try row.blob("wrapped"), at: place(id))))
    }

    private func place(_ id: ID<FollowUp>) -> Place { Place("case_keys", id.text) }

    /// A sealed word tells another master key before anything is written under it.
    private func checkMasterKey() throws {
        let place = Place("master_check", "1")
        let rows = try file.write { transaction in
            try transaction.run(.keepMasterCheck, [.blob(try wrapping.seal([UInt8]("allie".utf8), at: place))])
            return try transaction.run(.masterCheck, [])
        }
        do { _ = try rows.first.map { try wrapping.open(try $0.blob("sealed"), at: place) } } catch {
            try file.close()
            throw StorageError.anotherMasterKey
        }
    }
}

extension Statement {
    static let caseKeys = [keepCaseKey, caseKey, caseKeyIDs, destroyCaseKey, keepMasterCheck, masterCheck]

    static let keepCaseKey = Statement(
        "keep-case-key", "insert into case_keys (id, wrapped) values ($1, $2) on conflict (id) do nothing")
    static let caseKey = Statement("case-key", "select wrapped from case_keys where id = $1")
    static let caseKeyIDs = Statement("case-key-ids", "select id from case_keys")
    static let destroyCaseKey = Statement("destroy-case-key", "delete from case_keys where id = $1")
    static let keepMasterCheck = Statement(
        "keep-master-check", "insert into master_check (id, sealed) values (1, $1) on conflict (id) do nothing")
    static let masterCheck = Statement("master-check", "select sealed from master_check where id = 1")
}
