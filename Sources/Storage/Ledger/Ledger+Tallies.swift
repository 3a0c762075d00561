public import Advocacy

/// How many hands ended one way; all that is left of them.
public struct OutcomeTally: Sendable, Equatable {
    /// `yyyy-MM`, in which they were received.
    public let month: String
    public let chapter: ID<Chapter>?
    /// `nil`: the house did not get to it in time.
    public let outcome: Outcome?
    /// Only where five or more ended alike.
    public let country: CountryCode?
    public let hands: Int
}

extension Ledger {
    /// Adds a follow-up to its tally. Its country goes with it only if five or more of the same month, chapter and
    /// outcome are from there, those that still rest included; never with a hand that was not given.
    func tally(_ followUp: FollowUp) throws {
        let cell: [Value] = [
            .text(String(followUp.receivedOn.text.prefix(7))), .text(followUp.chapter?.text ?? ""),
            .text(followUp.outcome?.rawValue ?? "expired"),
        ]
        let country = Value.text(followUp.country?.text ?? "")
        let alike = try transaction.run(.alike, cell + [country]).first?.count("hands") ?? 0
        let isKept = alike >= Programme.smallestGroup
        try transaction.run(.tally, cell + [isKept ? country : .text("")])
    }

    public func outcomeTallies() throws -> [OutcomeTally] {
        try run(.talliesInOrder).map { row in
            let (chapter, outcome, country) = (try row.text("chapter"), try row.text("outcome"), try row.text("country"))
            return OutcomeTally(
                month: try row.text("month"), chapter: chapter.isEmpty ? nil : ID(chapter),
                outcome: Outcome(rawValue: outcome), country: country.isEmpty ? nil : CountryCode(country),
                hands: try row.count("hands"))
        }
    }
}

extension Statement {
    static let tallies = [alike, tally, talliesInOrder]

    static let alike = Statement(
        "alike",
        """
        select (
            select count(*) from follow_ups
            where substr(received_on, 1, 7) = $1 and coalesce(chapter, '') = $2
            and outcome = $3 and coalesce(country, '') = $4
        ) + (
            select coalesce(cast(sum(hands) as bigint), 0) from tallies
            where month = $1 and chapter = $2 and outcome = $3 and country = $4
        ) as hands
        """)
    static let tally = Statement(
        "tally",
        """
        insert into tallies (month, chapter, outcome, country, hands) values ($1, $2, $3, $4, 1)
        on conflict (month, chapter, outcome, country) do update set hands = tallies.hands + 1
        """)
    static let talliesInOrder = Statement(
        "tallies-in-order",
        "select month, chapter, outcome, country, hands from tallies order by month, chapter, outcome, country")
}
