import Advocacy

extension Findings {
    /// Says in plain words what the parser stumbled over.
    mutating func syntaxError(_ error: any Error, in text: String) {
        guard let stumble = Stumble(error, in: text) else { return report(.syntax, at: place(line: 1)) }
        let (cause, spot) = stumble.causeAndSpot
        report(cause, at: place(line: spot.line, column: spot.column))
    }

    mutating func report(_ cause: SyntaxCause, at place: Place) {
        let words = cause.words
        error(at: place, rule: cause.rawValue, fr: words.fr, en: words.en, fix: (words.cureFr, words.cureEn))
    }

    /// Reports, and gives the caller the nothing to return.
    mutating func refuse(_ cause: SyntaxCause, at place: Place) -> YAMLNode? {
        report(cause, at: place)
        return nil
    }

    mutating func duplicateKey(_ key: String, at place: Place) {
        error(
            at: place, rule: "duplicate-key", fr: "Le champ « \(key) » est écrit deux fois.",
            en: "The field “\(key)” is written twice.",
            fix: ("Gardez-en un seul.", "Keep only one of them."))
    }

    mutating func switchKey(_ key: String, at place: Place) {
        let fix: (fr: String, en: String) =
            key.lowercased() == "no"
            ? (
                "Le norvégien s’écrit nb. Sinon, mettez « \(key) » entre guillemets droits.",
                "Norwegian is written nb. Otherwise put “\(key)” in straight quotes."
            )
            : (
                "Mettez « \(key) » entre guillemets droits, ou choisissez un autre nom.",
                "Put “\(key)” in straight quotes, or choose another name."
            )
        error(
            at: place, rule: "switch-key", fr: "Le champ « \(key) » serait lu comme vrai ou faux par d’autres outils.",
            en: "Other tools would read the field “\(key)” as true or false.", fix: fix)
    }

    mutating func warnOfCurlyQuotes(at place: Place) {
        warning(
            at: place, rule: "curly-quotes", fr: "Ces guillemets courbes font partie du texte, ils ne l’entourent pas.",
            en: "These curly quotes are part of the text, they do not enclose it.",
            fix: ("Remplacez-les par des guillemets droits, \".", "Replace them with straight quotes, \"."))
    }
}
