import Advocacy
import DataFiles

extension Findings {
    mutating func unknownIntent(_ name: Placed<String>, among ids: [String]) {
        let meant = didYouMean(name.value, among: ids)
        error(
            at: name.place, rule: "unknown-intent", fr: "Il n’y a pas d’intention « \(name.value) ».",
            en: "There is no intent “\(name.value)”.",
            fix: meant.map { ("Vouliez-vous écrire « \($0) » ?", "Did you mean “\($0)”?") }
                ?? ("Créez son fichier, ou enlevez ce nom.", "Create its file, or remove this name."))
    }

    mutating func leadsToItself(_ name: Placed<String>) {
        error(
            at: name.place, rule: "leads-to-itself", fr: "« \(name.value) » mène à lui-même.",
            en: "“\(name.value)” leads to itself.",
            fix: ("Nommez une autre intention, ou enlevez ce nom.", "Name another intent, or remove this name."))
    }

    mutating func noWords(in sentence: String, at place: Place) {
        error(
            at: place, rule: "no-words", fr: "« \(sentence) » n’a ni lettre ni chiffre.",
            en: "“\(sentence)” has neither a letter nor a digit.",
            fix: ("Écrivez une phrase, ou enlevez cette ligne.", "Write a sentence, or remove this line."))
    }

    mutating func twoMeanings(_ sentence: String, at place: Place, known: (intent: String, place: Place)) {
        error(
            at: place, rule: "two-meanings",
            fr: "« \(sentence) » est déjà une phrase de « \(known.intent) » (\(known.place.file):\(known.place.line)).",
            en: "“\(sentence)” is already a sentence of “\(known.intent)” (\(known.place.file):\(known.place.line)).",
            fix: ("Gardez-la d’un seul côté, ou changez-en les mots.", "Keep it on one side only, or change its words."))
    }

    mutating func testIsExample(_ test: InlineTest) {
        warning(
            at: test.place, rule: "test-is-example", fr: "Cet essai est aussi un exemple, il ne prouve donc rien.",
            en: "This test is an example too, so it proves nothing.",
            fix: ("Écrivez la même chose avec d’autres mots.", "Say the same thing in other words."))
    }
}
