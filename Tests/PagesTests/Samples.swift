import Advocacy
import Foundation
import Pages

/// Every page with every string of its model planted by the test.
enum Sample: String, CaseIterable, Sendable {
    case home, chat, exchange, bubble, chatDoor, chatDoorWithLink, chatDoorOver, contents, search, chapter, desk, emptyDesk
    case card, staleCard, waitingCard, leakAlert, doneCard, deskDoor, trouble, about

    func rendered(_ kit: PageKit, _ language: LanguageTag, planting words: String = "Orvane") -> String {
        let plant = Plant(words: words, language: language)
        return switch self {
        case .home: kit.home(plant.home)
        case .chat: kit.chat(plant.chat(nil))
        case .exchange: kit.chat(plant.chat(.init(said: words, answer: plant.bubble)))
        case .bubble: kit.bubble(plant.bubble)
        case .chatDoor: kit.chatDoor(DoorPage(language: language, isDemo: true))
        case .chatDoorWithLink: kit.chatDoor(DoorPage(language: language, step: .enter(secret: words)))
        case .chatDoorOver: kit.chatDoor(DoorPage(language: language, step: .linkIsOver))
        case .contents: kit.guideContents(GuideContentsPage(language: language, chapters: plant.chapters))
        case .search: kit.guideSearch(GuideSearchPage(language: language, query: words, passages: [plant.passage]))
        case .chapter: kit.chapter(plant.chapterPage)
        case .desk: kit.desk(plant.desk)
        case .emptyDesk:
            kit.desk(DeskPage(language: language, account: plant.account, now: Plant.now, entries: [], formToken: words))
        case .card: kit.card(plant.card(plant.mine))
        case .staleCard: kit.card(plant.card(plant.mine, notice: .stale, typed: words))
        case .waitingCard: kit.card(plant.card(plant.entry("waiting", .question)))
        case .leakAlert: kit.card(plant.card(plant.entry("leak", .leakAlert)))
        case .doneCard: kit.card(plant.card(plant.entry("done", .ownSlip, state: .done, outcome: .talked)))
        case .deskDoor: kit.deskDoor(DoorPage(language: language, step: .enter(secret: words)))
        case .trouble: kit.message(MessagePage(language: language, trouble: .failed(reference: words)))
        case .about: kit.about(AboutPage(language: language, company: words))
        }
    }

    var isWholePage: Bool { self != .bubble }

    /// Whether its model has a string that is shown.
    var showsWords: Bool { ![.chatDoor, .chatDoorOver].contains(self) }
}

/// Models in which every string is the planted one.
struct Plant {
    let words: String
    let language: LanguageTag

    static let now = Date(timeIntervalSince1970: 1_795_511_520)  // 24 November 2026, 09:12 UTC

    var account: Account { Account(id: ID("camille"), name: words, role: .communityManager, language: language) }
    var lease: FollowUp.Lease { FollowUp.Lease(holder: account.id, until: Plant.now.addingTimeInterval(600)) }
    var mine: DeskEntry { entry("mine", .ownSlip, state: .taken, lease: lease) }

    var home: HomePage {
        HomePage(language: language, cast: [.init(name: words, about: words, tries: [words], entrance: .chatOpen(secret: words))])
    }

    var bubble: ChatBubble {
        let letter = Letter(
            language: language, text: "\(words)\n\n- **\(words)**\n- [\(words)](https://orvane.example/)",
            buttons: [.choice(label: words, .person), .link(label: words, address: "https://orvane.example/?\(joined)")],
            chapter: .link(label: words, address: "/guide/fr/c04"))
        return ChatBubble(letter: letter, language: language, formToken: words, event: words) { _ in words }
    }

    func chat(_ exchange: ChatPage.Exchange?) -> ChatPage {
        ChatPage(language: language, greeting: bubble, exchange: exchange, formToken: words, event: words, personEvent: words)
    }

    /// The words as an address can hold them.
    private var joined: String { String(String.UnicodeScalarView(words.unicodeScalars.filter { !$0.properties.isWhitespace })) }

    var chapters: [Chapter] {
        ["c03", "c04", words].map { Chapter(id: ID($0), language: language, title: words) }
    }

    var passage: Passage { Passage(chapter: ID(words), chapterTitle: words, heading: words, text: words, score: 1) }

    var chapterPage: GuideChapterPage {
        GuideChapterPage(
            chapter: Chapter(id: ID("c04"), language: language, title: words), ruleHTML: "<p>Rule</p>", bodyHTML: "<h2>Why</h2>",
            reviewedOn: Day("2026-11-02"), chapters: chapters, hasTwin: true)
    }

    func followUp(
        _ id: String, _ kind: FollowUpKind, state: FollowUp.State = .waiting, lease: FollowUp.Lease? = nil,
        outcome: Outcome? = nil, language: LanguageTag = .french
    ) -> FollowUp {
        FollowUp(
            id: ID(id), kind: kind, chapter: nil, country: nil, language: language, receivedOn: Day("2026-11-23"),
            state: state, version: 7, lease: lease, outcome: outcome)
    }

    func entry(
        _ id: String, _ kind: FollowUpKind, state: FollowUp.State = .waiting, lease: FollowUp.Lease? = nil,
        outcome: Outcome? = nil, due: String = "2026-11-24"
    ) -> DeskEntry {
        DeskEntry(
            followUp: followUp(id, kind, state: state, lease: lease, outcome: outcome), chapterTitle: words, countryName: words,
            due: Day(due), holderName: words)
    }

    var desk: DeskPage { desk(nil) }

    func desk(_ notice: DeskNotice?) -> DeskPage {
        let theirs = FollowUp.Lease(holder: ID("yann"), until: Plant.now.addingTimeInterval(600))
        return DeskPage(
            language: language, account: account, now: Plant.now,
            entries: [
                mine, entry("waiting", .question, due: "2026-12-24"), entry("theirs", .colleague, state: .taken, lease: theirs),
            ], formToken: words, notice: notice)
    }

    var opened: OpenedText {
        OpenedText(
            passedOn: [.init(question: .what, words: words), .init(question: nil, words: words)], firstContact: words,
            notes: [.init(words: words, writtenOn: Day("2026-11-24"))])
    }

    func card(_ entry: DeskEntry, notice: DeskNotice? = nil, typed: String = "") -> CardPage {
        CardPage(desk: desk(notice), entry: entry, opened: opened, erasedOn: Day("2027-01-22"), typedNote: typed)
    }
}

extension LanguageTag {
    static let ours: [LanguageTag] = [.french, .english]
}
