import Language

/// Words that reproach or rank people; no text of ours has them.
enum ForbiddenWords {
    private static let listed: [String] = [
        "violation", "violations", "offender", "offenders", "sanction", "sanctions", "strike", "strikes", "rank", "ranks",
        "ranked", "ranking", "rankings", "leaderboard", "leaderboards", "inactive", "compliance status", "reject",
        "rejects", "rejected", "infraction", "infractions", "contrevenant", "contrevenants", "contrevenante",
        "contrevenantes", "sanctionner", "sanctionné", "classement", "classements", "inactif", "inactifs", "inactives",
        "statut de conformité", "rejeter", "rejeté", "rejetée", "rejetés", "rejetées",
    ]

    private static let folded = listed.map { (word: $0, spaced: " \(Folding.folded($0)) ") }

    /// The first of them in `text`, as a whole word.
    static func first(in text: String) -> String? {
        let words = " \(Folding.folded(text)) "
        return folded.first { words.contains($0.spaced) }?.word
    }
}
