public import Advocacy
public import DataFiles

/// Reads everything under `intents/`.
public enum IntentFiles {
    /// The library, and every finding at its place; findings are sorted by file. Files elsewhere are left alone.
    public static func load(_ files: [DataFile]) -> Loaded<IntentLibrary> {
        let mine = files.filter { $0.path.hasPrefix("intents/") && $0.path.hasSuffix(".yml") }.sorted { $0.path < $1.path }
        var common = CommonFiles(), intents: [IntentFile] = [], findings: [Diagnostic] = []
        for file in mine {
            if file.path.split(separator: "/").count > 2 {
                let loaded = IntentFile.load(file)
                findings += loaded.findings
                if let intent = loaded.value { intents.append(intent) }
            } else {
                findings += common.read(file)
            }
        }
        let names = Set(mine.map(id))
        findings += missing(CommonFiles.needed.filter { !names.contains($0) })
        let isWhole = !findings.contains { $0.severity == .error }
        findings += CrossCheck(intents, mine.map(id), mine.first { $0.name == "out_of_scope" }, common.outOfScope)
            .findings(knowsAll: isWhole)
        return Loaded(value: library(intents, common), findings: findings.sorted { $0.place.file < $1.place.file })
    }

    /// What the id of the intent in `file` must be: `guide.must_disclose` for `intents/guide/must_disclose.yml`.
    static func id(of file: DataFile) -> String {
        String(file.path.dropFirst("intents/".count).dropLast(".yml".count)).replacing("/", with: ".")
    }

    private static func missing(_ names: [String]) -> [Diagnostic] {
        names.flatMap { name in
            var findings = Findings(DataFile(path: "intents/\(name).yml", bytes: []))
            findings.error(
                at: findings.place(line: 1), rule: "missing-file", fr: "Il manque le fichier « intents/\(name).yml ».",
                en: "The file “intents/\(name).yml” is missing.",
                fix: ("Reprenez celui qui est livré avec Allie.", "Take the one that comes with Allie."))
            return findings.diagnostics
        }
    }

    private static func library(_ files: [IntentFile], _ common: CommonFiles) -> IntentLibrary {
        IntentLibrary(
            intents: Dictionary(files.map { ($0.intent.id, $0.intent) }, uniquingKeysWith: { first, _ in first }),
            phrases: common.phrases, examples: ExampleList(files, common.outOfScope).examples,
            abbreviations: common.abbreviations, concepts: common.concepts, shortAnswers: common.shortAnswers,
            escalation: common.escalation, tests: files.flatMap(\.tests))
    }
}

/// Numbers the lines of all files, in their order.
private struct ExampleList {
    private(set) var examples: [Example] = []
    private var line = 0

    init(_ files: [IntentFile], _ outOfScope: [LanguageTag: [Placed<String>]]) {
        for file in files {
            for lines in Self.lists(file.lines, by: \.language) {
                for (position, line) in lines.enumerated() { add(line.sentences, line.language, file.intent.id, position) }
            }
            for misses in Self.lists(file.nearMisses, by: \.language) {
                for (position, miss) in misses.enumerated() {
                    add([miss.text.value], miss.language, ID(miss.goesTo.value), position)
                }
            }
        }
        for (language, texts) in outOfScope.sorted(by: { $0.key.text < $1.key.text }) {
            for (position, text) in texts.enumerated() { add([text.value], language, nil, position) }
        }
    }

    private static func lists<Line>(_ lines: [Line], by language: (Line) -> LanguageTag) -> [[Line]] {
        Dictionary(grouping: lines, by: language).sorted { $0.key.text < $1.key.text }.map(\.value)
    }

    private mutating func add(_ sentences: [String], _ language: LanguageTag, _ intent: ID<Intent>?, _ position: Int) {
        line += 1
        examples += sentences.map {
            Example(text: $0, language: language, intent: intent, line: line, position: position)
        }
    }
}
