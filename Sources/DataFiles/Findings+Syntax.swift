import Advocacy

extension Findings {
    /// Says in plain words what the parser stumbled over.
    mutating func syntaxError(_ error: any Error, in text: String) {
        guard let stumble = Stumble(error, in: text) else {
            return report(.syntax, at: place(line: 1))
        }
        let (cause, spot) = stumble.causeAndSpot
        report(cause, at: place(line: spot.line, column: spot.column))
    }

    private mutating func report(_ cause: SyntaxCause, at place: Place) {
        switch cause {
        case .unquotedColon: looseColon(at: place)
        case .alias: alias(at: place)
        case .tag: _ = tag(at: place)
        case .tooDeep: tooDeep(at: place)
        default:
            guard let words = cause.words else { return }
            error(at: place, rule: cause.rawValue, fr: words.fr, en: words.en, fix: words.fix)
        }
    }
}
