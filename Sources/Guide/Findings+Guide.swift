import Advocacy
import DataFiles

extension Findings {
    mutating func oddChapterName() {
        error(
            at: place(line: 1), rule: "chapter-file-name",
            fr: "Le nom de ce fichier ne dit ni la langue ni le numéro du chapitre.",
            en: "The name of this file tells neither the language nor the number of the chapter.",
            fix: ("Par exemple guide/fr/04-dire-qui-l-on-est.md.", "For example guide/en/04-say-who-you-are.md."))
    }

    mutating func idUnlikeNumber(_ id: String, _ expected: ID<Chapter>, at place: Place) {
        error(
            at: place, rule: "id-unlike-number", fr: "L’identifiant « \(id) » ne va pas avec le numéro du fichier.",
            en: "The id “\(id)” does not go with the number of the file.",
            fix: ("Écrivez \(expected), ou renommez le fichier.", "Write \(expected), or rename the file."))
    }

    mutating func sameChapterID(_ id: ID<Chapter>, at place: Place) {
        error(
            at: place, rule: "same-chapter-id", fr: "Un autre fichier de cette langue est déjà le chapitre \(id).",
            en: "Another file in this language is chapter \(id) already.",
            fix: ("Donnez un autre numéro à l’un des deux.", "Give one of the two another number."))
    }

    mutating func missingTwin(of chapter: Chapter, in language: LanguageTag) {
        warning(
            at: place(line: 1), rule: "missing-twin", fr: "Le chapitre \(chapter.id) n’existe pas en « \(language) ».",
            en: "Chapter \(chapter.id) does not exist in “\(language)”.",
            fix: (
                "Ajoutez sa traduction dans guide/\(language), avec le même numéro.",
                "Add its translation to guide/\(language), with the same number."
            ))
    }

    mutating func audienceUnlikeTwin(at place: Place) {
        error(
            at: place, rule: "audience-unlike-twin", fr: "Ce chapitre est public dans une langue et interne dans une autre.",
            en: "This chapter is public in one language and internal in another.",
            fix: ("Choisissez public ou internal pour toutes les langues.", "Choose public or internal for all languages."))
    }

    mutating func internalChapter(at place: Place) {
        warning(
            at: place, rule: "internal-chapter",
            fr: "Ce chapitre est interne : la page publique ne le montre pas, Allie le cite dans l’entreprise.",
            en: "This chapter is internal: the public page does not show it, Allie quotes it inside the company.",
            fix: ("Si tout le monde peut le lire, écrivez public.", "If everybody may read it, write public."))
    }
}
