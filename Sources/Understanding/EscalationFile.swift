import Advocacy
import DataFiles

/// `intents/escalation.yml`: lists of terms, and per kind and language the patterns made of them.
enum EscalationFile {
    static func load(_ file: DataFile) -> Loaded<EscalationRules> {
        YAMLFile.load(file) { root in
            let lists = root.optionalRecord("lists", named) ?? [:]
            let ordinary = root.optionalStrings("ordinary")
            let found = Escalation.allCases.flatMap { kind in
                root.record(kind.rawValue) { patterns(kind, lists, &$0) } ?? []
            }
            return EscalationRules(patterns: found, ordinary: ordinary)
        }
    }

    private static func named(_ record: inout Record) -> [String: [String]] {
        var lists: [String: [String]] = [:]
        for key in record.keys { lists[key] = record.strings(key) }
        return lists
    }

    private static func patterns(
        _ kind: Escalation, _ lists: [String: [String]], _ record: inout Record
    ) -> [EscalationPattern] {
        record.keys.flatMap { language in
            record.records(language) { pattern in
                let groups = groups(lists, &pattern)
                let unless = pattern.optionalPlacedStrings("unless").flatMap { expanded($0, lists, &pattern.findings) }
                let window = window(&pattern)
                return EscalationPattern(kind: kind, groups: groups, window: window, unless: unless)
            }
        }
    }

    private static func groups(_ lists: [String: [String]], _ pattern: inout Record) -> [[String]] {
        guard let node = pattern.requiredNode("words") else { return [] }
        guard case .list(let groups) = node.value, !groups.isEmpty else {
            pattern.findings.wrongGroups(at: node.place)
            return []
        }
        return groups.map { group in
            guard case .list(let terms) = group.value, !terms.isEmpty, terms.allSatisfy({ $0.text?.isEmpty == false }) else {
                pattern.findings.wrongGroups(at: group.place)
                return []
            }
            return terms.flatMap { expanded(Placed($0.text ?? "", at: $0.place), lists, &pattern.findings) }
        }
    }

    private static func window(_ pattern: inout Record) -> Int {
        guard let text = pattern.optionalString("within") else { return EscalationPattern.usualWindow }
        if let words = Int(text), (1...40).contains(words) { return words }
        pattern.findings.error(
            at: pattern.place(of: "within"), rule: "window", fr: "« within » est un nombre de mots entre 1 et 40.",
            en: "“within” is a number of words from 1 to 40.",
            fix: ("Écrivez par exemple within: 8.", "Write for example within: 8."))
        return EscalationPattern.usualWindow
    }

    /// The term itself, or the terms of the list it names; lists may name lists.
    private static func expanded(
        _ term: Placed<String>, _ lists: [String: [String]], _ findings: inout Findings, depth: Int = 0
    ) -> [String] {
        guard let name = term.value.wholeMatch(of: #/\{(.+)\}/#).map({ String($0.output.1) }) else { return [term.value] }
        guard let terms = lists[name], depth < 4 else {
            findings.unknownList(name, among: lists.keys.sorted(), at: term.place)
            return []
        }
        return terms.flatMap { expanded(Placed($0, at: term.place), lists, &findings, depth: depth + 1) }
    }
}

extension Findings {
    fileprivate mutating func wrongGroups(at place: Place) {
        error(
            at: place, rule: "escalation-words", fr: "« words » est une liste de listes de mots.",
            en: "“words” is a list of lists of words.",
            fix: (
                "Écrivez par exemple words: [[\"menac*\"], [\"me\", \"moi\"]].",
                "Write for example words: [[\"threat*\"], [\"me\", \"us\"]]."
            ))
    }

    fileprivate mutating func unknownList(_ name: String, among names: [String], at place: Place) {
        let meant = didYouMean(name, among: names)
        error(
            at: place, rule: "unknown-list", fr: "Il n’y a pas de liste « \(name) ».", en: "There is no list “\(name)”.",
            fix: meant.map { ("Vouliez-vous écrire {\($0)} ?", "Did you mean {\($0)}?") }
                ?? ("Ajoutez-la sous « lists ».", "Add it under “lists”."))
    }
}
