import Advocacy
import Language
import Testing

@testable import Understanding

@Suite("The language of what people write")
struct LanguageOfIntentsTests {
    @Test("French and English of lines held back are told apart, sentences that mix both included")
    func heldBack() {
        let examples = RealKnowledge.library.examples
        var right = 0, all = 0
        for fold in 0..<5 {
            let shown = examples.filter { $0.line % 5 != fold }
            let identifier = LanguageIdentifier(
                examples: Dictionary(grouping: shown, by: \.language.text).mapValues { $0.map(\.text) })
            for example in examples where example.line % 5 == fold && (3...10).contains(Tokens(example.text).count) {
                all += 1
                if identifier.identify(example.text).language == example.language.text { right += 1 }
            }
        }
        #expect(Double(right) >= 0.985 * Double(all))
    }

    @Test("A word that could be either does not settle the language", arguments: ["ok", "42", "linkedin", "photo", "stop", "👍"])
    func unsure(words: String) { #expect(!RealKnowledge.interpreter.understand(words).languageIsSure) }

    @Test(
        "Other languages are seen for what they are",
        arguments: [
            ("quiero borrar mis datos", "es"), ("posso pubblicare una foto dei colleghi?", "it"),
            ("quero apagar os meus dados", "pt"),
            ("darf ich ein Foto posten?", "de"), ("هل يمكنني نشر صورة؟", "ar"),
        ])
    func others(words: String, language: String) {
        #expect(RealKnowledge.interpreter.understand(words).language == LanguageTag(language))
    }
}
