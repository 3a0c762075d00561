import Advocacy
import DataFiles
import Foundation
import Language
import Testing

@testable import Understanding

@Suite("Understanding")
struct InterpreterTests {
    private let interpreter = RealKnowledge.interpreter

    @Test("Of the files' own tests, nine in ten are right first, and none is wrongly clear")
    func inlineTests() {
        let results = interpreter.run(RealKnowledge.library.tests)
        let positive = results.filter(\.test.isPositive), negative = results.filter { !$0.test.isPositive }
        #expect(positive.count >= 300 && negative.count >= 100)
        #expect(Double(positive.count(where: \.passed)) >= 0.9 * Double(positive.count))
        for failed in negative where !failed.passed { Issue.record("clear for \(failed.test.intent): \(failed.test.text)") }
        let wrong = positive.filter { result in
            if case .clear(let intent) = result.understood.verdict { return intent != result.test.intent }
            return false
        }
        #expect(Double(wrong.count) <= 0.03 * Double(positive.count))
    }

    @Test("On lines it has not seen, what is clear is seldom wrong and what is asked back holds the right one")
    func quality() {
        let quality = interpreter.quality
        #expect(quality.accuracy >= 0.63)
        #expect(quality.amongThree >= 0.79)
        #expect(quality.clear >= 0.3)
        #expect(quality.clearWrong <= 0.05)
        #expect(quality.unsureRight >= 0.84)
        #expect(quality.outOfScopeUnknown >= 0.8)
    }

    @Test(
        "An example is clear, however it is written",
        arguments: ["J'ai gaffé", "j’ai gaffe !", "JAI GAFFÉ", "Bonjour, j'ai gaffé. Merci"])
    func exact(words: String) {
        #expect(interpreter.understand(words).verdict == .clear(ID("report.self")))
    }

    @Test(
        "One word, gibberish and the far away are never clear",
        arguments: [
            "photo", "linkedin", "post", "asdf qwer zxcv", "???", "", "🤷", "42", "lorem ipsum dolor sit amet",
            "quelle est la distance entre la terre et la lune", "mon lave-vaisselle fuit depuis hier soir",
            "how tall is mount kilimanjaro", "book me a table for four on saturday",
        ])
    func neverClear(words: String) {
        if case .clear(let intent) = interpreter.understand(words).verdict { Issue.record("clear: \(intent)") }
    }

    @Test("Out of scope, as the files list it, is unknown")
    func outOfScope() {
        for example in RealKnowledge.library.examples where example.intent == nil {
            #expect(interpreter.understand(example.text).verdict == .unknown, "\(example.text)")
        }
    }

    @Test(
        "Two or three choices, up to five candidates, the likeliest first",
        arguments: [
            "je peux montrer ça sur insta ?", "photo de l'équipe pendant le salon", "can i show this", "et mes données ?",
        ])
    func shapes(words: String) {
        let understood = interpreter.understand(words)
        if case .unsure(let choices) = understood.verdict { #expect((2...3).contains(choices.count)) }
        #expect(understood.candidates.count == 5)
        let rest = understood.candidates.dropFirst(understood.escalation == nil ? 0 : 1).map(\.confidence)
        #expect(rest == rest.sorted(by: >))
    }

    @Test(
        "Short answers are told, whatever their dress",
        arguments: [
            ("Oui !", ShortAnswer.yes), ("ok", .yes), ("NON MERCI", .no), ("no thanks.", .no), ("Laisse tomber…", .cancel),
            ("never mind", .cancel),
        ])
    func shortAnswers(words: String, answer: ShortAnswer) { #expect(interpreter.understand(words).shortAnswer == answer) }

    @Test("What is not a short answer is none", arguments: ["oui mais pas sur linkedin", "non seulement ça", "photo"])
    func noShortAnswers(words: String) { #expect(interpreter.understand(words).shortAnswer == nil) }

    @Test(
        "Abbreviations and slips of the pen are read through",
        arguments: [
            ("slt jpeux poster une foto dun colegue", "guide.photo_colleague"),
            ("c koi une info confidenciel", "guide.what_is_confidential"),
            ("jai fé une gaffe sur linkdin", "report.self"), ("can i pst a pic of my coleague", "guide.photo_colleague"),
        ])
    func slips(words: String, intent: String) {
        #expect(interpreter.understand(words).candidates.first?.intent == ID(intent))
    }

    @Test("Training twice gives the same interpreter")
    func deterministic() {
        let again = Interpreter(RealKnowledge.library)
        #expect(again.quality == interpreter.quality)
        #expect(again.calibration == interpreter.calibration)
        for test in RealKnowledge.library.tests { #expect(again.understand(test.text) == interpreter.understand(test.text)) }
    }

    @Test("Many threads at once understand the same")
    func threads() async {
        let texts = RealKnowledge.library.tests.map(\.text), alone = texts.map(interpreter.understand)
        let interpreter = interpreter
        await withTaskGroup(of: [Understood].self) { group in
            for _ in 0..<8 { group.addTask { texts.map(interpreter.understand) } }
            for await together in group { #expect(together == alone) }
        }
    }

    @Test("A sentence encoder is one more block of features")
    func encoder() throws {
        let library = try #require(Fixture.load(Fixture.one).value)
        let taught = Interpreter(library) { text in
            text.contains("zwei") || text.contains("deuxième") || text.contains("second") ? [1, 0, 0] : [0, 1, 0]
        }
        #expect(taught.understand("zwei bitte").candidates.first?.intent == ID("guide.two"))
    }
}
