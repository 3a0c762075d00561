import Advocacy
import DataFiles

/// What the files say that belong to no single intent.
struct CommonFiles: Sendable {
    var phrases: [PhraseKey: [LanguageTag: [String]]] = [:]
    var outOfScope: [LanguageTag: [Placed<String>]] = [:]
    var abbreviations: [LanguageTag: [String: String]] = [:]
    var concepts: [String: [String]] = [:]
    var shortAnswers: [ShortAnswer: [String]] = [:]
    var escalation = EscalationRules(patterns: [])

    /// The files this house cannot do without.
    static let needed = ["replies", "lists", "escalation", "out_of_scope", "sms"]
    static let names = needed + ["concepts"]

    /// Reads one file into its place; what is to mend in it.
    mutating func read(_ file: DataFile) -> [Diagnostic] {
        switch file.name {
        case "replies": take(RepliesFile.load(file)) { $0.phrases = $1 }
        case "lists": take(Self.lists(file)) { $0.shortAnswers = $1 }
        case "escalation": take(EscalationFile.load(file)) { $0.escalation = $1 }
        case "out_of_scope": take(YAMLFile.load(file) { $0.remainingWordings() }) { $0.outOfScope = $1 }
        case "sms": take(YAMLFile.load(file) { $0.remainingDictionaries() }) { $0.abbreviations = $1 }
        case "concepts": take(Self.concepts(file)) { $0.concepts = $1 }
        default: Self.unknown(file)
        }
    }

    private mutating func take<Value>(_ loaded: Loaded<Value>, _ store: (inout Self, Value) -> Void) -> [Diagnostic] {
        if let value = loaded.value { store(&self, value) }
        return loaded.findings
    }

    private static func lists(_ file: DataFile) -> Loaded<[ShortAnswer: [String]]> {
        YAMLFile.load(file) { lists in
            let answers: [(String, ShortAnswer)] = [("affirmative", .yes), ("negative", .no), ("cancel", .cancel)]
            var found: [ShortAnswer: [String]] = [:]
            for (key, answer) in answers { found[answer] = lists.wordings(key).values.flatMap { $0.map(\.value) }.sorted() }
            return found
        }
    }

    private static func concepts(_ file: DataFile) -> Loaded<[String: [String]]> {
        YAMLFile.load(file) { concepts in
            var found: [String: [String]] = [:]
            for key in concepts.keys { found[key] = concepts.optionalWordings(key).values.flatMap { $0.map(\.value) }.sorted() }
            return found
        }
    }

    private static func unknown(_ file: DataFile) -> [Diagnostic] {
        var findings = Findings(file)
        let meant = didYouMean(file.name, among: names)
        findings.error(
            at: findings.place(line: 1), rule: "unknown-file", fr: "Ce fichier n’a pas de place ici.",
            en: "This file has no place here.",
            fix: meant.map { ("Vouliez-vous l’appeler « \($0).yml » ?", "Did you mean to call it “\($0).yml”?") }
                ?? (
                    "Rangez les intentions dans un dossier, par exemple intents/guide.",
                    "Put intents into a folder, for example intents/guide."
                ))
        return findings.diagnostics
    }
}
