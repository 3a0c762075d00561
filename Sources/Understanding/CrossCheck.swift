import Advocacy
import DataFiles
import Language

/// Holds the intents' files against one another: names that lead nowhere, sentences that mean two things, words and
/// placeholders of answers.
struct CrossCheck {
    private let intents: [IntentFile]
    private let ids: [String]
    private let outOfScope: (file: DataFile, texts: [Placed<String>])?
    private var findings: [String: Findings] = [:]

    init(_ intents: [IntentFile], _ ids: [String], _ file: DataFile?, _ outOfScope: [LanguageTag: [Placed<String>]]) {
        (self.intents, self.ids) = (intents, ids)
        self.outOfScope = file.map { ($0, outOfScope.sorted { $0.key.text < $1.key.text }.flatMap(\.value)) }
    }

    /// `knowsAll` is false when a file could not be read: then what it says is not missed.
    func findings(knowsAll: Bool) -> [Diagnostic] {
        var check = self
        for file in intents {
            check.checkNames(of: file)
            check.checkTexts(of: file)
        }
        check.checkSentences()
        if knowsAll { check.checkTests() }
        return check.findings.sorted { $0.key < $1.key }.flatMap(\.value.diagnostics)
    }

    private mutating func note(_ file: DataFile, _ body: (inout Findings) -> Void) {
        body(&findings[file.path, default: Findings(file)])
    }

    private mutating func checkNames(of file: IntentFile) {
        for name in file.buttons + file.nearMisses.map(\.goesTo) where !ids.contains(name.value) {
            note(file.file) { [ids] in $0.unknownIntent(name, among: ids) }
        }
        for name in file.buttons + file.nearMisses.map(\.goesTo) where name.value == file.intent.id.text {
            note(file.file) { $0.leadsToItself(name) }
        }
    }

    private mutating func checkTexts(of file: IntentFile) {
        let mayUseThem = file.intent.chapter.map(ForbiddenWords.chaptersThatMay.contains) ?? false
        for text in file.shown {
            note(file.file) { findings in
                findings.checkPlaceholders(in: text)
                if !mayUseThem { findings.checkWords(of: text) }
            }
        }
    }

    /// Every sentence means one thing only.
    private mutating func checkSentences() {
        var meanings: [String: (intent: String, place: Place)] = [:]
        for (file, intent, sentence, place) in sentences {
            let key = Folding.folded(sentence)
            if key.isEmpty {
                note(file) { $0.noWords(in: sentence, at: place) }
            } else if let known = meanings[key], known.intent != intent {
                note(file) { $0.twoMeanings(sentence, at: place, known: known) }
            } else if meanings[key] == nil {
                meanings[key] = (intent, place)
            }
        }
    }

    private var sentences: [(file: DataFile, intent: String, sentence: String, place: Place)] {
        let examples = intents.flatMap { file in
            file.lines.flatMap { line in line.sentences.map { (file.file, file.intent.id.text, $0, line.place) } }
                + file.nearMisses.map { (file.file, $0.goesTo.value, $0.text.value, $0.text.place) }
        }
        let others = outOfScope.map { file, texts in texts.map { (file, "out_of_scope", $0.value, $0.place) } } ?? []
        return examples + others
    }

    /// A test that is an example proves nothing.
    private mutating func checkTests() {
        let examples = Set(sentences.map { Folding.folded($0.sentence) })
        for file in intents {
            for test in file.tests where examples.contains(Folding.folded(test.text)) {
                note(file.file) { $0.testIsExample(test) }
            }
        }
    }
}
