public import Foundation

/// Why a follow-up exists; a data leak leaves an alert without a word of text.
public enum FollowUpKind: String, Sendable, Codable, CaseIterable {
    case ownSlip = "own-slip"
    case colleague
    case question
    case leakAlert = "leak-alert"

    public init(_ kind: Report.Kind) {
        switch kind {
        case .ownSlip: self = .ownSlip
        case .colleague: self = .colleague
        case .question: self = .question
        }
    }
}

/// How a helping hand ended. Every outcome is friendly, and none is about guilt.
public enum Outcome: String, Sendable, Codable, CaseIterable {
    case sortedOut = "sorted-out"
    case nothingToFix = "nothing-to-fix"
    case talked
    case guideUnclear = "guide-unclear"
    case training
    case rightPerson = "right-person"
    case alreadyInHand = "already-in-hand"
}

/// A helping hand the house owes. Deadlines bind the house only.
public struct FollowUp: Sendable, Equatable {
    public enum State: String, Sendable, Codable, CaseIterable { case waiting, taken, contacted, done }

    /// Who holds it, and until when nobody else can.
    public struct Lease: Sendable, Equatable {
        public let holder: ID<Account>
        public let until: Date
        public init(holder: ID<Account>, until: Date) { (self.holder, self.until) = (holder, until) }
        /// 15 minutes, renewed by every act on the card.
        public static let length: TimeInterval = 15 * 60
    }

    public let id: ID<FollowUp>
    public let kind: FollowUpKind
    public let chapter: ID<Chapter>?
    public let country: CountryCode?
    public let language: LanguageTag
    public let receivedOn: Day
    public internal(set) var state: State
    /// Grows by one with every change; a change names the version it saw.
    public internal(set) var version: Int
    public internal(set) var lease: Lease?
    public internal(set) var outcome: Outcome?
    public internal(set) var closedOn: Day?

    public init(
        id: ID<FollowUp>, kind: FollowUpKind, chapter: ID<Chapter>?, country: CountryCode?, language: LanguageTag,
        receivedOn: Day, state: State = .waiting, version: Int = 1, lease: Lease? = nil, outcome: Outcome? = nil,
        closedOn: Day? = nil
    ) {
        (self.id, self.kind, self.chapter, self.country) = (id, kind, chapter, country)
        (self.language, self.receivedOn, self.state, self.version) = (language, receivedOn, state, version)
        (self.lease, self.outcome, self.closedOn) = (lease, outcome, closedOn)
    }
}

extension FollowUp {
    /// Working days within which somebody of the house gets in touch.
    static let workingDays = 2

    static let daysKeptAfterClosing = 30, daysKeptAtMost = 60

    /// The day its words are erased, at the latest.
    public var erasedOn: Day {
        let latest = receivedOn.adding(days: Self.daysKeptAtMost)
        return closedOn.map { min($0.adding(days: Self.daysKeptAfterClosing), latest) } ?? latest
    }

    /// The day the house owes the first contact; binds whoever takes it, never an employee.
    public func due(in calendar: WorkCalendar) -> Day { calendar.workingDay(Self.workingDays, after: receivedOn) }
}

/// A member of staff with an account on the desk.
public struct Account: Sendable, Equatable {
    public enum Role: String, Sendable, Codable, CaseIterable {
        case communityManager = "community-manager"
        case admin
    }

    public let id: ID<Account>
    public let name: String
    public let role: Role
    public let language: LanguageTag

    public init(id: ID<Account>, name: String, role: Role, language: LanguageTag) {
        (self.id, self.name, self.role, self.language) = (id, name, role, language)
    }
}
