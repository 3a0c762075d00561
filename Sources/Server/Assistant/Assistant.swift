import Advocacy
public import Channels
import Crypto
public import Foundation
public import Logging
public import Storage

/// The straight line: delivery -> verified -> messages -> understood -> prepared -> one transaction -> letter -> answer or courier.
public struct Assistant: Sendable {
    let knowledge: LiveKnowledge
    let store: Store
    /// Sends what a channel described, at once; for letters that may never be a row.
    let send: @Sendable ([OutgoingRequest], any Channel) async -> Bool
    /// Rings for the courier.
    let letters: Bell
    /// Rings for the rounds.
    let jobs: Bell
    let now: @Sendable () -> Date
    let logger: Logger

    public init(
        knowledge: LiveKnowledge, store: Store, letters: Bell, jobs: Bell, logger: Logger,
        send: @escaping @Sendable ([OutgoingRequest], any Channel) async -> Bool, now: @escaping @Sendable () -> Date = Date.init
    ) {
        (self.knowledge, self.store, self.letters, self.jobs) = (knowledge, store, letters, jobs)
        (self.logger, self.send, self.now) = (logger, send, now)
    }

    /// The HTTP answer to a delivery. Refusals are alike and empty; their reason goes to the log, the words never.
    public func hear(_ delivery: Delivery, on channel: any Channel) async -> Payload {
        let moment = now()
        do throws(Refusal) {
            let verified = try channel.verify(delivery, at: moment)
            switch try channel.read(verified, at: moment) {
            case .immediate(let payload), .dropped(let payload): return payload
            case .messages(let messages, let acknowledgement):
                return await hear(messages, of: delivery, on: channel) ?? acknowledgement
            }
        } catch {
            logger.notice("refused", metadata: ["channel": "\(channel.instance)", "reason": "\(error)"])
            return error == .unreadable ? .unreadable : .refused
        }
    }

    /// `nil`: nothing but the channel's own acknowledgement is to be answered.
    private func hear(_ messages: [Message], of delivery: Delivery, on channel: any Channel) async -> Payload? {
        let bodyHash = Array(SHA256.hash(data: delivery.body))
        var answer: Payload?
        for message in messages {
            do {
                answer = try await Hearing(assistant: self, message: message, bodyHash: bodyHash, channel: channel).answer()
            } catch {
                logger.error("not heard", metadata: ["channel": "\(channel.instance)", "error": "\(type(of: error))"])
                return .tryAgain
            }
        }
        return answer
    }
}

extension Payload {
    static let unreadable = Payload(status: 400)
    static let conflict = Payload(status: 409)
    static let tryAgain = Payload(status: 503)
}
