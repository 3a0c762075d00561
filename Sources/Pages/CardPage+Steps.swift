import Advocacy

/// A button on a card, as the form posts it.
public enum CardStep: String, Sendable, CaseIterable {
    case take, release, contacted, done
}

extension CardPage {
    /// What can be done now, the first being the one to do next.
    var steps: [CardStep] {
        switch (standing, entry.followUp.state) {
        case (.done, _), (.withAnother, _): []
        case (.free, _), (.paused, _): [.take]
        case (.mine, .contacted): [.done]
        case (.mine, .waiting), (.mine, .taken), (.mine, .done): [.contacted, .done, .release]
        }
    }
}

extension PageKit {
    func steps(_ page: CardPage, _ words: Words) -> View {
        let steps = page.steps
        return View([
            "action": .text(Address.cardStep(page.entry.followUp.id).path(in: words.language)),
            "version": .text("\(page.entry.followUp.version)"),
            "take": steps.contains(.take) ? .text(words(takeLabel(page))) : .nothing,
            "contacted": .flag(steps.contains(.contacted)), "release": .flag(steps.contains(.release)),
            "done": .flag(steps.contains(.done)), "isLast": .flag(steps.first == .done),
            "outcomes": .views(
                Outcome.allCases.map { outcome in
                    View(["value": .text(outcome.rawValue), "label": .text(words(outcome.key))])
                }),
        ])
    }

    private func takeLabel(_ page: CardPage) -> UIKey {
        if page.standing == .paused { return .stepTakeAgain }
        return page.entry.followUp.lease == nil ? .stepTake : .stepTakeOver
    }
}

extension Outcome {
    var key: UIKey {
        switch self {
        case .sortedOut: .outcomeSortedOut
        case .nothingToFix: .outcomeNothingToFix
        case .talked: .outcomeTalked
        case .guideUnclear: .outcomeGuideUnclear
        case .training: .outcomeTraining
        case .rightPerson: .outcomeRightPerson
        case .alreadyInHand: .outcomeAlreadyInHand
        }
    }
}
