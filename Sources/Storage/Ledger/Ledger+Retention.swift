import Advocacy
public import Foundation

/// How much left on its day; counts of rows, never of people.
public struct RetentionCounts: Sendable, Equatable {
    public internal(set) var deliveries = 0
    public internal(set) var conversations = 0
    public internal(set) var letters = 0
    public internal(set) var followUps = 0
    public internal(set) var tellers = 0
    public internal(set) var salts = 0
    public internal(set) var unanswered = 0
    public internal(set) var tokens = 0
    public internal(set) var sessions = 0

    public init() {}

    /// Whether nothing had to go.
    public var isEmpty: Bool { self == RetentionCounts() }
}

extension Ledger {
    /// Lets everything go whose time is over. Safe to run again at any moment; truncate the database afterwards.
    ///
    /// The keys of follow-ups that leave are destroyed even if this transaction is rolled back: the next round goes on.
    public func retain(at now: Date) throws -> RetentionCounts {
        let today = Day(now)
        var counts = RetentionCounts()
        counts.deliveries = try run(.oldDeliveries, .of(today.adding(days: -Lifetime.deliveryDays))).count
        counts.conversations = try run(.oldConversations, .of(now)).count
        counts.letters = try run(.oldLetters, .of(today.adding(days: -Lifetime.settledLetterDays))).count
        counts.salts = try run(.oldSalts, .of(today.adding(days: -Lifetime.saltDays))).count
        counts.unanswered = try run(.oldUnanswered, .of(today.adding(days: -Lifetime.unansweredDays))).count
        counts.tokens = try run(.oldTokens, .of(now)).count
        counts.sessions = try run(.oldSessions, .of(now)).count
        try run(.oldLeases, .of(now))
        let old = try tallyOldFollowUps(on: today)
        counts.followUps = old.count
        counts.tellers = try forgetLostTellers()
        try caseKeys.destroy(old)
        return counts
    }

    /// Of a text whose time is over only a count stays.
    private func tallyOldFollowUps(on today: Day) throws -> [ID<FollowUp>] {
        let old = try run(
            .oldFollowUps, .of(today.adding(days: -Lifetime.closedTextDays)),
            .of(today.adding(days: -Lifetime.longestTextDays))
        ).map(followUp)
        for followUp in old {
            try tally(followUp)
            try run(.deleteFollowUp, .of(followUp.id))
        }
        return old.map(\.id)
    }

    /// Forgets who told us of what is over. While the key of a follow-up that is not over is missing, as with another
    /// store's key file, nobody is taken for lost.
    private func forgetLostTellers() throws -> Int {
        let open = try followUps().filter { $0.kind == .colleague && $0.state != .done }
        let texts = try open.compactMap { try sealedText(of: $0.id) }
        guard texts.count == open.count else { return 0 }
        return try forgetTellers(except: Set(texts.compactMap { $0.teller.map(Array.init) }))
    }
}

extension Statement {
    static let retention = [
        oldDeliveries, oldConversations, oldLetters, oldSalts, oldUnanswered, oldTokens, oldSessions, oldLeases,
        oldFollowUps, deleteFollowUp,
    ]

    static let oldDeliveries = Statement(
        "old-deliveries", "delete from deliveries where received_on <= $1 returning event")
    static let oldConversations = Statement(
        "old-conversations", "delete from conversations where expires_at <= $1 returning id")
    static let oldLetters = Statement("old-letters", "delete from letters where settled_on <= $1 returning id")
    static let oldSalts = Statement("old-salts", "delete from salts where made_on <= $1 returning made_on")
    static let oldUnanswered = Statement("old-unanswered", "delete from unanswered where noted_on <= $1 returning id")
    static let oldTokens = Statement("old-tokens", "delete from tokens where expires_at <= $1 returning hash")
    static let oldSessions = Statement("old-sessions", "delete from sessions where expires_at <= $1 returning hash")
    static let oldLeases = Statement("old-leases", "delete from leases where held_until <= $1")
    static let oldFollowUps = Statement(
        "old-follow-ups",
        """
        select id, received_on, kind, chapter, country, language, state, version, holder, held_until, outcome, closed_on
        from follow_ups where closed_on <= $1 or received_on <= $2 order by received_on, id
        """)
    static let deleteFollowUp = Statement("delete-follow-up", "delete from follow_ups where id = $1")
}
