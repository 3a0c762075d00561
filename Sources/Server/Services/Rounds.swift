import Advocacy
public import Channels
public import Foundation
public import Logging
public import ServiceLifecycle
import Storage

/// The house's clock: erases what has reached its date, carries out what people asked to be forgotten.
public struct Rounds: Service {
    let store: Store
    let knowledge: LiveKnowledge
    let channels: [String: any Channel]
    let bell: Bell
    /// Rung when a receipt waits to be sent.
    let courier: Bell
    let checkpoint: CheckpointFile
    /// This process among others.
    let holder: String
    let logger: Logger
    let now: @Sendable () -> Date

    public init(
        store: Store, knowledge: LiveKnowledge, channels: [String: any Channel], bell: Bell, courier: Bell,
        checkpointPath: String, holder: String, logger: Logger,
        now: @escaping @Sendable () -> Date = Date.init
    ) {
        (self.store, self.knowledge, self.channels) = (store, knowledge, channels)
        (self.bell, self.courier) = (bell, courier)
        (self.holder, self.logger, self.now) = (holder, logger, now)
        checkpoint = CheckpointFile(path: checkpointPath)
    }

    static let pause: Duration = .seconds(60)
    static let lease: TimeInterval = 90

    public func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await round()
                await bell.wait(atMost: Self.pause)
            }
            try? await store.write { [holder] in try $0.releaseLease("rounds", by: holder) }
        }
    }

    /// One round; only the process that holds the lease makes it.
    public func round() async {
        do {
            let moment = now()
            guard
                try await store.write({
                    try $0.takeLease("rounds", by: holder, until: moment.addingTimeInterval(Self.lease), at: moment)
                })
            else { return }
            try await forgetWhoAsked()
            _ = try await store.write { try $0.retain(at: now()) }
            // Every round: a checkpoint that was busy the last time is owed.
            try await store.database.truncate()
            try await checkpoint.write(from: store)
        } catch {
            logger.error("rounds", metadata: ["error": "\(type(of: error))"])
        }
    }

    private func forgetWhoAsked() async throws {
        while let job = try await store.write({ try $0.claimJob(by: holder, at: now()) }) {
            try await store.write { ledger in
                _ = try ledger.forget(job, at: now())
                try postReceipt(for: job, in: ledger)
            }
            try await store.database.truncate()
            courier.ring()
            logger.info("forgotten")
        }
    }

    /// The receipt goes out where the channel can write first; elsewhere the answer stood for it, and a letter that
    /// cannot leave would only keep who was forgotten.
    private func postReceipt(for job: ForgettingJob, in ledger: Ledger) throws {
        let text = knowledge.current.phrasebook.phrase(.forgotten, in: job.language)
        let letter = Letter(language: job.language, text: text)
        let channel = channels[job.addressee.author.instance]
        guard channel?.requests(carrying: letter, to: job.addressee, at: now()).isEmpty == false else { return }
        try ledger.post(letter, to: job.addressee, idempotencyKey: "forgotten-\(job.id)", kind: .receipt, at: now())
    }
}
