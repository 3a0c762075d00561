import Advocacy

/// What this house does not read, though YAML has it. Each says so and returns nothing, for the caller to return.
extension Findings {
    mutating func anchor(at place: Place) -> Bool {
        error(
            at: place, rule: "yaml-anchor", fr: "Un texte qui commence par « & » sans guillemets est lu comme une ancre YAML.",
            en: "A text that begins with “&” without quotes is read as a YAML anchor.",
            fix: ("Mettez le texte entre guillemets droits. Les ancres ne sont pas admises, répétez plutôt le texte.", "Put the text in straight quotes. Anchors are not admitted, repeat the text instead."))
        return false
    }

    mutating func tag(at place: Place) -> Bool {
        error(
            at: place, rule: "yaml-tag", fr: "Un texte qui commence par « ! » sans guillemets est lu comme une étiquette YAML.",
            en: "A text that begins with “!” without quotes is read as a YAML tag.",
            fix: ("Mettez le texte entre guillemets droits. Les étiquettes ne sont pas admises.", "Put the text in straight quotes. Tags are not admitted."))
        return false
    }

    @discardableResult
    mutating func alias(at place: Place) -> YAMLNode? {
        error(
            at: place, rule: "yaml-alias", fr: "Un texte qui commence par « * » sans guillemets est lu comme un renvoi YAML.",
            en: "A text that begins with “*” without quotes is read as a YAML alias.",
            fix: ("Mettez le texte entre guillemets droits. Les renvois ne sont pas admis, répétez plutôt le texte.", "Put the text in straight quotes. Aliases are not admitted, repeat the text instead."))
        return nil
    }

    mutating func mergeKey(at place: Place) {
        error(
            at: place, rule: "yaml-merge", fr: "La clé « << » de YAML n’est pas admise.", en: "YAML’s merge key “<<” is not admitted.",
            fix: ("Écrivez les champs eux-mêmes.", "Write the fields themselves."))
    }

    mutating func switchKey(_ key: String, at place: Place) {
        let fix: (fr: String, en: String) =
            key.lowercased() == "no"
            ? ("Le norvégien s’écrit nb. Sinon, mettez « \(key) » entre guillemets droits.", "Norwegian is written nb. Otherwise put “\(key)” in straight quotes.")
            : ("Mettez « \(key) » entre guillemets droits, ou choisissez un autre nom.", "Put “\(key)” in straight quotes, or choose another name.")
        error(
            at: place, rule: "switch-key", fr: "Le champ « \(key) » serait lu comme vrai ou faux par d’autres outils.",
            en: "Other tools would read the field “\(key)” as true or false.", fix: fix)
    }

    mutating func duplicateKey(_ key: String, at place: Place) {
        error(
            at: place, rule: "duplicate-key", fr: "Le champ « \(key) » est écrit deux fois.", en: "The field “\(key)” is written twice.",
            fix: ("Gardez-en un seul.", "Keep only one of them."))
    }

    mutating func warnOfCurlyQuotes(at place: Place) {
        warning(
            at: place, rule: "curly-quotes", fr: "Ces guillemets courbes font partie du texte, ils ne l’entourent pas.",
            en: "These curly quotes are part of the text, they do not enclose it.",
            fix: ("Remplacez-les par des guillemets droits, \".", "Replace them with straight quotes, \"."))
    }

    mutating func keyIsNoWord(at place: Place) -> YAMLNode? {
        error(
            at: place, rule: "key-not-a-word", fr: "Un nom de champ doit être un mot, or une accolade ou un crochet s’ouvre ici.",
            en: "The name of a field must be a word, but a brace or a bracket opens here.",
            fix: ("Si c’est un texte, mettez-le entre guillemets droits.", "If it is a text, put it in straight quotes."))
        return nil
    }

    @discardableResult
    mutating func tooDeep(at place: Place) -> YAMLNode? {
        error(
            at: place, rule: "too-deep", fr: "Il y a ici plus de \(YAMLFile.deepest) niveaux les uns dans les autres.",
            en: "There are more than \(YAMLFile.deepest) levels inside one another here.",
            fix: ("Ramenez les lignes vers la gauche, et fermez les crochets et les accolades.", "Move the lines to the left, and close brackets and braces."))
        return nil
    }

    mutating func emptyFile() -> YAMLNode? {
        error(
            at: place(line: 1), rule: "empty-file", fr: "Ce fichier est vide.", en: "This file is empty.",
            fix: ("Remplissez-le en partant d’un fichier voisin, ou supprimez-le.", "Fill it in starting from a file next to it, or delete it."))
        return nil
    }
}
