import Testing

@testable import Language

@Suite("Language identification")
struct LanguageIdentifierTests {
    private let identifier = LanguageIdentifier(examples: [
        "fr": ["puis-je poster une photo de l'équipe", "que faire après une gaffe", "donne-moi une actu à partager"],
        "en": ["can i post a picture of the team", "what to do after a blunder", "give me a story to share"],
    ])

    @Test(
        "French and English are told apart",
        arguments: [
            ("je voudrais publier quelque chose sur mon travail", "fr"), ("est-ce que mon chef voit mes questions", "fr"),
            ("faut il demander avant", "fr"), ("i would like to write about my work", "en"),
            ("does my boss see my questions", "en"),
            ("should we ask first", "en"),
        ])
    func tellsApart(text: String, language: String) {
        let found = identifier.identify(text)
        #expect(found.language == language)
        #expect(found.certainty > 0.9)
    }

    @Test(
        "Other languages are not taken for French or English",
        arguments: [
            ("¿puedo publicar una foto de mis compañeros?", "es"), ("posso pubblicare una foto dei miei colleghi?", "it"),
            ("posso publicar uma foto dos meus colegas?", "pt"), ("darf ich ein Foto von meinen Kollegen posten?", "de"),
            ("mag ik een foto van mijn collega's plaatsen?", "nl"), ("czy mogę opublikować zdjęcie kolegów?", "pl"),
            ("pot să public o poză cu colegii mei?", "ro"), ("هل يمكنني نشر صورة لزملائي؟", "ar"),
            ("можно ли выложить фото коллег?", "ru"),
        ])
    func others(text: String, language: String) { #expect(identifier.identify(text).language == language) }

    @Test("What could be either is not sure", arguments: ["42", "???", "linkedin", "photo", ""])
    func unsure(text: String) { #expect(identifier.identify(text).certainty < 0.95) }

    @Test("A language that is shown examples is learnt like the first two")
    func learnsMore() {
        let taught = LanguageIdentifier(examples: [
            "es": ["puedo publicar una foto", "quiero borrar mis datos", "hola buenos dias"]
        ])
        #expect(taught.identify("quiero publicar una foto").language == "es")
    }
}
