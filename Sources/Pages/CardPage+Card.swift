import Advocacy
import Foundation

extension PageKit {
    public func card(_ page: CardPage) -> String {
        let words = Words(page.desk.language), followUp = page.entry.followUp
        let frame = Frame(
            words, title: words(followUp.kind.line), place: .desk, twin: Address.card(followUp.id).path(in: words.other))
        let notice = page.desk.notice.map { view(of: $0, words, typedNote: page.typedNote) }
        return self.page(
            .desk, frame,
            list(page.desk, words, open: followUp.id).adding(
                View([
                    "card": .view(card(page, words)), "notice": .view(ifAny: notice),
                ])))
    }

    private func card(_ page: CardPage, _ words: Words) -> View {
        let followUp = page.entry.followUp, days = DayWords(words: words, today: Day(page.desk.now))
        return facts(page, words, days).adding(steps(page, words)).adding(
            View([
                "line": .text(words(followUp.kind.line)), "back": .text(Address.desk.path(in: words.language)),
                "due": followUp.state == .done ? .nothing : .view(due(page.entry, days)),
                "closing": .text(ifAny: closing(page, words)), "isOver": .flag(followUp.state == .done),
                "shown": .view(ifAny: page.shown.map { text($0, page, words, days) }),
                "notes": .view(ifAny: notes(page, words, days)),
            ]))
    }

    /// Why there is no text to read, or how it ended.
    private func closing(_ page: CardPage, _ words: Words) -> String? {
        let isAlert = page.entry.followUp.kind == .leakAlert
        switch page.standing {
        case .done(let outcome): return words(.cardDone, ["outcome": outcome.map { words($0.key) } ?? ""])
        case .withAnother: return words(.cardWithOther)
        case .free, .paused: return words(isAlert ? .cardNoText : .cardClosed)
        case .mine: return isAlert ? words(.cardNoText) : nil
        }
    }

    private func facts(_ page: CardPage, _ words: Words, _ days: DayWords) -> View {
        let followUp = page.entry.followUp
        let facts: [(UIKey, String?)] = [
            (.cardChapter, page.entry.chapterTitle),
            (.cardLanguage, words.name(of: followUp.language)),
            (.cardCountry, page.entry.countryName ?? words(.cardCountryUnknown)),
            (.cardReceived, days.ago(followUp.receivedOn)),
            (.cardHolder, holder(page, words)),
            (.cardErased, page.erasedOn.map(days.day)),
        ]
        return View([
            "facts": .views(
                facts.compactMap { key, value in
                    value.map { View(["label": .text(words(key)), "value": .text($0)]) }
                })
        ])
    }

    private func holder(_ page: CardPage, _ words: Words) -> String? {
        switch page.standing {
        case .done: nil
        case .withAnother: page.entry.holderName ?? words(.cardHolderOther)
        case .free: words(.cardHolderNobody)
        case .paused, .mine: words(.cardHolderYou)
        }
    }

    private func text(_ opened: OpenedText, _ page: CardPage, _ words: Words, _ days: DayWords) -> View {
        let language = page.entry.followUp.language
        return View([
            "textLang": .text(language.text), "dir": .text(language.isRightToLeft ? "rtl" : "auto"),
            "passedOn": .views(
                opened.passedOn.map { View(["label": .text(words($0.question.name)), "words": .text($0.words)]) }),
            "firstContact": .text(ifAny: opened.firstContact),
        ])
    }

    /// Notes open with the text and are erased with it; a note that could not be kept is shown to its writer all the same.
    private func notes(_ page: CardPage, _ words: Words, _ days: DayWords) -> View? {
        guard page.shown != nil || !page.typedNote.isEmpty else { return nil }
        let written = page.shown?.notes ?? []
        return View([
            "hasNotes": .flag(!written.isEmpty), "typed": .text(page.typedNote),
            "written": .views(written.map { View(["words": .text($0.words), "day": .text(days.ago($0.writtenOn))]) }),
            "action": .text(Address.note(page.entry.followUp.id).path(in: words.language)),
            "canKeep": .flag(page.standing == .mine),
        ])
    }
}

extension Question? {
    /// What an answer is called on the card.
    fileprivate var name: UIKey {
        switch self {
        case .network: .answerNetwork
        case .what: .answerWhat
        case .reach: .answerReach
        case .link: .answerLink
        case .author: .answerAuthor
        case .question: .answerQuestion
        case nil: .answerFrom
        }
    }
}
