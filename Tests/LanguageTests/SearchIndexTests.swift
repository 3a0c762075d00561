import Testing

@testable import Language

@Suite("Search")
struct SearchIndexTests {
    private let index = SearchIndex(documents: [
        "Publier des photos de collègues demande leur accord.",
        "Une capture d’écran d’un outil interne ne se publie pas.",
        "Dites que vous travaillez ici quand vous recommandez un produit.",
        "",
    ])

    @Test(
        "The document that is about it comes first, forms and slips included",
        arguments: [
            ("photo d'une collègue", 0), ("puis-je poster une capture d’ecran ?", 1), ("recomander nos produits", 2),
            ("publication de fotos", 0),
        ])
    func ranks(question: String, document: Int) { #expect(index.search(question, atMost: 3).first?.document == document) }

    @Test("Coverage is whole when all is there, small when little is, and never beyond 1")
    func coverage() throws {
        let whole = try #require(index.search("photos de collègues", atMost: 1).first)
        let partly = try #require(index.search("photos de vacances à Dakar", atMost: 1).first)
        #expect(whole.coverage > 0.95 && whole.coverage <= 1)
        #expect(partly.coverage < 0.6)
    }

    @Test("Nothing is found for nothing", arguments: ["", "???", "de la et"])
    func nothing(question: String) { #expect(index.search(question, atMost: 3).isEmpty) }

    @Test("No more than asked for")
    func bound() { #expect(index.search("publier photos capture produit", atMost: 2).count == 2) }
}
