/// A light suffix stripper for folded French and English words: enough to bring forms of a word together for search.
enum Stem {
    /// Longest first; what is left has at least `shortest` letters.
    private static let suffixes: [[UInt8]] = [
        "issements", "issement", "ablement", "iblement", "ations", "ateurs", "atrices", "ements", "ation", "ateur",
        "atrice", "ement", "antes", "aient", "ables", "ibles", "ments", "ances", "ences", "ities", "eurs", "euse",
        "ions", "ante", "ants", "able", "ible", "ment", "ance", "ence", "ness", "ings", "ives", "ites", "ees", "ers",
        "ies", "ing", "ion", "ant", "ent", "ons", "ais", "ait", "ive", "ite", "ity", "eur", "ee", "er", "ez", "es",
        "ed", "ly", "al", "if", "s", "x", "e", "y",
    ].map { Array($0.utf8) }.sorted { $0.count > $1.count }

    private static let shortest = 4

    static func light(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        for suffix in suffixes where word.count - suffix.count >= shortest && word.suffix(suffix.count).elementsEqual(suffix) {
            return word.dropLast(suffix.count)
        }
        return word
    }
}
