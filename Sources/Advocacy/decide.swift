/// What to say and do about one message. Pure and synchronous: it runs inside the transaction that received the message.
public func decide(_ message: Message, _ prepared: Prepared, knowing: Knowing, at moment: Moment) -> Decision {
    let scene = Scene(message: message, prepared: prepared, knowing: knowing, moment: moment)
    return switch message.utterance {
    case .attachment: Decision(.aboutAttachment, language: scene.language)
    case .choice(let choice, _): scene.decide(on: choice)
    case .words: scene.decideOnWords()
    }
}

/// One message with all that is known about it.
struct Scene {
    let message: Message
    let prepared: Prepared
    let knowing: Knowing
    let moment: Moment

    var understood: Understood { prepared.understood }

    /// The button's language, else the language of the words, else what is known of the person and the conversation.
    var language: LanguageTag {
        if case .choice(_, let language) = message.utterance { return language }
        if understood.languageIsSure { return understood.language }
        return knowing.state?.language ?? knowing.language ?? message.locale.flatMap(\.wellFormed) ?? understood.language
    }

    /// The reply with `state` remembered; whatever the person was in the middle of is over.
    func say(_ reply: Reply, remembering state: ConversationState? = nil, _ acts: [Act] = []) -> Decision {
        let remembering: [Act] = state == nil && knowing.state == nil ? [] : [.remember(state)]
        return Decision(reply, acts: remembering + acts, language: language)
    }
}

extension Scene {
    /// An escalation comes first, then a return phrase, then what the person is in the middle of.
    func decideOnWords() -> Decision {
        if let escalation, escalation != dismissed { return escalate(escalation) }
        if ReturnPhrase(in: prepared.words) != nil { return say(.glance(knowing.returned)) }
        if prepared.words.isEmpty, !isTelling { return help() }
        if let country = namedCountry, !isTelling { return note(country, for: nil) }
        switch knowing.state {
        case .none, .listeningAgain: return decideOnIntent()
        case .passedOn(let phrase, _, _): return understood.shortAnswer == .yes ? repeatPhrase(phrase) : decideOnIntent()
        case .choosing(let intents, _, _): return decideOnNumber(among: intents) ?? decideOnIntent()
        case .offeringPerson(let words, _): return decideOnOffer(of: words)
        case .offeringToTellThem: return decideOnTellingThem()
        case .telling(let report, let question): return hear(answerTo: question, in: report)
        case .confirming(let report, let id): return decideOnSummary(of: report, id: id)
        }
    }

    /// "1", "2." or "3)" typed where buttons cannot be clicked.
    private func decideOnNumber(among intents: [ID<Intent>]) -> Decision? {
        guard let number = Int(prepared.words.filter(\.isNumber)), prepared.words.count <= 2,
            intents.indices.contains(number - 1)
        else { return nil }
        return carry(intents[number - 1])
    }

    /// Whether the words answer an open question, whatever they look like.
    private var isTelling: Bool {
        guard case .telling = knowing.state else { return false }
        return true
    }

    private var namedCountry: CountryCode? {
        let said = prepared.words.lowercased()
        return prepared.countries.values.first { country in
            country.name.byLanguage.values.contains { $0.lowercased() == said }
        }?.code
    }
}
