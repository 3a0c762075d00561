import Advocacy
import Foundation

/// Values for deciding: one person, two countries, a handful of intents.
enum Scenes {
    static let nadia = Employee(instance: "intranet", tenant: "orvane", user: "nadia")
    static let moment = Moment(
        now: Date(timeIntervalSince1970: 1_795_600_000), id: "0123456789abcdef", phrase: ReturnPhrase(random: Array(0..<12)),
        token: WebChatToken(secret: "token"))

    static let intents: [ID<Intent>: Intent] = {
        let acting = IntentAct.allCases.map { act in
            Intent(
                id: ID("act.\(act.rawValue)"), title: Wording([.french: act.rawValue]), chapter: nil, act: act, answers: [],
                next: [])
        }
        let answering = Intent(
            id: ID("guide.must_disclose"),
            title: Wording([.french: "Dire que l’on travaille ici", .english: "Saying that you work here"]),
            chapter: ID("c04"), act: nil, answers: [Intent.Answer(text: Wording([.french: "Oui.", .english: "Yes."]))], next: [])
        return Dictionary(uniqueKeysWithValues: (acting + [answering]).map { ($0.id, $0) })
    }()

    static let countries: [CountryCode: Country] = Dictionary(
        uniqueKeysWithValues: [("FR", "France"), ("SN", "Sénégal")].map { code, name in
            let country = Country(
                code: CountryCode(code), name: Wording([.french: name]), languages: [.french], zone: "Europe/Paris",
                emergency: "112",
                contacts: [:],
                calendar: WorkCalendar(
                    days: [1], from: "09:00", until: "18:00", holidays: [], quietFrom: "20:00", quietUntil: "08:00"))
            return (country.code, country)
        })

    static func story(_ id: String, countries: Set<CountryCode> = [], from: String? = nil, until: String? = nil) -> Story {
        Story(
            id: ID(id), title: Wording([.french: id]), summary: Wording([.french: id]), link: "https://news.example/\(id)",
            topics: [],
            countries: countries, from: from, until: until,
            captions: [.french: (1...3).map { Caption(text: "\(id) \($0)", links: []) }])
    }

    static func message(_ utterance: Utterance, visibility: Visibility = .direct) -> Message {
        Message(event: "e1", author: nadia, conversation: Conversation(id: "c1", visibility: visibility), utterance: utterance)
    }

    static func prepared(
        _ words: String, _ verdict: Verdict = .unknown, escalation: Escalation? = nil, short: ShortAnswer? = nil,
        language: LanguageTag = .french, sure: Bool = true, passages: [Passage] = [], stories: [Story] = []
    ) -> Prepared {
        Prepared(
            understood: Understood(
                language: language, languageIsSure: sure, verdict: verdict, escalation: escalation, shortAnswer: short),
            words: words, intents: intents, passages: passages, stories: stories, countries: countries)
    }

    /// What is decided when Nadia says `words`.
    static func saying(
        _ words: String, _ verdict: Verdict = .unknown, escalation: Escalation? = nil, short: ShortAnswer? = nil,
        knowing: Knowing = Knowing(), passages: [Passage] = [], stories: [Story] = [], visibility: Visibility = .direct
    ) -> Decision {
        decide(
            message(.words(words), visibility: visibility),
            prepared(words, verdict, escalation: escalation, short: short, passages: passages, stories: stories),
            knowing: knowing,
            at: moment)
    }

    static func choosing(_ choice: Choice, knowing: Knowing = Knowing(), stories: [Story] = []) -> Decision {
        decide(message(.choice(choice, language: .french)), prepared("", stories: stories), knowing: knowing, at: moment)
    }

    static func act(_ act: IntentAct) -> Verdict { .clear(ID("act.\(act.rawValue)")) }
}
