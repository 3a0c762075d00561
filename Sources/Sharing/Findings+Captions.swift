import Advocacy
import DataFiles
import Language

extension Findings {
    static let captionsPerLanguage = 2...6

    /// All captions of a story in one language.
    mutating func check(_ captions: [Placed<String>], at place: Place, _ language: LanguageTag, disclosure: String) {
        if !Self.captionsPerLanguage.contains(captions.count) {
            wrongNumber(of: captions, language, at: captions.first?.place ?? place)
        }
        var seen: Set<String> = []
        for caption in captions {
            if !seen.insert(Folding.folded(caption.value)).inserted { sameCaption(at: caption.place) }
            checkWords(of: caption)
            checkDisclosure(disclosure, in: caption)
            checkLength(of: caption, with: disclosure)
        }
    }

    /// What no text of a story may hold.
    mutating func checkWords(of text: Placed<String>) {
        if let word = ForbiddenWords.first(in: text.value) {
            error(
                at: text.place, rule: "forbidden-word", fr: "« \(word) » est un mot que nous n’employons pas.",
                en: "“\(word)” is a word we do not use.", fix: ("Dites-le autrement.", "Say it another way."))
        }
        if text.value.contains(where: { "{}".contains($0) }) {
            error(
                at: text.place, rule: "brace", fr: "Les accolades resteraient telles quelles : rien n’est remplacé ici.",
                en: "The braces would stay as they are: nothing is replaced here.",
                fix: ("Écrivez le nom en toutes lettres.", "Write the name itself."))
        }
    }

    private mutating func wrongNumber(of captions: [Placed<String>], _ language: LanguageTag, at place: Place) {
        let range = Self.captionsPerLanguage
        error(
            at: place, rule: "number-of-captions",
            fr:
                "Nombre de légendes en « \(language) » : \(captions.count). Il en faut de \(range.lowerBound) à \(range.upperBound).",
            en: "Number of captions in “\(language)”: \(captions.count). \(range.lowerBound) to \(range.upperBound) are needed.",
            fix: (
                "Ajoutez-en pour que deux personnes ne publient pas la même, ou gardez les meilleures.",
                "Add some, so that two people do not post the same one, or keep the best."
            ))
    }

    private mutating func sameCaption(at place: Place) {
        error(
            at: place, rule: "same-caption", fr: "Cette légende est déjà là, à la ponctuation et aux accents près.",
            en: "This caption is already there, but for punctuation and accents.",
            fix: ("Racontez l’histoire d’une autre façon.", "Tell the story another way."))
    }

    private mutating func checkDisclosure(_ disclosure: String, in caption: Placed<String>) {
        let line = Folding.folded(disclosure)
        guard !line.isEmpty, " \(Folding.folded(caption.value)) ".contains(" \(line) ") else { return }
        error(
            at: caption.place, rule: "disclosure-twice",
            fr: "La phrase qui dit où l’on travaille est ajoutée sous chaque légende ; ici, elle y serait deux fois.",
            en: "The line that says where one works is added under every caption; here it would be there twice.",
            fix: ("Retirez-la de la légende.", "Take it out of the caption."))
    }

    private mutating func checkLength(of caption: Placed<String>, with disclosure: String) {
        let length = PostLength.onX("\(caption.value)\n\n\(disclosure) ") + PostLength.linkOnX
        guard length > PostLength.longestOnX else { return }
        warning(
            at: caption.place, rule: "too-long-for-x",
            fr: "Avec la mention et le lien, ce message compte \(length) caractères ; X en prend \(PostLength.longestOnX).",
            en: "With the disclosure and the link this post has \(length) characters; X takes \(PostLength.longestOnX).",
            fix: ("Raccourcissez-le, ou laissez chacun couper sur X.", "Shorten it, or let people cut it on X."))
    }
}
