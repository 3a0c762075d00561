extension Scene {
    func decide(on choice: Choice) -> Decision {
        switch choice {
        case .intent(let intent): carry(intent)
        case .country(let country, let escalation): note(country, for: escalation)
        case .answer(let words): decideOnAnswer(words, named: true)
        case .stayUnnamed(let words): decideOnAnswer(words, named: false)
        case .yes: decideOnYes()
        case .no: say(knowing.state == nil ? .expired : .changedMind)
        case .somethingElse(let escalation): listenAgain(after: escalation)
        case .person: offerPerson()
        case .passOnQuestion: passOnQuestion()
        case .tellThemMyself: say(.thanksForTellingThem)
        case .tellThemForMe: startTelling(.colleague)
        case .anotherCaption(let story): anotherCaption(of: story)
        }
    }

    private func decideOnAnswer(_ words: String, named: Bool) -> Decision {
        guard case .telling(let report, let question) = knowing.state else { return say(.expired) }
        let answered = report.answering(question, with: words)
        return goOn(named ? answered : answered.unnamed())
    }

    private func decideOnYes() -> Decision {
        guard case .confirming(let report) = knowing.state else { return say(.expired) }
        return passOn(report)
    }

    private func passOnQuestion() -> Decision {
        switch knowing.state {
        case .offeringPerson(let words, _), .choosing(_, let words, _): askAPerson(words)
        case .none, .offeringToTellThem, .telling, .confirming, .listeningAgain: offerPerson()
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
