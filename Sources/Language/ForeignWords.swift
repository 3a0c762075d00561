import Foundation

/// Recognises languages nobody gave examples of by their small words and the letters only they use.
struct ForeignWords: Sendable {
    private let lists: [(language: String, words: Set<String>)]
    /// Words of the languages that were shown.
    private let home: Set<String>
    /// The small words of the languages that were shown.
    private let small: Set<String>

    init(_ shown: [String: [String]]) {
        home = Set(shown.values.flatMap { $0.flatMap { Tokens($0).words } })
        small = shown.keys.reduce(into: []) { $0.formUnion(FunctionWords.of($1)) }
        lists = FunctionWords.others.filter { shown[$0.key] == nil }
            .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The other language that explains more of the words than the shown ones do.
    func language(of tokens: Tokens, in text: String) -> LanguageIdentifier.Finding? {
        let words = tokens.words
        let letters = Self.letters(of: text)
        let atHome = words.reduce(0) { $0 + worthAtHome($1) }
        let found = lists.map { list in
            (language: list.language, worth: words.reduce(letters[list.language] ?? 0) { $0 + worth(of: $1, in: list.words) })
        }
        guard let best = found.max(by: { ($0.worth, $1.language) < ($1.worth, $0.language) }),
            best.worth >= 1.5, best.worth > atHome * 1.1
        else { return nil }
        return .init(language: best.language, certainty: best.worth / (best.worth + atHome))
    }

    private func worthAtHome(_ word: String) -> Double {
        if lists.contains(where: { $0.words.contains(word) }) { return small.contains(word) ? 0.5 : 0 }
        return home.contains(word) ? 1 : 0
    }

    /// A word of its own counts whole; one shared with other languages or with those at home counts less.
    private func worth(of word: String, in list: Set<String>) -> Double {
        guard list.contains(word) else { return 0 }
        let sharing = lists.count { $0.words.contains(word) }
        return (small.contains(word) ? 0.4 : 1) / (sharing > 1 ? 1.5 : 1)
    }

    private static let telling: [(letters: String, language: String, worth: Double)] = [
        ("ñ¿¡", "es", 1.5), ("ãõ", "pt", 1.5), ("ßäöü", "de", 1), ("łąęśźżćń", "pl", 1.5), ("șțăşţ", "ro", 1.5), ("òì", "it", 1),
    ]

    private static func letters(of text: String) -> [String: Double] {
        let composed = Set(text.lowercased().precomposedStringWithCanonicalMapping)
        return telling.reduce(into: [:]) { worths, sign in
            let found = sign.letters.count { composed.contains($0) }
            if found > 0 { worths[sign.language] = sign.worth * Double(min(found, 2)) }
        }
    }
}
