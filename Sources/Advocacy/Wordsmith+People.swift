extension Wordsmith {
    /// The country's desk when the country is known; until then neutral words, the country asked by button, and a person.
    func rightPeople(_ escalation: Escalation, in code: CountryCode?) -> Letter {
        let country = code.flatMap { book.company.countries[$0] }
        let opening = phrase(opening(of: escalation))
        let desks = country.map { contacts([escalation.desk, .staff], in: $0) + [emergency($0)] } ?? [phrase(.askCountry)]
        let countries = country == nil ? countryButtons(for: escalation) : []
        let others = [person, button(.buttonSomethingElse, .somethingElse(after: escalation))]
        return written(
            ([opening] + desks + [phrase(.rightPeopleEnd)]).joined(separator: "\n\n"), countries + others, isPassing: true)
    }

    private func opening(of escalation: Escalation) -> PhraseKey {
        switch escalation {
        case .harassment: .rightPeopleHarassment
        case .dataLeak: .rightPeopleDataLeak
        case .danger: .rightPeopleDanger
        }
    }

    private func contacts(_ desks: [Desk], in country: Country) -> [String] {
        desks.compactMap { country.contacts[$0] }.map { sheet in
            phrase(.contact, ["who": sheet.who.in(language), "phone": sheet.phone, "mail": sheet.mail])
        }
    }

    private func emergency(_ country: Country) -> String { phrase(.emergency, ["number": country.emergency]) }

    private func countryButtons(for escalation: Escalation?) -> [Button] {
        book.company.countries(in: language).map { country in
            .choice(label: country.name.in(language), .country(country.code, for: escalation))
        }
    }

    func person(in code: CountryCode?) -> Letter {
        guard let country = code.flatMap({ book.company.countries[$0] }) else {
            return written(phrase(.person), countryButtons(for: nil))
        }
        return written(
            ([phrase(.person), phrase(.personContact)] + contacts([.community], in: country)).joined(separator: "\n\n"))
    }

    func noted(_ code: CountryCode) -> Letter {
        guard let country = book.company.countries[code] else { return plain(.expired, [person]) }
        let opening = phrase(.noted, ["country": country.name.in(language)])
        return written(([opening] + contacts(Desk.allCases, in: country) + [emergency(country)]).joined(separator: "\n\n"))
    }

    func glance(_ glance: Glance?) -> Letter {
        switch glance {
        case .waiting: plain(.glanceWaiting)
        case .inHand: plain(.glanceInHand)
        case .sortedOut: plain(.glanceSortedOut)
        case nil: plain(.glanceNone, [person])
        }
    }
}
