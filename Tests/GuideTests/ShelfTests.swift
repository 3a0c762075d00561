import Advocacy
import DataFiles
import Testing

@testable import Guide

@Suite("The shelf")
struct ShelfTests {
    /// Chapter c05 is in French only, c07 in English only and for people of the company.
    private let shelf = SmallGuide.shelf

    @Test(
        "A chapter is read in the person's language, else its base, else the company's, else any",
        arguments: [
            ("c04", "fr", "fr"), ("c04", "fr-SN", "fr"), ("c04", "en-GB", "en"), ("c04", "de", "fr"), ("c05", "en", "fr"),
            ("c07", "fr", "en"), ("c07", "nb", "en"),
        ])
    func fallsBack(id: String, asked: String, got: String) {
        let page = shelf.chapter(ID(id), in: LanguageTag(asked))
        #expect(page?.chapter.language == LanguageTag(got))
        #expect(page?.chapter.id == ID(id))
    }

    @Test("A chapter that is not there is not made up")
    func unknownChapter() {
        #expect(shelf.chapter(ID("c99"), in: .french) == nil)
    }

    @Test("The contents list every public chapter once, in order, in the nearest language")
    func contents() {
        #expect(shelf.contents(in: LanguageTag("fr-CA")).map(\.title) == ["Dire qui l’on est", "Parler en son nom"])
        #expect(shelf.contents(in: .english).map(\.title) == ["Say who you are", "Parler en son nom"])
    }

    @Test("People of the company find internal chapters too")
    func internalPassages() {
        #expect(shelf.passages(about: "when are results out", in: .english, atMost: 1).first?.chapter == ID("c07"))
    }

    @Test("Titles are known in the languages they are written in")
    func titles() {
        #expect(shelf.titles[ID("c04")] == Wording([.french: "Dire qui l’on est", .english: "Say who you are"]))
        #expect(shelf.titles[ID("c07")]?.byLanguage.keys.map(\.text) == ["en"])
        #expect(shelf.titles.count == 3)
    }

    @Test("A chapter for people of the company is not public")
    func isPublic() {
        #expect(shelf.chapter(ID("c04"), in: .french)?.isPublic == true)
        #expect(shelf.chapter(ID("c07"), in: .english)?.isPublic == false)
    }

    @Test("A passage names its chapter and heading, in plain words, with how much of the question it covers")
    func passages() throws {
        let passage = try #require(shelf.passages(about: "où mettre la mention sur mon profil", in: .french, atMost: 2).first)
        #expect(passage.chapter == ID("c04"))
        #expect(passage.chapterTitle == "Dire qui l’on est")
        #expect(passage.heading == "Sur le profil")
        #expect(passage.text == "Mettez la mention en haut du profil.")
        #expect(passage.score > 0 && passage.score <= 1)
    }

    @Test(
        "The rule is found too, under words of its own",
        arguments: [("fr", "dites votre employeur", "En bref"), ("en", "name your employer", "In short")])
    func rule(language: String, question: String, heading: String) {
        #expect(shelf.passages(about: question, in: LanguageTag(language), atMost: 1).map(\.heading) == [heading])
    }

    @Test("Never more passages than asked for", arguments: 0...4)
    func atMost(count: Int) {
        #expect(
            shelf.passages(about: "la mention sur le profil et en son nom, à la première personne", in: .french, atMost: count)
                .count <= count)
    }

    @Test("A language the guide is not written in is answered in the company's")
    func searchFallsBack() {
        #expect(
            shelf.passages(about: "mention profil", in: LanguageTag("nb"), atMost: 1).first?.chapterTitle == "Dire qui l’on est")
    }

    @Test(
        "What fits is part of what is found, in the same order",
        arguments: ["mention sur le profil", "profil zzz qqq", "météo", ""])
    func fittingIsPart(question: String) {
        let found = shelf.passages(about: question, in: .french, atMost: 5)
        let fitting = shelf.fitting(about: question, in: .french, atMost: 5)
        #expect(fitting == found.filter(fitting.contains))
    }

    @Test(
        "Spelling, accents and case do not hide a passage",
        arguments: ["PROFIL MENTION", "mension sur le profile", "mèntïon prôfil"])
    func forgives(question: String) {
        #expect(shelf.passages(about: question, in: .french, atMost: 1).first?.heading == "Sur le profil")
    }

    @Test("An empty guide answers nothing")
    func empty() {
        let shelf = Shelf([], defaultLanguage: .french)
        #expect(shelf.passages(about: "mention", in: .french, atMost: 3).isEmpty)
        #expect(shelf.contents(in: .french).isEmpty && shelf.titles.isEmpty)
    }
}

/// Three chapters in two languages.
enum SmallGuide {
    static let shelf = GuideFiles.load(files, companyName: "Orvane").value ?? Shelf([], defaultLanguage: .french)

    static let files = [
        file(
            "guide/fr/04-dire-qui.md", id: "c04", title: "Dire qui l’on est",
            body: """
                Dites toujours quel est votre employeur.

                ## Sur le profil

                Mettez la **mention** en haut du profil.

                ## Dans un commentaire

                Écrivez-la dès la première ligne.
                """),
        file(
            "guide/en/04-say-who.md", id: "c04", title: "Say who you are",
            body: """
                Always name your employer.

                ## On the profile

                Put the **mention** at the top of the profile.
                """),
        file(
            "guide/fr/05-en-son-nom.md", id: "c05", title: "Parler en son nom",
            body: """
                Parlez à la première personne.

                ## Pourquoi

                Chez {company}, une voix vaut mieux qu’un slogan.
                """),
        file(
            "guide/en/07-figures.md", id: "c07", title: "Figures", audience: "internal",
            body: """
                Leave figures to those who publish them.

                ## Results

                Wait for the day they are out.
                """),
    ]

    static func file(
        _ path: String, id: String, title: String, audience: String = "public",
        reviewed: String = "{by: [legal], date: 2026-09-01}",
        body: String
    ) -> DataFile {
        let text = """
            ---
            id: \(id)
            title: \(title)
            audience: \(audience)
            owner: communication
            reviewed: \(reviewed)
            ---
            \(body)
            """
        return DataFile(path: path, bytes: Array(text.utf8))
    }
}
