extension Wordsmith {
    var tellThem: [Button] {
        [button(.buttonTellThemMyself, .tellThemMyself), button(.buttonTellThemForMe, .tellThemForMe), person]
    }

    func ask(_ question: Question, after opening: String?) -> Letter {
        let text = [opening, phrase(question.asked)].compactMap(\.self).joined(separator: "\n\n")
        return written(text, readyAnswers(to: question))
    }

    private func readyAnswers(to question: Question) -> [Button] {
        switch question {
        case .network:
            ["LinkedIn", "X", "Facebook", "Instagram"].map { .choice(label: $0, .answer(question, $0)) }
                + [button(.buttonOther, .answer(question, phrase(.buttonOther)))]
        case .reach:
            [
                button(.buttonReachHere, .answer(question, phrase(.buttonReachHere))),
                button(.buttonReachNot, .stayUnnamed(phrase(.buttonReachNot))),
            ]
        case .what, .link, .author, .question: []
        }
    }

    func summary(_ report: Report, id: String) -> Letter {
        let from = report.name.map { ["- **\(phrase(.labelName))** \(quoted($0))"] } ?? []
        let lines = from + report.inOrder.map { "- **\(phrase($0.question.label))** \(quoted($0.answer))" }
        return written(
            [phrase(.summary), lines.joined(separator: "\n"), phrase(.summaryEnd)].joined(separator: "\n\n"),
            [button(.buttonYes, .yes(of: id)), button(.buttonNo, .no(of: id))], isPassing: true)
    }

    /// The person's own words on one line, so that they cannot draw another list.
    private func quoted(_ words: String) -> String { words.split(whereSeparator: \.isNewline).joined(separator: " ") }
}

extension Question {
    var asked: PhraseKey {
        switch self {
        case .network: .askNetwork
        case .what: .askWhat
        case .reach: .askReach
        case .link: .askLink
        case .author: .askAuthor
        case .question: .askQuestion
        }
    }

    /// The name of the answer on the summary.
    var label: PhraseKey {
        switch self {
        case .network: .labelNetwork
        case .what: .labelWhat
        case .reach: .labelReach
        case .link: .labelLink
        case .author: .labelAuthor
        case .question: .labelQuestion
        }
    }
}
