import Advocacy
import DataFiles
import Language

/// Words nobody reads about people here. Three chapters may use them: fear, what one may say, and what is kept.
enum ForbiddenWords {
    static let chaptersThatMay: Set<ID<Chapter>> = [ID("c03"), ID("c16"), ID("c23")]

    private static let stems = [
        "violation", "offender", "contrevenant", "sanction", "leaderboard", "classement", "inactive",
        "inactif", "reject", "rejet",
    ]
    private static let words: Set<String> = ["strike", "strikes", "rank", "ranks", "ranked", "ranking", "rankings"]

    /// The first such word of a text, as it is written after folding.
    static func found(in text: String) -> String? {
        let folded = Tokens(text)
        if let word = folded.words.first(where: { word in words.contains(word) || stems.contains { word.hasPrefix($0) } }) {
            return word
        }
        return folded.joined.contains("compliance status") ? "compliance status" : nil
    }
}

extension Findings {
    mutating func checkWords(of text: Placed<String>) {
        guard let word = ForbiddenWords.found(in: text.value) else { return }
        error(
            at: text.place, rule: "unkind-word", fr: "Le mot « \(word) » n’a pas sa place dans ce que dit Allie.",
            en: "The word “\(word)” has no place in what Allie says.",
            fix: (
                "Dites plutôt une maladresse, quelque chose à arranger, un coup de main.",
                "Rather say a slip, something to fix, a hand."
            ))
    }
}
