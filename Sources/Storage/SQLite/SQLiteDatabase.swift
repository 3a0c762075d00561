import GRDB

/// The embedded engine: one file, one process, one writer.
///
/// Writes that queue while a commit runs are committed together, each behind a savepoint of its own.
public final class SQLiteDatabase: Database {
    private let file: SQLiteFile
    private let commits: GroupCommit

    /// Opens the file at `path`, or makes it, and brings it to the newest schema.
    ///
    /// Throws ``StorageError/servedByAnother(file:)`` while another process holds it, and
    /// ``StorageError/setting(_:is:)`` if SQLite does not keep the promises the house makes with it.
    public init(path: String) throws {
        file = try SQLiteFile(path: path, migrations: .content)
        commits = GroupCommit(file.pool)
    }

    public func write<T: Sendable>(_ work: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            commits.add(
                PendingWrite(
                    attempt: { transaction in
                        let result = Result { try work(transaction) }
                        return PendingWrite.Attempt(failure: result.failure) { continuation.resume(with: result) }
                    },
                    refuse: { continuation.resume(throwing: $0) }))
        }
    }

    public func read<T: Sendable>(_ work: @escaping @Sendable (any Transaction) throws -> T) async throws -> T {
        do { return try await file.pool.read { try work(SQLiteTransaction($0)) } } catch let error as DatabaseError {
            throw StorageError(error)
        }
    }

    /// How many writes wait for their turn; who sees it grow sends new work away with a word to come back.
    public var waitingWrites: Int { commits.waiting }

    public func truncate() async throws {
        do {
            _ = try await file.pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        } catch let error as DatabaseError { throw StorageError(error) }
    }

    public func close() async throws {
        await commits.close()
        try file.close()
    }
}

extension Result {
    fileprivate var failure: Failure? {
        guard case .failure(let failure) = self else { return nil }
        return failure
    }
}
