import Foundation
import Testing

@testable import Language

@Suite("Folding")
struct FoldingTests {
    @Test(
        "Case, accents, ligatures, apostrophes and punctuation are levelled",
        arguments: [
            ("Où en est l’ŒUVRE ?", "ou en est l oeuvre"), ("ÇA VA, Æsir", "ca va aesir"), ("J'ai posté…", "j ai poste"),
            ("Straße Łódź Ørsted", "strasse lodz orsted"), ("« d’accord »", "d accord"), ("ｆｕｌｌ ｗｉｄｔｈ", "full width"),
            ("e\u{200B}t\u{00AD}é", "ete"), ("ﬁche", "fiche"), ("N°\u{202F}1\u{00A0}000", "n 1 000"),
        ])
    func levels(written: String, folded: String) { #expect(Folding.folded(written) == folded) }

    @Test("Composed and decomposed text fold alike", arguments: ["é à ç œ ñ ü", "Ἀθῆναι", "한국어", "przesłać zdjęcie"])
    func composition(text: String) {
        #expect(
            Folding.folded(text.precomposedStringWithCanonicalMapping)
                == Folding.folded(text.decomposedStringWithCanonicalMapping))
    }

    @Test("A letter said many times over is kept twice, digits are kept all")
    func runs() { #expect(Folding.folded("ouiiiiii 10000") == "ouii 10000") }

    @Test("A thumb is a word, whatever its colour")
    func thumbs() { #expect(Folding.folded("👍🏽") == Folding.folded("👍")) }

    @Test("A question mark is noticed")
    func asks() {
        #expect(Tokens("vraiment ?").asks)
        #expect(!Tokens("vraiment.").asks)
    }

    @Test("Words of other scripts stay words")
    func scripts() { #expect(Tokens("هل يمكنني؟ можно!").count == 3) }

    @Test("Only the polite words at both ends are left out, unless there is nothing else")
    func courtesy() {
        #expect(Tokens("Bonjour, je peux poster une photo ? Merci d’avance").withoutCourtesy.joined == "je peux poster une photo")
        #expect(Tokens("merci beaucoup").withoutCourtesy.joined == "merci beaucoup")
    }
}

@Suite("Abbreviations")
struct AbbreviationTests {
    @Test("Abbreviations are written out word by word")
    func expands() {
        let abbreviations = Abbreviations(["stp": "s'il te plaît", "koi": "quoi", "c'est": "never"])
        #expect(abbreviations.expand(Tokens("KOI stp")).words == ["quoi", "s", "il", "te", "plait"])
        #expect(abbreviations.expand(Tokens("c'est quoi")).words == ["c", "est", "quoi"])
    }
}
