public import Advocacy
public import Foundation

/// What was erased for a person, for her receipt.
public struct ErasureReceipt: Sendable, Equatable, Codable {
    public internal(set) var wishes = 0
    public internal(set) var conversations = 0
    public internal(set) var letters = 0
    public internal(set) var responses = 0
    public internal(set) var unanswered = 0
    /// Her own slips and questions, with their notes.
    public internal(set) var followUps = 0
    /// What she told us of others: that it was she. The hand itself goes on.
    public internal(set) var told = 0
    public internal(set) var sessions = 0
    public internal(set) var tokens = 0

    public init() {}
}

/// That somebody was forgotten, without whom: enough to forget again after a backup was restored.
public struct Erasure: Sendable, Equatable {
    public let person: [UInt8]
    public let on: Day
    public init(person: [UInt8], on: Day) { (self.person, self.on) = (person, on) }
}

extension Ledger {
    /// Forgets the person of a job and ends the job; audited without her. The keys of her follow-ups are destroyed even
    /// if this transaction is rolled back. Truncate the database afterwards.
    ///
    /// Spared is only the letter that answers the wish itself while it is under way.
    public func forget(_ job: ForgettingJob, at now: Date) throws -> ErasureReceipt {
        let person = vault.person(job.addressee.author)
        try run(.endJob, .text(job.id))
        try run(.noteErasure, .blob(person), .of(Day(now)))
        try audit(.erased, by: nil, on: "", at: now)
        return try erase(person, sparing: job.addressee.event)
    }

    /// Everybody who was forgotten and not yet left out of every backup.
    public func erasures() throws -> [Erasure] {
        try run(.erasures).map { Erasure(person: try $0.blob("person"), on: try $0.day("erased_on")) }
    }

    /// Forgets again, in a restored backup, who was forgotten after it was made.
    public func replay(_ erasures: [Erasure], at now: Date) throws {
        for erasure in erasures {
            _ = try erase(erasure.person, sparing: nil)
            try run(.noteErasure, .blob(erasure.person), .of(erasure.on))
            try audit(.erased, by: nil, on: "", at: now)
        }
    }

    private func erase(_ person: [UInt8], sparing event: String?) throws -> ErasureReceipt {
        var receipt = ErasureReceipt()
        receipt.wishes = try run(.wishesOf, .blob(person)).count
        try run(.erasePerson, .blob(person))
        receipt.sessions = try run(.eraseSessions, .blob(person)).count
        receipt.conversations = try eraseConversations(of: person)
        receipt.letters = try eraseLetters(to: person, sparing: event)
        receipt.responses = try eraseResponses(to: person)
        receipt.unanswered = try eraseUnanswered(of: person)
        receipt.tokens = try eraseTokens(of: person)
        // Last, since a destroyed key does not come back with a rollback.
        (receipt.followUps, receipt.told) = try eraseFollowUps(of: person)
        return receipt
    }
}
