public import Advocacy
public import Foundation

/// A follow-up as the list of the desk shows it: no text, nobody's name but the one of the team member who has it.
public struct DeskEntry: Sendable {
    public let followUp: FollowUp
    public let chapterTitle: String?
    public let countryName: String?
    /// The day the house owes an answer.
    public let due: Day
    /// The team member who has it.
    public let holderName: String?

    public init(followUp: FollowUp, chapterTitle: String?, countryName: String?, due: Day, holderName: String?) {
        (self.followUp, self.chapterTitle, self.countryName) = (followUp, chapterTitle, countryName)
        (self.due, self.holderName) = (due, holderName)
    }
}

/// The desk as one community manager sees it.
public struct DeskPage: Sendable {
    public let language: LanguageTag
    public let account: Account
    public let now: Date
    public let entries: [DeskEntry]
    public let formToken: String
    public let notice: DeskNotice?

    public init(
        language: LanguageTag, account: Account, now: Date, entries: [DeskEntry], formToken: String,
        notice: DeskNotice? = nil
    ) {
        (self.language, self.account, self.now) = (language, account, now)
        (self.entries, self.formToken, self.notice) = (entries, formToken, notice)
    }
}

/// Where an entry stands in the list.
public enum DeskGroup: Sendable, CaseIterable {
    /// Mine, and what waits and is due by tomorrow.
    case today
    case waiting
    case others
}

extension DeskEntry {
    /// `nil` when it is done.
    public func group(for account: ID<Account>, at now: Date) -> DeskGroup? {
        if followUp.state == .done { return nil }
        if followUp.isHeld(by: account) { return .today }
        if followUp.isHeldByAnother(than: account, at: now) { return .others }
        return due <= Day(now).adding(days: 1) ? .today : .waiting
    }
}

extension FollowUp {
    /// Whether somebody else's time on it still runs.
    func isHeldByAnother(than account: ID<Account>, at now: Date) -> Bool {
        lease.map { $0.holder != account && $0.until > now } ?? false
    }
}

/// What just happened on the desk, said at its top.
public enum DeskNotice: Sendable, Equatable, CaseIterable {
    case taken, contacted, released, noteKept, passwordKept
    /// The hand changed meanwhile; the fresh one is shown.
    case stale
    case heldByAnother
    case notFrom
    case outcomeMissing
    case passwordTooShort

    public init(_ refusal: StepRefusal) {
        switch refusal {
        case .stale: self = .stale
        case .heldByAnother: self = .heldByAnother
        case .notFrom: self = .notFrom
        }
    }

    var key: UIKey {
        switch self {
        case .taken: .noticeTaken
        case .contacted: .noticeContacted
        case .released: .noticeReleased
        case .noteKept: .noticeNoteKept
        case .passwordKept: .noticePasswordKept
        case .passwordTooShort: .noticePasswordTooShort
        case .stale: .noticeStale
        case .heldByAnother: .noticeHeld
        case .notFrom: .noticeNotFrom
        case .outcomeMissing: .noticeOutcome
        }
    }

    /// Whether nothing was done and the person has to look again.
    var needsLook: Bool {
        switch self {
        case .taken, .contacted, .released, .noteKept, .passwordKept: false
        case .stale, .heldByAnother, .notFrom, .outcomeMissing, .passwordTooShort: true
        }
    }
}
