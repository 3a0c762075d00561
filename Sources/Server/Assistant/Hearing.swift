import Advocacy
import Channels
import Foundation
import Storage

/// One message heard: received once, decided, carried out and answered in one transaction, or not at all.
struct Hearing: Sendable {
    let assistant: Assistant
    let message: Message
    let bodyHash: [UInt8]
    let channel: any Channel

    /// What came of the transaction, before anything is sent.
    private enum Outcome: Sendable {
        case answered(Payload)
        /// The courier has it.
        case posted
        /// Never a row: send it before acknowledging.
        case passing(Letter)
        case anotherBody
    }

    private struct Settled: Sendable {
        let outcome: Outcome
        /// Somebody must be woken once it is committed.
        var startsJob = false
    }

    private var key: DeliveryKey {
        DeliveryKey(
            instance: message.author.instance, tenant: message.author.tenant, event: message.event, bodyHash: bodyHash)
    }

    /// The payload to answer with; `nil` where the channel's acknowledgement says all.
    func answer() async throws -> Payload? {
        let snapshot = assistant.knowledge.current
        let prepared = snapshot.prepare(message)
        let moment = Moment.drawn(at: assistant.now())
        let settled = try await assistant.store.write { ledger in
            try settle(ledger, prepared, snapshot, at: moment)
        }
        if settled.startsJob { assistant.jobs.ring() }
        switch settled.outcome {
        case .answered(let payload): return payload
        case .posted:
            assistant.letters.ring()
            return nil
        case .passing(let letter): return try await hand(over: letter)
        case .anotherBody: return channel.abilities.refusalBlocksQueue ? nil : .conflict
        }
    }

    private func settle(_ ledger: Ledger, _ prepared: Prepared, _ snapshot: Knowledge, at moment: Moment) throws -> Settled {
        let receipt = try ledger.receive(key, on: moment.today)
        if case .otherBody = receipt { return Settled(outcome: .anotherBody) }
        if case .seen(let response?, _) = receipt { return Settled(outcome: .answered(try Payload(sealed: response))) }
        let knowing = try ledger.knowing(
            for: message, words: prepared.words, stories: prepared.stories.map(\.id), at: moment.now)
        let decision = decide(message, prepared, knowing: knowing, at: moment)
        let letter = snapshot.phrasebook.letter(decision, in: knowing.country, seed: seed)
        if case .seen(_, let isSent) = receipt { return Settled(outcome: repeated(letter, isSent: isSent, at: moment)) }
        try ledger.carryOut(decision.acts, of: message, at: moment)
        return Settled(outcome: try post(letter, ledger, at: moment), startsJob: decision.acts.contains(where: \.startsJob))
    }

    private func post(_ letter: Letter, _ ledger: Ledger, at moment: Moment) throws -> Outcome {
        if case .answer(let payload) = channel.render(letter, to: message.addressee, at: moment.now) {
            if !letter.isPassing { try ledger.keepResponse(payload.sealable(), for: key, to: message.author) }
            return .answered(payload)
        }
        if letter.isPassing { return .passing(letter) }
        try ledger.post(letter, to: message.addressee, idempotencyKey: ledger.idempotencyKey(of: key), at: moment.now)
        // The outbox has it: a repeat, decided on what is known by then, must not send something of its own.
        try ledger.markSent(key)
        return .posted
    }

    /// A repeat without a kept answer: a passing letter is written afresh, anything else is the courier's already.
    private func repeated(_ letter: Letter, isSent: Bool, at moment: Moment) -> Outcome {
        guard letter.isPassing else { return .posted }
        if case .answer(let payload) = channel.render(letter, to: message.addressee, at: moment.now) { return .answered(payload) }
        return isSent ? .posted : .passing(letter)
    }

    /// Sends a passing letter before the delivery is acknowledged; if that fails the platform delivers again.
    private func hand(over letter: Letter) async throws -> Payload? {
        guard case .send(let requests) = channel.render(letter, to: message.addressee, at: assistant.now()) else { return nil }
        guard await assistant.send(requests, channel) else { return .tryAgain }
        try await assistant.store.write { ledger in try ledger.markSent(key) }
        return nil
    }

    /// The same event reads the same, also when it is written afresh.
    private var seed: Int {
        message.event.utf8.reduce(5_381) { seed, byte in (seed &* 33) ^ Int(byte) } & Int(Int32.max)
    }
}

extension Act {
    /// Whether somebody must be woken after the commit.
    var startsJob: Bool {
        switch self {
        case .startForgetting: true
        case .remember, .noteCountry, .openFollowUp, .alertLeak, .noteUnanswered, .wish, .turnCaption, .openWebChat: false
        }
    }
}
