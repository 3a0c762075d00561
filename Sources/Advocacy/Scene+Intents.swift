extension Scene {
    func decideOnIntent() -> Decision {
        switch understood.verdict {
        case .clear(let intent): carry(intent)
        case .unsure(let intents): choose(among: intents)
        case .unknown: admitNotKnowing()
        }
    }

    private func choose(among intents: [ID<Intent>]) -> Decision {
        say(.choose(intents), remembering: .choosing(intents, words: prepared.words, language))
    }

    /// Passages of the guide when some fit, else an honest "I don't know"; both offer a person.
    func admitNotKnowing() -> Decision {
        let offer = ConversationState.offeringPerson(words: prepared.words, language)
        if !prepared.passages.isEmpty { return say(.passages(prepared.passages), remembering: offer) }
        return say(.unknown, remembering: offer, [.noteUnanswered(redacted(prepared.words), language)])
    }

    /// Answers or acts on an intent that is clear, or that the person chose.
    func carry(_ id: ID<Intent>) -> Decision {
        guard let intent = prepared.intents[id] else { return admitNotKnowing() }
        guard let act = intent.act else { return say(.answer(id)) }
        switch act {
        case .tellUsOwnSlip: return startTelling(.ownSlip)
        case .tellUsColleague: return say(.tellThemYourself, remembering: .offeringToTellThem(language))
        case .harassment: return escalateUnlessDismissed(.harassment)
        case .dataLeak: return escalateUnlessDismissed(.dataLeak)
        case .askForContent: return offerStories()
        case .talkToAPerson: return offerPerson()
        case .stop: return say(.stopped, [.wish(.stop)])
        case .forgetMe: return say(.forgetting, [.startForgetting(language)])
        case .showHelp: return help()
        }
    }

    /// A one-time link is only ever written where the person alone can read it.
    func help() -> Decision {
        guard message.conversation.visibility == .direct else { return say(.help(webChat: nil)) }
        return say(.help(webChat: moment.token), [.openWebChat(moment.token)])
    }

    func offerPerson() -> Decision {
        say(
            .person(knowing.country),
            remembering: .telling(Report(kind: .question, language: language, name: name), asking: .question))
    }

    /// Whether the words clearly want something else than to answer what was asked: leaving, forgetting, a person.
    var turnsAway: Bool {
        guard case .clear(let id) = understood.verdict, let act = prepared.intents[id]?.act else { return false }
        return switch act {
        case .stop, .forgetMe, .talkToAPerson, .askForContent, .showHelp, .harassment, .dataLeak: true
        case .tellUsOwnSlip, .tellUsColleague: false
        }
    }
}

extension Scene {
    func say(_ reply: Reply, _ acts: [Act]) -> Decision { say(reply, remembering: nil, acts) }
}
