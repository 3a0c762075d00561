import Advocacy

/// What a reader expects where something else was written.
enum Shape {
    case text, list, mapping

    var french: String {
        switch self {
        case .text: "un texte"
        case .list: "une liste"
        case .mapping: "un groupe de champs"
        }
    }

    var english: String {
        switch self {
        case .text: "a text"
        case .list: "a list"
        case .mapping: "a group of fields"
        }
    }
}

extension YAMLNode {
    var shape: Shape {
        switch value {
        case .scalar: .text
        case .list: .list
        case .map: .mapping
        }
    }
}

extension Findings {
    mutating func wrongType(_ node: YAMLNode, expected: Shape) {
        if expected == .text, holdsLooseColon(node) { return report(.unquotedColon, at: node.place) }
        let fix: (fr: String, en: String) =
            switch expected {
            case .text:
                (
                    "Écrivez le texte entre guillemets droits, par exemple \"…\".",
                    "Write the text in straight quotes, for example \"…\"."
                )
            case .list:
                (
                    "Écrivez une ligne par élément, chacune commençant par un tiret et une espace.",
                    "Write one line per entry, each beginning with a dash and a space."
                )
            case .mapping:
                (
                    "Écrivez par exemple {fr: \"…\", en: \"…\"}, avec les champs que ce format attend.",
                    "Write for example {fr: \"…\", en: \"…\"}, with the fields this format expects."
                )
            }
        error(
            at: node.place, rule: "wrong-type",
            fr: "On attend ici \(expected.french), mais c’est \(node.shape.french) qui est écrit.",
            en: "Expected \(expected.english) here, but \(node.shape.english) is written.", fix: fix)
    }

    /// A text without quotes became a mapping because of its colon: `- question: answer`.
    private func holdsLooseColon(_ node: YAMLNode) -> Bool {
        guard case .map = node.value, let line = line(node.place.line) else { return false }
        return line.unicodeScalars.dropFirst(node.place.column - 1).first != "{"
    }

    mutating func emptyValue(_ key: String, at place: Place) {
        error(
            at: place, rule: "empty-value", fr: "Le champ « \(key) » est vide.", en: "The field “\(key)” is empty.",
            fix: ("Écrivez sa valeur après le deux-points.", "Write its value after the colon."))
    }

    mutating func missingKey(_ key: String, at place: Place) {
        error(
            at: place, rule: "missing-key", fr: "Il manque ici le champ « \(key) ».", en: "The field “\(key)” is missing here.",
            fix: (
                "Ajoutez une ligne « \(key): » à la même hauteur que ses voisines.",
                "Add a line “\(key):”, indented like its neighbours."
            ))
    }

    mutating func unknownKey(_ key: String, at place: Place, known: Set<String>) {
        let list = known.sorted().joined(separator: ", ")
        let fix: (fr: String, en: String) =
            if let meant = didYouMean(key, among: known) {
                ("Vouliez-vous écrire « \(meant) » ?", "Did you mean “\(meant)”?")
            } else {
                ("Les champs connus ici sont \(list).", "The fields known here are \(list).")
            }
        error(
            at: place, rule: "unknown-key", fr: "Le champ « \(key) » n’existe pas ici.",
            en: "There is no field “\(key)” here.", fix: fix)
    }
}
