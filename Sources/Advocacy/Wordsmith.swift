import Foundation

/// Writes one letter in one language.
struct Wordsmith {
    let book: Phrasebook
    let language: LanguageTag
    let country: CountryCode?
    let seed: Int

    func letter(_ reply: Reply) -> Letter {
        switch reply {
        case .answer(let id): answer(id)
        case .passages(let passages): self.passages(passages)
        case .choose(let intents): choose(intents)
        case .unknown: plain(.unknown, [passOnQuestion, person])
        case .aboutAttachment: plain(.attachment, [person])
        case .help(let token): help(token)
        case .firstAid(let question): ask(question, after: phrase(.firstAid))
        case .ask(let question): ask(question, after: nil)
        case .summary(let report, let id): summary(report, id: id)
        case .passedOn(let phrase): written(self.phrase(.passedOn, ["phrase": phrase.text]))
        case .changedMind: plain(.changedMind)
        case .tellThemYourself: plain(.tellThemYourself, tellThem)
        case .thanksForTellingThem: plain(.thanksForTellingThem)
        case .rightPeople(let escalation, let country): rightPeople(escalation, in: country)
        case .listeningAgain: plain(.listeningAgain, [person])
        case .stories(let picks): stories(picks)
        case .noStories: plain(.noStories, [person])
        case .person(let country): self.person(in: country)
        case .noted(let country): noted(country)
        case .fine: plain(.fine)
        case .stopped: plain(.stopped)
        case .forgetting: plain(.forgetting)
        case .glance(let glance): self.glance(glance)
        case .expired: plain(.expired, [person])
        }
    }

    func phrase(_ key: PhraseKey, _ values: [String: String] = [:]) -> String {
        book.phrase(key, in: language, seed: seed, values)
    }

    func button(_ key: PhraseKey, _ choice: Choice) -> Button { .choice(label: phrase(key), choice) }

    var person: Button { button(.buttonPerson, .person) }
    var passOnQuestion: Button { button(.buttonPassOnQuestion, .passOnQuestion) }

    func written(_ text: String, _ buttons: [Button] = [], chapter: ID<Chapter>? = nil, isPassing: Bool = false) -> Letter {
        Letter(
            language: language, text: text, buttons: buttons, chapter: chapter.flatMap(chapterLink), isPassing: isPassing)
    }

    func plain(_ key: PhraseKey, _ buttons: [Button] = []) -> Letter { written(phrase(key), buttons) }

    private func chapterLink(_ id: ID<Chapter>) -> Button? {
        book.chapterTitles[id].map { title in
            .link(
                label: phrase(.chapter, ["title": title.in(language)]),
                address: "\(book.publicAddress)/guide/\(guideLanguage(of: title).text)/\(id.text)")
        }
    }

    private func guideLanguage(of title: Wording) -> LanguageTag {
        title.byLanguage[language] != nil ? language : book.company.defaultLanguage
    }
}
