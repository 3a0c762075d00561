/// What a person is in the middle of. Sealed, kept for 30 minutes at most, gone when the matter goes to the right people.
public enum ConversationState: Sendable, Equatable, Codable {
    /// "Did you mean A or B?"; `words` is what was asked, to pass on if none fits.
    case choosing([ID<Intent>], words: String, LanguageTag)
    /// "I don't know; shall a person answer?"
    case offeringPerson(words: String, LanguageTag)
    /// A colleague's post: first a sentence to tell them oneself.
    case offeringToTellThem(LanguageTag)
    case telling(Report, asking: Question)
    /// All is said and shown; only a yes passes it on. `id` binds the yes to what was shown.
    case confirming(Report, id: String)
    /// Just passed on: a second yes gets the same phrase, not a second follow-up.
    case passedOn(phrase: String, id: String, LanguageTag)
    /// "No, it's something else": the next words are not taken for this again.
    case listeningAgain(without: Escalation, LanguageTag)

    /// The language the conversation is held in.
    public var language: LanguageTag {
        switch self {
        case .choosing(_, _, let language), .offeringPerson(_, let language), .offeringToTellThem(let language),
            .listeningAgain(_, let language), .passedOn(_, _, let language):
            language
        case .telling(let report, _), .confirming(let report, _): report.language
        }
    }
}
