public import Foundation

extension Ledger {
    /// Whether `holder` now holds the lease named `name` until `until`; its own it renews, another's only once it ended.
    public func takeLease(_ name: String, by holder: String, until: Date, at now: Date) throws -> Bool {
        try !run(.takeLease, .text(name), .text(holder), .of(until), .of(now)).isEmpty
    }

    /// Lets go of it, if `holder` holds it.
    public func releaseLease(_ name: String, by holder: String) throws {
        try run(.releaseLease, .text(name), .text(holder))
    }
}

extension Statement {
    static let leases = [takeLease, releaseLease]

    static let takeLease = Statement(
        "take-lease",
        """
        insert into leases (name, holder, held_until) values ($1, $2, $3)
        on conflict (name) do update set holder = excluded.holder, held_until = excluded.held_until
        where leases.holder = excluded.holder or leases.held_until <= $4
        returning name
        """)
    static let releaseLease = Statement("release-lease", "delete from leases where name = $1 and holder = $2")
}
