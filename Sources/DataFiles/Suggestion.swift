import Foundation

/// The one of `words` that `typed` was probably meant to be: at most two slips away, one for words of three letters or
/// fewer, case and accents aside; `nil` if none is near.
public func didYouMean(_ typed: String, among words: some Sequence<String>) -> String? {
    let wanted = folded(typed)
    if let english = words.first(where: { $0 == englishKeys[wanted] }) { return english }
    let most = wanted.count <= 3 ? 1 : 2
    return words.map { (word: $0, slips: slips(from: wanted, to: folded($0))) }
        .filter { $0.slips <= most }
        .min { ($0.slips, $0.word) < ($1.slips, $1.word) }?.word
}

/// What people write who think in French: keys are English words.
private let englishKeys = [
    "reponses": "answers", "reponse": "answers", "boutons": "buttons", "chapitre": "chapter", "exemples": "examples",
    "titre": "title", "pays": "countries", "langues": "languages", "langue": "language", "legendes": "captions",
    "sujets": "topics", "themes": "topics", "lien": "link", "resume": "summary", "nom": "name", "fuseau": "zone",
    "semaine": "working_week", "jours": "days", "de": "from", "jusqua": "until", "feries": "holidays",
    "urgence": "emergency", "telephone": "phone", "courriel": "mail", "qui": "who", "mention": "disclosure",
    "produits": "products", "vocabulaire": "vocabulary", "registre": "register", "proprietaire": "owner",
    "relu": "reviewed", "relecture": "reviewed", "par": "by", "valable": "valid", "quand": "when", "texte": "text",
    "email": "mail", "contact": "contacts", "holiday": "holidays", "timezone": "zone",
]

private func folded(_ word: String) -> String {
    word.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).replacing("-", with: "_")
}

/// Damerau-Levenshtein distance with adjacent swaps (optimal string alignment).
func slips(from one: String, to other: String) -> Int {
    let (a, b) = (Array(one), Array(other))
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
            var least = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
            row.append(least)
        }
        (before, above) = (above, row)
    }
    return above[b.count]
}
