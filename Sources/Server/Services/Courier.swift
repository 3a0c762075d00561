import Advocacy
import Channels
public import Foundation
import Logging
public import ServiceLifecycle
import Storage

/// Carries letters from the outbox to their channels: at least once, with backoff, to the dead letters after eight tries.
public struct Courier: Service {
    let store: Store
    let channels: [String: any Channel]
    let bell: Bell
    let carrier: Carrier
    let holder: String
    let logger: Logger
    let now: @Sendable () -> Date

    static let atOnce = 20
    static let pause: Duration = .seconds(2)

    public func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                let carried = await round()
                if carried < Self.atOnce { await bell.wait(atMost: Self.pause) }
            }
        }
    }

    /// One look into the outbox; how many letters were taken out.
    @discardableResult
    func round() async -> Int {
        do {
            let letters = try await store.write { ledger in
                try ledger.claimLetters(atMost: Self.atOnce, by: holder, at: now())
            }
            // Cut short, the rest keeps its try: the hold on it lapses.
            for letter in letters where !Task.isCancelled { try await carry(letter) }
            return letters.count
        } catch {
            logger.error("courier", metadata: ["error": "\(type(of: error))"])
            return 0
        }
    }

    private func carry(_ outgoing: Outgoing) async throws {
        let settlement = await settlement(of: outgoing)
        try await store.write { ledger in try ledger.settle(outgoing.id, as: settlement, at: now()) }
        logger.info("letter", metadata: ["channel": "\(outgoing.addressee.author.instance)", "settled": "\(settlement)"])
    }

    private func settlement(of outgoing: Outgoing) async -> Settlement {
        guard let channel = channels[outgoing.addressee.author.instance] else { return .failed(because: .unknownChannel) }
        let requests = channel.requests(carrying: outgoing.letter, to: outgoing.addressee, at: now())
        // A channel that answers in its response only: the receipt was said there, and nothing can be added to it.
        if requests.isEmpty { return .failed(because: .notRendered) }
        for request in requests {
            let settlement = await carrier.deliver(request, on: channel)
            guard settlement == .delivered else { return settlement }
        }
        return .delivered
    }
}
