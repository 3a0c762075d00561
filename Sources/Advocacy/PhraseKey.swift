/// Every sentence of the assistant itself; `intents/replies.yml` has words for each, in French and English.
public enum PhraseKey: String, Sendable, CaseIterable {
    case unknown, attachment, help, fine, expired, forgetting, forgotten, stopped, person, noted, stories
    case helpWebChat = "help.web-chat"
    case passages
    case choose
    case firstAid = "first-aid"
    case askNetwork = "ask.network"
    case askWhat = "ask.what"
    case askReach = "ask.reach"
    case askLink = "ask.link"
    case askAuthor = "ask.author"
    case askQuestion = "ask.question"
    case summary
    case summaryEnd = "summary.end"
    case labelNetwork = "label.network"
    case labelWhat = "label.what"
    case labelReach = "label.reach"
    case labelLink = "label.link"
    case labelAuthor = "label.author"
    case labelQuestion = "label.question"
    case labelName = "label.name"
    case passedOn = "passed-on"
    case changedMind = "changed-mind"
    case tellThemYourself = "tell-them-yourself"
    case thanksForTellingThem = "thanks-for-telling-them"
    case rightPeopleHarassment = "right-people.harassment"
    case rightPeopleDataLeak = "right-people.data-leak"
    case rightPeopleDanger = "right-people.danger"
    case rightPeopleEnd = "right-people.end"
    case askCountry = "ask-country"
    case emergency
    case contact
    case listeningAgain = "listening-again"
    case story
    case storiesEnd = "stories.end"
    case noStories = "no-stories"
    case personContact = "person.contact"
    case glanceWaiting = "glance.waiting"
    case glanceInHand = "glance.in-hand"
    case glanceSortedOut = "glance.sorted-out"
    case glanceNone = "glance.none"
    case onlyInPrivate = "only-in-private"
    case chapter
    case buttonYes = "button.yes"
    case buttonNo = "button.no"
    case buttonSomethingElse = "button.something-else"
    case buttonNoneOfThese = "button.none-of-these"
    case buttonPerson = "button.person"
    case buttonPassOnQuestion = "button.pass-on-question"
    case buttonTellThemMyself = "button.tell-them-myself"
    case buttonTellThemForMe = "button.tell-them-for-me"
    case buttonAnotherCaption = "button.another-caption"
    case buttonOther = "button.other"
    case buttonReachHere = "button.reach-here"
    case buttonReachNot = "button.reach-not"
    case firstContactOwnSlip = "first-contact.own-slip"
    case firstContactColleague = "first-contact.colleague"
    case firstContactQuestion = "first-contact.question"

    /// What may stand in braces in its words; each must stand there at least once.
    public var placeholders: Set<String> {
        switch self {
        case .passedOn: ["phrase"]
        case .helpWebChat: ["link"]
        case .contact: ["who", "phone", "mail"]
        case .emergency: ["number"]
        case .noted: ["country"]
        case .story: ["title", "summary", "caption", "disclosure", "links"]
        case .chapter: ["title"]
        case .onlyInPrivate: ["link"]
        default: []
        }
    }
}
