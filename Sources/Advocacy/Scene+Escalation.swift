extension Scene {
    /// What the detector found, or what the most likely intent is about.
    var escalation: Escalation? { understood.escalation }

    /// What the person has just said it is not.
    var dismissed: Escalation? {
        guard case .listeningAgain(let escalation, _) = knowing.state else { return nil }
        return escalation
    }

    /// The right people at once; nothing of what was said stays, and what the person was in the middle of is forgotten.
    func escalate(_ escalation: Escalation) -> Decision {
        let alert: [Act] = escalation == .dataLeak ? [.alertLeak(knowing.country, id: ID(moment.id))] : []
        return say(.rightPeople(escalation, knowing.country), alert)
    }

    func escalateUnlessDismissed(_ escalation: Escalation) -> Decision {
        escalation == dismissed ? admitNotKnowing() : escalate(escalation)
    }

    /// The country a person chose; with what she was being helped with, its people.
    func note(_ country: CountryCode, for escalation: Escalation?) -> Decision {
        guard prepared.countries[country] != nil else { return say(.expired) }
        let reply = escalation.map { Reply.rightPeople($0, country) } ?? .noted(country)
        return Decision(reply, acts: [.noteCountry(country)], language: language)
    }
}
