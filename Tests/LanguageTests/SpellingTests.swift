import Testing

@testable import Language

@Suite("Spelling")
struct SpellingTests {
    private let spelling = Spelling(
        ["photo": 9, "poste": 5, "porte": 2, "confidentiel": 3, "collegue": 4, "client": 6, "chat": 1, "rat": 1],
        alsoKnown: ["phone"])

    @Test(
        "One edit is mended, two in long words",
        arguments: [
            ("phto", "photo"), ("pohto", "photo"), ("photoo", "photo"), ("pkoto", "photo"), ("confidanciel", "confidentiel"),
            ("colegue", "collegue"), ("cleint", "client"),
        ])
    func mends(written: String, meant: String) { #expect(spelling.correction(of: written) == meant) }

    @Test(
        "What is known, short, far away or no word is left alone", arguments: ["photo", "phone", "ph", "voiture", "ph0to", "42"])
    func leaves(word: String) { #expect(spelling.correction(of: word) == nil) }

    @Test("The same first letter wins, then the more frequent word")
    func prefers() {
        #expect(spelling.correction(of: "pote") == "poste")
        #expect(Spelling(["rat": 9, "chat": 1]).correction(of: "cat") == "chat")
    }

    @Test("A sentence keeps its length", arguments: ["une phto de mon colegue", "", "xx yy"])
    func sentences(text: String) { #expect(spelling.correct(Tokens(text)).count == Tokens(text).count) }

    @Test(
        "The distance counts a swap of neighbours once",
        arguments: [("ab", "ba", 1), ("photo", "phto", 1), ("", "abc", 3), ("leak", "leek", 1), ("suicide", "sucide", 1)])
    func distance(one: String, other: String, edits: Int) { #expect(EditDistance.between(one.utf8, other.utf8) == edits) }
}

@Suite("Terms")
struct TermMatcherTests {
    private let matcher = TermMatcher(["harcel*", "traite de", "bombe", "menac*", "confidentiel*"], ordinary: ["menage*"])

    private func found(_ text: String) -> [String] {
        let places = matcher.places(in: Tokens(text)) { ["je", "me", "on", "sa"].contains($0) }
        return zip(["harcel", "traite de", "bombe", "menac", "confidentiel"], places).filter { !$1.isEmpty }.map(\.0)
    }

    @Test(
        "Terms are found as written, by ear and with a slip of the pen",
        arguments: [
            ("on me harcèle", ["harcel"]), ("je suis harselée", ["harcel"]), ("arcelement", ["harcel"]),
            ("il m’a traité de", ["traite de"]),
            ("confidentille", ["confidentiel"]), ("menacé", ["menac"]),
        ])
    func finds(text: String, terms: [String]) { #expect(found(text) == terms) }

    @Test(
        "Neighbours in the dictionary are not taken for them",
        arguments: ["bombes", "traite bien", "le ménage", "parcelle", "confiance"])
    func leaves(text: String) { #expect(found(text) == []) }
}
