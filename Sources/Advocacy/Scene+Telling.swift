extension Scene {
    /// What the platform calls the author, else her id there.
    var name: String { message.displayName ?? message.author.user }

    /// First what to do right now, then the first of three short questions.
    func startTelling(_ kind: Report.Kind) -> Decision {
        let report = Report(kind: kind, language: language, name: name)
        guard let question = report.open else { return say(.fine) }
        let reply: Reply = kind == .ownSlip ? .firstAid(then: question) : .ask(question)
        return say(reply, remembering: .telling(report, asking: question))
    }

    /// An answer to a question is not an intent, unless it clearly turns away from it.
    func hear(answerTo question: Question, in report: Report) -> Decision {
        if understood.shortAnswer == .cancel { return say(.changedMind) }
        if turnsAway { return decideOnIntent() }
        guard !prepared.words.isEmpty else { return Decision(.ask(question), language: language) }
        let answered = report.answering(question, with: prepared.words)
        let wantsNoContact = question == .reach && understood.shortAnswer == .no
        return goOn(wantsNoContact ? answered.unnamed() : answered)
    }

    func goOn(_ report: Report) -> Decision {
        guard let question = report.open else { return show(report, id: moment.id) }
        return Decision(.ask(question), acts: [.remember(.telling(report, asking: question))], language: report.language)
    }

    /// What will be passed on, and nothing else; the yes is bound to `id`.
    func show(_ report: Report, id: String) -> Decision {
        Decision(.summary(report, id: id), acts: [.remember(.confirming(report, id: id))], language: report.language)
    }

    /// Only the person's yes passes it on.
    func decideOnSummary(of report: Report, id: String) -> Decision {
        switch understood.shortAnswer {
        case .yes: passOn(report, id: id)
        case .no, .cancel: say(.changedMind)
        case nil: turnsAway ? decideOnIntent() : show(report, id: id)
        }
    }

    func passOn(_ report: Report, id: String) -> Decision {
        let open = Act.openFollowUp(report, moment.phrase, id: ID(moment.id), country: knowing.country)
        let state = ConversationState.passedOn(phrase: moment.phrase.text, id: id, report.language)
        return Decision(.passedOn(moment.phrase), acts: [open, .remember(state)], language: report.language)
    }

    func repeatPhrase(_ phrase: String) -> Decision {
        ReturnPhrase(in: phrase).map { Decision(.passedOn($0), language: language) } ?? say(.expired)
    }

    func decideOnTellingThem() -> Decision {
        switch understood.shortAnswer {
        case .yes: say(.thanksForTellingThem)
        case .no: startTelling(.colleague)
        case .cancel: say(.changedMind)
        case nil: decideOnIntent()
        }
    }

    func decideOnOffer(of words: String) -> Decision {
        switch understood.shortAnswer {
        case .yes: askAPerson(words)
        case .no, .cancel: say(.fine)
        case nil: decideOnIntent()
        }
    }

    func askAPerson(_ words: String) -> Decision {
        goOn(Report(kind: .question, language: language, name: name).answering(.question, with: words))
    }
}
