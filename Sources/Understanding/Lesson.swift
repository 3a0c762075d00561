import Advocacy
import Language

/// An example as it is learnt: abbreviations written out, the polite words around it left out.
struct Lesson: Sendable {
    let example: Example
    let tokens: Tokens

    init(_ example: Example, _ abbreviations: [LanguageTag: Abbreviations]) {
        let written = Tokens(example.text)
        self.example = example
        tokens = (abbreviations[example.language.base]?.expand(written) ?? written).withoutCourtesy
    }
}
