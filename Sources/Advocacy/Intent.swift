/// What an intent does beside answering. Intents that only answer are data; intents that act are cases here.
public enum IntentAct: String, Sendable, Codable, CaseIterable {
    case tellUsOwnSlip = "tell-us-own-slip"
    case tellUsColleague = "tell-us-colleague"
    case harassment
    case dataLeak = "data-leak"
    case askForContent = "ask-for-content"
    case talkToAPerson = "talk-to-a-person"
    case stop
    case forgetMe = "forget-me"
    case showHelp = "show-help"
}

/// What a person can want, as the data files describe it.
public struct Intent: Sendable, Equatable {
    public let id: ID<Intent>
    /// Shown on buttons.
    public let title: Wording
    public let chapter: ID<Chapter>?
    public let act: IntentAct?
    /// In the order of the file: the first whose countries hold the person's country wins, the last holds for all.
    public let answers: [Answer]
    /// Intents offered as next steps.
    public let next: [ID<Intent>]

    public struct Answer: Sendable, Equatable {
        /// Empty: everywhere.
        public let countries: Set<CountryCode>
        public let text: Wording

        public init(countries: Set<CountryCode> = [], text: Wording) { (self.countries, self.text) = (countries, text) }
    }

    public init(
        id: ID<Intent>, title: Wording, chapter: ID<Chapter>?, act: IntentAct?, answers: [Answer], next: [ID<Intent>]
    ) {
        (self.id, self.title, self.chapter) = (id, title, chapter)
        (self.act, self.answers, self.next) = (act, answers, next)
    }

    /// The answer for a person in `country`; `nil` for intents whose words are the assistant's own.
    public func answer(in country: CountryCode?) -> Wording? {
        answers.first { answer in
            answer.countries.isEmpty || country.map(answer.countries.contains) == true
        }?.text
    }
}
