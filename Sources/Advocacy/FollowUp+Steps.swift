public import Foundation

/// Why a step on a follow-up was not made; nothing was changed.
public enum StepRefusal: Error, Equatable, Sendable {
    /// Somebody changed it meanwhile: show the fresh card, keep what was typed.
    case stale(current: Int)
    case heldByAnother
    /// The step does not exist from this state.
    case notFrom(FollowUp.State)
}

/// What a community manager does with a follow-up.
public enum Step: Sendable, Equatable {
    case take
    case release
    case contacted
    case done(Outcome)
}

extension FollowUp {
    /// The follow-up after `step`; throws without changing anything when the version is old, another person holds it,
    /// or the step does not exist from its state.
    public func after(_ step: Step, by holder: ID<Account>, seeing version: Int, at now: Date) throws(StepRefusal) -> FollowUp {
        guard version == self.version else { throw .stale(current: self.version) }
        if let lease, lease.holder != holder, lease.until > now { throw .heldByAnother }
        var next = self
        next.version += 1
        next.lease = Lease(holder: holder, until: now.addingTimeInterval(Lease.length))
        switch (state, step) {
        case (.waiting, .take): next.state = .taken
        case (.taken, .take), (.contacted, .take): break
        case (.taken, .release):
            next.state = .waiting
            next.lease = nil
        case (.taken, .contacted) where isHeld(by: holder): next.state = .contacted
        case (.contacted, .done(let outcome)) where isHeld(by: holder), (.taken, .done(let outcome)) where isHeld(by: holder):
            (next.state, next.outcome, next.closedOn, next.lease) = (.done, outcome, Day(now), nil)
        case (.waiting, _), (.taken, _), (.contacted, _), (.done, _): throw .notFrom(state)
        }
        return next
    }

    /// Whether `account` is the last to have taken it; an ended lease that nobody took over still counts.
    public func isHeld(by account: ID<Account>) -> Bool { lease?.holder == account }

    /// Whether the text may be shown to `account`: only to the one who took it, while the lease runs.
    public func isOpen(to account: ID<Account>, at now: Date) -> Bool {
        guard let lease else { return false }
        return lease.holder == account && lease.until > now && state != .done
    }
}
