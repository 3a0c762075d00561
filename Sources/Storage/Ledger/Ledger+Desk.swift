public import Advocacy
public import Foundation

extension Ledger {
    /// Every follow-up there is, oldest first; by day, never by whom it is about.
    public func followUps() throws -> [FollowUp] { try run(.followUpsInOrder).map(followUp) }

    public func followUp(_ id: ID<FollowUp>) throws -> FollowUp? { try run(.followUp, .of(id)).first.map(followUp) }

    /// The follow-up after `step`, which is audited; closing forgets who told us.
    ///
    /// Throws `StepRefusal` with nothing changed, and ``StorageError/noSuchFollowUp``.
    public func step(
        _ step: Step, on id: ID<FollowUp>, by account: Account, seeing version: Int, at now: Date
    ) throws -> FollowUp {
        guard let before = try followUp(id) else { throw StorageError.noSuchFollowUp }
        let after = try before.after(step, by: account.id, seeing: version, at: now)
        try change(after, from: version)
        if after.state == .done { try forgetTeller(of: id) }
        try audit(step.deed, by: account.id, on: id.text, at: now)
        return after
    }

    /// The version is compared once more where it is written: another instance may have been quicker.
    private func change(_ followUp: FollowUp, from version: Int) throws {
        let changed = try run(
            .changeFollowUp, .of(followUp.id), .of(version), .of(choice: followUp.state), .of(followUp.version),
            .of(followUp.lease?.holder), .of(followUp.lease?.until), .of(choice: followUp.outcome),
            .of(followUp.closedOn))
        if changed.isEmpty { throw StepRefusal.stale(current: try self.followUp(followUp.id)?.version ?? version) }
    }

    private func forgetTeller(of id: ID<FollowUp>) throws {
        if let pointer = try sealedText(of: id)?.teller { try forgetTeller(at: Array(pointer)) }
    }
}

extension Step {
    fileprivate var deed: Deed {
        switch self {
        case .take: .taken
        case .release: .released
        case .contacted: .contacted
        case .done: .done
        }
    }
}

extension Statement {
    static let desk = [followUpsInOrder, followUp, changeFollowUp]

    static let followUpsInOrder = Statement(
        "follow-ups-in-order",
        """
        select id, received_on, kind, chapter, country, language, state, version, holder, held_until, outcome, closed_on
        from follow_ups order by received_on, id
        """)
    static let followUp = Statement(
        "follow-up",
        """
        select id, received_on, kind, chapter, country, language, state, version, holder, held_until, outcome, closed_on
        from follow_ups where id = $1
        """)
    static let changeFollowUp = Statement(
        "change-follow-up",
        """
        update follow_ups
        set state = $3, version = $4, holder = $5, held_until = $6, outcome = $7, closed_on = $8
        where id = $1 and version = $2 returning id
        """)
}
