import Advocacy
import DataFiles
import Language
import Testing

@testable import Understanding

@Suite("The right people at once")
struct EscalationTests {
    private let interpreter = RealKnowledge.interpreter

    @Test("Sentences written before the detector reach the right people, and ordinary ones do not", arguments: ["fr", "en"])
    func heldOut(language: String) throws {
        let sentences = try RealKnowledge.sentences("escalation.\(language)")
        let serious = sentences.filter { $0.kind != "none" }, ordinary = sentences.filter { $0.kind == "none" }
        #expect(serious.count >= 60 && ordinary.count >= 60)
        let found = serious.filter { interpreter.understand($0.text).escalation != nil }
        let rightKind = serious.filter { interpreter.understand($0.text).escalation?.rawValue == $0.kind }
        let raised = ordinary.filter { interpreter.understand($0.text).escalation != nil }
        #expect(Double(found.count) >= 0.95 * Double(serious.count))
        #expect(Double(rightKind.count) >= 0.9 * Double(serious.count))
        #expect(Double(raised.count) <= 0.06 * Double(ordinary.count))
    }

    @Test("Every phrasing in the files reaches the right people, all others hardly ever do")
    func ownExamples() {
        let serious: Set<ID<Intent>> = [ID("report.harassment"), ID("report.data_leak")]
        var raised = 0, ordinary = 0
        for example in RealKnowledge.library.examples {
            let escalation = interpreter.understand(example.text).escalation
            if let intent = example.intent, serious.contains(intent) {
                #expect(escalation != nil, "\(example.text)")
            } else {
                ordinary += 1
                if escalation != nil { raised += 1 }
            }
        }
        #expect(Double(raised) <= 0.01 * Double(ordinary))
    }

    @Test(
        "An own slip and a question about the guide stay what they are",
        arguments: [
            "j'ai posté une photo avec un badge", "is customer data confidential?", "j'ai donné un chiffre pas public",
            "comment choisir un bon mot de passe ?",
        ])
    func ordinary(words: String) { #expect(interpreter.understand(words).escalation == nil) }

    @Test(
        "The intent that stands for it is the first candidate",
        arguments: [("mon chef me harcèle", "report.harassment"), ("fuite de données clients", "report.data_leak")])
    func first(words: String, intent: String) {
        #expect(interpreter.understand(words).candidates.first?.intent == ID(intent))
    }

    @Test("Danger comes before harassment, harassment before a leak")
    func urgency() {
        #expect(interpreter.understand("il me harcèle et je veux mourir").escalation == .danger)
        #expect(interpreter.understand("il me harcèle et a mis les données clients en ligne").escalation == .harassment)
    }

    @Test("Groups must stand near one another, and `unless` silences")
    func patterns() throws {
        let rules = try #require(Fixture.load(Fixture.one).value).escalation
        let detector = EscalationDetector(rules)
        let found: (String) -> Escalation? = { detector.escalation(in: .init($0)) { _ in false } }
        #expect(found("il me menace") == .harassment)
        #expect(found("il menace") == nil)
        #expect(found("me voilà devant un très long texte qui ne parle enfin que de menaces") == nil)
        #expect(found("une fuite") == .dataLeak)
        #expect(found("une fuite d'eau") == nil)
    }
}
