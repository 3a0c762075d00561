import Advocacy
import Foundation

@testable import Storage

/// A few people with names, and what they say.
enum Cast {
    static let nadia = Employee(instance: "works-chat", tenant: "north", user: "U-nadia-7731")
    static let jonas = Employee(instance: "works-chat", tenant: "north", user: "U-jonas-1920")
    static let noon = Date(timeIntervalSince1970: 1_780_000_000)

    static func message(
        from author: Employee = nadia, event: String = "event-1", room: String = "room-1", name: String? = "Nadia Berger"
    ) -> Message {
        Message(
            event: event, author: author, displayName: name, conversation: Conversation(id: room, visibility: .direct),
            utterance: .words("…"), replyAddress: "reply-here")
    }

    static func moment(_ now: Date = noon, id: String = randomID()) -> Moment {
        Moment(
            now: now, id: id, phrase: ReturnPhrase(random: [UInt8].random(12)),
            token: WebChatToken(secret: [UInt8].random(32).hex))
    }

    static let slip = Report(
        kind: .ownSlip, language: .french,
        answers: [.network: "LinkedIn", .what: "une photo du prototype", .reach: "par message"], name: "Nadia Berger")
    static let colleague = Report(
        kind: .colleague, language: .english,
        answers: [.link: "https://www.Example.org/posts/12?utm_source=x", .what: "a customer's name", .author: "in sales"])

    static func letter(_ text: String, isPassing: Bool = false) -> Letter {
        Letter(language: .english, text: text, isPassing: isPassing)
    }

    static func days(_ days: Double) -> TimeInterval { days * 86_400 }
}

extension House {
    /// A community manager with an account.
    func mira(_ name: String = "Mira") async throws -> Account {
        try await write { try $0.addAccount(name: name, role: .communityManager, language: .french, at: Cast.noon) }
    }

    /// Passes `report` on as `author`; the follow-up's id and the return phrase.
    @discardableResult
    func passOn(
        _ report: Report = Cast.slip, from author: Employee = Cast.nadia, country: CountryCode? = nil,
        at now: Date = Cast.noon
    ) async throws -> (id: ID<FollowUp>, phrase: ReturnPhrase) {
        let moment = Cast.moment(now)
        try await carryOut(
            [.openFollowUp(report, moment.phrase, id: ID(moment.id), country: country)], from: author, at: moment)
        return (ID(moment.id), moment.phrase)
    }

    func carryOut(_ acts: [Act], from author: Employee = Cast.nadia, at moment: Moment = Cast.moment()) async throws {
        try await write { try $0.carryOut(acts, of: Cast.message(from: author), at: moment) }
    }

    func know(_ words: String = "", as author: Employee = Cast.nadia, at now: Date = Cast.noon) async throws -> Knowing {
        try await read { try $0.knowing(for: Cast.message(from: author), words: words, stories: [], at: now) }
    }

    /// Takes the follow-up and closes it at `now`.
    func close(_ id: ID<FollowUp>, by account: Account, outcome: Outcome = .talked, at now: Date = Cast.noon) async throws {
        _ = try await write { ledger in
            let taken = try ledger.step(.take, on: id, by: account, seeing: 1, at: now)
            return try ledger.step(.done(outcome), on: id, by: account, seeing: taken.version, at: now)
        }
    }
}
