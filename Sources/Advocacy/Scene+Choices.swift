extension Scene {
    func decide(on choice: Choice) -> Decision {
        switch choice {
        case .intent(let intent): carry(intent)
        case .country(let country, let escalation): note(country, for: escalation)
        case .answer(let question, let words): decideOnAnswer(to: question, words, named: true)
        case .stayUnnamed(let words): decideOnAnswer(to: .reach, words, named: false)
        case .yes(let id): decideOnYes(of: id)
        case .no(let id): decideOnNo(of: id)
        case .somethingElse(let escalation): listenAgain(after: escalation)
        case .person: offerPerson()
        case .passOnQuestion: passOnQuestion()
        case .tellThemMyself: say(.thanksForTellingThem)
        case .tellThemForMe: startTelling(.colleague)
        case .anotherCaption(let story): anotherCaption(of: story)
        }
    }

    /// A second click on an answer already given shows again what is open now.
    private func decideOnAnswer(to question: Question, _ words: String, named: Bool) -> Decision {
        if case .confirming(let report, let id) = knowing.state { return show(report, id: id) }
        guard case .telling(let report, let open) = knowing.state else { return say(.expired) }
        guard open == question else { return Decision(.ask(open), language: report.language) }
        let answered = report.answering(question, with: words)
        return goOn(named ? answered : answered.unnamed())
    }

    private func decideOnYes(of id: String) -> Decision {
        switch knowing.state {
        case .confirming(let report, id): passOn(report, id: id)
        case .passedOn(let phrase, id, _): repeatPhrase(phrase)
        case .none, .choosing, .offeringPerson, .offeringToTellThem, .telling, .confirming, .passedOn, .listeningAgain: expired
        }
    }

    private func decideOnNo(of id: String) -> Decision {
        guard case .confirming(_, id) = knowing.state else { return expired }
        return say(.changedMind)
    }

    /// What is open now stays open: the click belonged to something else.
    private var expired: Decision { Decision(.expired, language: language) }

    private func passOnQuestion() -> Decision {
        switch knowing.state {
        case .offeringPerson(let words, _), .choosing(_, let words, _): askAPerson(words)
        case .telling(let report, let open) where report.kind == .question: Decision(.ask(open), language: report.language)
        case .none, .offeringToTellThem, .telling, .confirming, .passedOn, .listeningAgain: offerPerson()
        }
    }

    /// After an escalation the next words are not taken for it again; after a choice a person is offered.
    private func listenAgain(after escalation: Escalation?) -> Decision {
        if let escalation { return say(.listeningAgain, remembering: .listeningAgain(without: escalation, language)) }
        guard case .choosing(_, let words, _) = knowing.state else { return say(.expired) }
        return say(
            .unknown, remembering: .offeringPerson(words: words, language), [.noteUnanswered(redacted(words), language)])
    }
}
