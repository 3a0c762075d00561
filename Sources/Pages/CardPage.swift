public import Advocacy

/// The words of a follow-up, which only the person who took it may see.
public struct OpenedText: Sendable {
    public struct Answer: Sendable {
        /// What was asked; `nil` for whom it comes from.
        public let question: Question?
        public let words: String
        public init(question: Question?, words: String) { (self.question, self.words) = (question, words) }
    }

    public struct Note: Sendable {
        public let words: String
        public let writtenOn: Day
        public init(words: String, writtenOn: Day) { (self.words, self.writtenOn) = (words, writtenOn) }
    }

    public let passedOn: [Answer]
    /// A message to copy, in the language of the follow-up.
    public let firstContact: String?
    /// Oldest first.
    public let notes: [Note]

    public init(passedOn: [Answer], firstContact: String?, notes: [Note]) {
        (self.passedOn, self.firstContact, self.notes) = (passedOn, firstContact, notes)
    }
}

/// The desk with one follow-up open beside the list.
public struct CardPage: Sendable {
    public let desk: DeskPage
    public let entry: DeskEntry
    /// Shown only while `account` holds the follow-up, and never for a leak alert, whatever stands here.
    public let opened: OpenedText?
    /// The day its words are erased.
    public let erasedOn: Day?
    /// What a person typed into a note that could not be kept.
    public let typedNote: String

    public init(desk: DeskPage, entry: DeskEntry, opened: OpenedText?, erasedOn: Day?, typedNote: String = "") {
        (self.desk, self.entry, self.opened) = (desk, entry, opened)
        (self.erasedOn, self.typedNote) = (erasedOn, typedNote)
    }
}

extension CardPage {
    /// How the follow-up stands to the person who looks.
    enum Standing: Equatable {
        case done(Outcome?)
        case withAnother
        /// Nobody's, or nobody's any more.
        case free
        /// Mine, but my time on it has run out.
        case paused
        case mine
    }

    var standing: Standing {
        let followUp = entry.followUp, account = desk.account.id
        if followUp.state == .done { return .done(followUp.outcome) }
        if followUp.isHeldByAnother(than: account, at: desk.now) { return .withAnother }
        if followUp.isOpen(to: account, at: desk.now) { return .mine }
        return followUp.isHeld(by: account) ? .paused : .free
    }

    /// The words, if they may be shown.
    var shown: OpenedText? { standing == .mine && entry.followUp.kind != .leakAlert ? opened : nil }
}
