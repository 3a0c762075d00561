import GRDB
import Synchronization

/// A write that waits for its turn; exactly one of `resume` and `refuse` is called, once.
struct PendingWrite: Sendable {
    /// What came of running the work, before anything is committed.
    struct Attempt {
        let failure: (any Error)?
        /// Hands the result, or its failure, to who waits.
        let resume: () -> Void
    }

    let attempt: @Sendable (any Transaction) -> Attempt
    let refuse: @Sendable (any Error) -> Void
}

/// One commit, and one wait for the disk, for all writes that queued while the last commit ran.
///
/// Nobody is told anything before the outer commit; if that fails, everybody in the batch is told so.
final class GroupCommit: Sendable {
    static let largestBatch = 128

    private struct State {
        var waiting: [PendingWrite] = []
        var isRunning = false
        var isClosed = false
        var whenIdle: [CheckedContinuation<Void, Never>] = []
    }

    private let pool: DatabasePool
    private let state = Mutex(State())

    init(_ pool: DatabasePool) { self.pool = pool }

    var waiting: Int { state.withLock { $0.waiting.count } }

    func add(_ write: PendingWrite) {
        let (isAccepted, starts) = state.withLock { state in
            guard !state.isClosed else { return (false, false) }
            state.waiting.append(write)
            defer { state.isRunning = true }
            return (true, !state.isRunning)
        }
        if starts { schedule() }
        if !isAccepted { write.refuse(StorageError.closed) }
    }

    /// Returns when all that was accepted is settled.
    func close() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                state.isClosed = true
                if state.isRunning { state.whenIdle.append(continuation) }
                return !state.isRunning
            }
            if isIdle { continuation.resume() }
        }
    }

    /// One batch per turn on the writer, so that a checkpoint gets its turn between two.
    private func schedule() {
        pool.asyncWriteWithoutTransaction { [self] database in
            commit(next(), in: database)
            if hasMore() { schedule() }
        }
    }

    private func next() -> [PendingWrite] {
        state.withLock { state in
            let batch = Array(state.waiting.prefix(Self.largestBatch))
            state.waiting.removeFirst(batch.count)
            return batch
        }
    }

    private func hasMore() -> Bool {
        let idle: [CheckedContinuation<Void, Never>]? = state.withLock { state in
            guard state.waiting.isEmpty else { return nil }
            defer { state.whenIdle = [] }
            state.isRunning = false
            return state.whenIdle
        }
        idle?.forEach { $0.resume() }
        return idle == nil
    }
}

extension GroupCommit {
    private func commit(_ batch: [PendingWrite], in database: GRDB.Database) {
        do {
            let attempts = try SQLiteTransaction.translating {
                try database.beginTransaction(.immediate)
                let attempts = try batch.map { try attempt($0, in: database) }
                try database.commit()
                return attempts
            }
            for attempt in attempts { attempt.resume() }
        } catch {
            if database.isInsideTransaction { try? database.rollback() }
            for write in batch { write.refuse(error) }
        }
    }

    private func attempt(_ write: PendingWrite, in database: GRDB.Database) throws -> PendingWrite.Attempt {
        try run("savepoint one", in: database)
        let attempt = write.attempt(SQLiteTransaction(database))
        // A full disk, for one, takes the whole transaction with it.
        guard database.isInsideTransaction else { throw attempt.failure ?? StorageError.closed }
        if attempt.failure != nil { try run("rollback to one", in: database) }
        try run("release one", in: database)
        return attempt
    }

    private func run(_ sql: String, in database: GRDB.Database) throws {
        try database.cachedStatement(sql: sql).execute()
    }
}
