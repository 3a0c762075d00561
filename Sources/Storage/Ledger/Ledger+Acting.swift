public import Advocacy
import Foundation

extension Ledger {
    /// Carries out what was decided about `message`.
    public func carryOut(_ acts: [Act], of message: Message, at moment: Moment) throws {
        for act in acts { try carryOut(act, of: message, at: moment) }
    }

    private func carryOut(_ act: Act, of message: Message, at moment: Moment) throws {
        let now = moment.now
        switch act {
        case .remember(let state): try remember(state, of: message, at: now)
        case .noteCountry(let country): try run(.noteCountry, .blob(vault.person(message.author)), .text(country.text))
        case .openFollowUp(let report, let phrase, let id, let country):
            try openFollowUp(report, id: id, country: country, of: message, on: moment.today)
            try keep(phrase, for: id, until: moment.today.adding(days: Lifetime.longestTextDays))
        case .alertLeak(let country, let id): try openLeakAlert(id: id, country: country, on: moment.today)
        case .noteUnanswered(let question, let language):
            try noteUnanswered(question, language, by: message.author, on: moment.today)
        case .wish(let wish): try note(wish, of: message.author, on: moment.today)
        case .turnCaption(let story, let language): try run(.turnCaption, .of(story), .text(language.text))
        case .openWebChat(let token): try keep(token, for: message.author, at: now)
        case .startForgetting(let language): try startForgetting(language, for: message.addressee, at: now)
        }
    }

    private func note(_ wish: Wish, of employee: Employee, on day: Day) throws {
        let person = vault.person(employee)
        try run(.notePerson, .blob(person))
        try run(.noteWish, .blob(person), .of(choice: wish), .of(day))
    }

    /// What the person asked for herself and did not take back.
    public func wishes(of employee: Employee) throws -> Set<Wish> {
        Set(try run(.wishes, .blob(vault.person(employee))).map { try $0.choice("wish") })
    }
}

extension Statement {
    static let acting = [noteCountry, notePerson, noteWish, wishes, turnCaption]

    static let noteCountry = Statement(
        "note-country",
        """
        insert into people (person, country) values ($1, $2)
        on conflict (person) do update set country = excluded.country
        """)
    static let notePerson = Statement(
        "note-person", "insert into people (person) values ($1) on conflict (person) do nothing")
    static let noteWish = Statement(
        "note-wish",
        "insert into wishes (person, wish, wished_on) values ($1, $2, $3) on conflict (person, wish) do nothing")
    static let wishes = Statement("wishes", "select wish from wishes where person = $1")
    static let turnCaption = Statement(
        "turn-caption",
        """
        insert into caption_turns (story, language, turns) values ($1, $2, 1)
        on conflict (story, language) do update set turns = caption_turns.turns + 1
        """)
}
