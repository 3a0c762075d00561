import Advocacy
import Foundation

extension Findings {
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ node: YAMLNode, of type: Choice.Type) -> Choice? {
        choice(node, among: type.allCases.map(\.rawValue)).flatMap(Choice.init(rawValue:))
    }

    mutating func choice(_ node: YAMLNode, among words: [String]) -> String? {
        guard let text = self.words(node) else { return nil }
        if words.contains(text) { return text }
        let list = words.joined(separator: ", ")
        let fix: (fr: String, en: String) =
            if let meant = didYouMean(text, among: words) {
                ("Vouliez-vous écrire « \(meant) » ?", "Did you mean “\(meant)”?")
            } else {
                ("Choisissez parmi \(list).", "Choose one of \(list).")
            }
        error(
            at: node.place, rule: "unknown-value", fr: "« \(text) » n’est pas un choix possible ici.",
            en: "“\(text)” is not a possible choice here.", fix: fix)
        return nil
    }

    mutating func date(_ node: YAMLNode) -> String? {
        guard let text = words(node) else { return nil }
        if Calendrical.isDay(text) { return text }
        error(
            at: node.place, rule: "date", fr: "« \(text) » n’est pas un jour du calendrier.",
            en: "“\(text)” is not a day of the calendar.",
            fix: (
                "Écrivez l’année, le mois et le jour, par exemple \"2026-12-25\".",
                "Write year, month and day, for example \"2026-12-25\"."
            ))
        return nil
    }

    mutating func time(_ node: YAMLNode) -> String? {
        guard let text = words(node) else { return nil }
        if Calendrical.isTime(text) { return text }
        error(
            at: node.place, rule: "time", fr: "« \(text) » n’est pas une heure.", en: "“\(text)” is not a time of day.",
            fix: (
                "Écrivez deux chiffres pour l’heure et deux pour les minutes, par exemple \"09:00\".",
                "Write two digits for the hour and two for the minutes, for example \"09:00\"."
            ))
        return nil
    }

    mutating func language(_ node: YAMLNode) -> LanguageTag? {
        guard let text = words(node) else { return nil }
        if Standards.isLanguage(text) { return LanguageTag(text) }
        let fix: (fr: String, en: String) =
            if let meant = Standards.languageMeant(by: text) {
                ("Écrivez « \(meant) ».", "Write “\(meant)”.")
            } else {
                (
                    "Écrivez le code de la langue, par exemple fr, en ou fr-SN.",
                    "Write the code of the language, for example fr, en or fr-SN."
                )
            }
        error(
            at: node.place, rule: "language", fr: "« \(text) » n’est pas un code de langue.",
            en: "“\(text)” is not a language code.", fix: fix)
        return nil
    }

    mutating func country(_ node: YAMLNode) -> CountryCode? {
        guard let text = words(node) else { return nil }
        guard Standards.isCountry(text) else {
            error(
                at: node.place, rule: "country", fr: "« \(text) » n’est pas un code de pays.",
                en: "“\(text)” is not a country code.",
                fix: (
                    "Écrivez les deux lettres du pays en capitales, par exemple \"FR\".",
                    "Write the country’s two letters as capitals, for example \"FR\"."
                ))
            return nil
        }
        if case .scalar(_, isQuoted: false) = node.value { unquotedCountry(text, at: node.place) }
        return CountryCode(text)
    }

    private mutating func unquotedCountry(_ code: String, at place: Place) {
        error(
            at: place, rule: "unquoted-country",
            fr:
                "Le code de pays \(code) doit être entre guillemets droits, car sans eux d’autres outils lisent NO comme « non ».",
            en: "The country code \(code) must be in straight quotes, because without them other tools read NO as “no”.",
            fix: ("Écrivez \"\(code)\".", "Write \"\(code)\"."))
    }
}
