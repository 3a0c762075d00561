import Advocacy

extension Findings {
    /// The text of a scalar, or a finding.
    mutating func words(_ node: YAMLNode, _ length: ClosedRange<Int>? = nil) -> String? {
        guard let text = node.text else {
            wrongType(node, expected: .text)
            return nil
        }
        if text.allSatisfy(\.isWhitespace) {
            error(
                at: node.place, rule: "empty-value", fr: "Ce texte est vide.", en: "This text is empty.",
                fix: ("Écrivez-le entre les guillemets.", "Write it between the quotes."))
        } else if let length {
            check(length, of: text, at: node.place)
        }
        return text
    }

    private mutating func check(_ length: ClosedRange<Int>, of text: String, at place: Place) {
        let count = text.count
        if count > length.upperBound {
            error(
                at: place, rule: "too-long",
                fr: "Ce texte compte \(count) caractères, au plus \(length.upperBound) sont possibles.",
                en: "This text has \(count) characters, at most \(length.upperBound) are possible.",
                fix: ("Raccourcissez-le de \(count - length.upperBound).", "Shorten it by \(count - length.upperBound)."))
        } else if count < length.lowerBound {
            error(
                at: place, rule: "too-short",
                fr: "Ce texte compte \(count) caractères, il en faut au moins \(length.lowerBound).",
                en: "This text has \(count) characters, at least \(length.lowerBound) are needed.",
                fix: ("Dites-en un peu plus.", "Say a little more."))
        }
    }

    /// The entries of a list, empty ones left out with a finding.
    mutating func nodes(_ node: YAMLNode, mayBeEmpty: Bool) -> [YAMLNode] {
        guard case .list(let entries) = node.value else {
            wrongType(node, expected: .list)
            return []
        }
        if entries.isEmpty, !mayBeEmpty {
            error(
                at: node.place, rule: "empty-list", fr: "Cette liste est vide.", en: "This list is empty.",
                fix: ("Écrivez-y au moins un élément.", "Write at least one entry in it."))
        }
        for entry in entries where entry.isEmpty {
            error(
                at: entry.place, rule: "empty-value", fr: "Cet élément de la liste est vide.",
                en: "This entry of the list is empty.",
                fix: ("Complétez-le, ou enlevez son tiret.", "Fill it in, or remove its dash."))
        }
        return entries.filter { !$0.isEmpty }
    }

    mutating func list(_ node: YAMLNode, _ length: ClosedRange<Int>? = nil, mayBeEmpty: Bool) -> [Placed<String>] {
        nodes(node, mayBeEmpty: mayBeEmpty).compactMap { entry in
            words(entry, length).map { Placed($0, at: entry.place) }
        }
    }

    mutating func wording(_ node: YAMLNode, _ length: ClosedRange<Int>? = nil, _ needed: [LanguageTag]) -> Wording {
        Wording(byLanguage(node, needed) { findings, value in findings.words(value, length) })
    }

    mutating func wordings(
        _ node: YAMLNode, _ length: ClosedRange<Int>? = nil, _ needed: [LanguageTag]
    ) -> [LanguageTag: [Placed<String>]] {
        byLanguage(node, needed) { findings, value in findings.list(value, length, mayBeEmpty: true) }
    }

    mutating func dictionary(_ node: YAMLNode) -> [String: String] {
        var entries: [String: String] = [:]
        for (key, value) in fields(node) {
            guard let name = key.text else { continue }
            if value.isEmpty { emptyValue(name, at: key.place) } else { entries[name] = words(value) }
        }
        return entries
    }

    private mutating func byLanguage<Value>(
        _ node: YAMLNode, _ needed: [LanguageTag], _ read: (inout Findings, YAMLNode) -> Value?
    ) -> [LanguageTag: Value] {
        var values: [LanguageTag: Value] = [:]
        for (key, value) in fields(node) {
            guard let language = language(key) else { continue }
            if value.isEmpty { emptyValue(language.text, at: key.place) } else { values[language] = read(&self, value) }
        }
        guard case .map(let fields) = node.value else { return values }
        let written = fields.compactMap(\.key.text).map(LanguageTag.init)
        for language in needed where !written.contains(language) { missing(language, at: node.place) }
        return values
    }

    private mutating func missing(_ language: LanguageTag, at place: Place) {
        warning(
            at: place, rule: "missing-language", fr: "Il manque la langue « \(language) ».",
            en: "The language “\(language)” is missing.",
            fix: ("Ajoutez le texte après « \(language): ».", "Add the text after “\(language):”."))
    }

    private mutating func fields(_ node: YAMLNode) -> [(key: YAMLNode, value: YAMLNode)] {
        if case .map(let fields) = node.value { return fields }
        wrongType(node, expected: .mapping)
        return []
    }
}
