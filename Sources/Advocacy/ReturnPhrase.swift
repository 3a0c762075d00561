/// Four made-up words that let a person ask what became of what she passed on, without an account.
///
/// 72 random bits as pronounceable syllables, so that it can be said on the phone. Only its keyed hash is stored.
public struct ReturnPhrase: Sendable, Hashable {
    public let text: String

    private static let consonants = Array("bdfgklmnprstvzjh")
    private static let vowels = Array("aiou")
    static let words = 4, syllables = 3

    /// From at least 12 random bytes; each byte makes one syllable.
    public init(random: [UInt8]) {
        let syllables = random.prefix(Self.words * Self.syllables).map { byte in
            String([Self.consonants[Int(byte & 15)], Self.vowels[Int(byte >> 4) & 3]])
        }
        text = stride(from: 0, to: syllables.count, by: Self.syllables)
            .map { syllables[$0..<min($0 + Self.syllables, syllables.count)].joined() }
            .joined(separator: "-")
    }

    /// The phrase somewhere in `words`, written with hyphens or spaces in any case; `nil` if there is none.
    public init?(in words: String) {
        let tokens = words.lowercased().split(whereSeparator: { !$0.isLetter })
        let made = tokens.map(Self.isMadeUp)
        let starts = tokens.indices.dropLast(Self.words - 1)
        guard let start = starts.first(where: { made[$0..<($0 + Self.words)].allSatisfy(\.self) }) else { return nil }
        text = tokens[start..<(start + Self.words)].joined(separator: "-")
    }

    private static func isMadeUp(_ token: Substring) -> Bool {
        let letters = Array(token)
        return letters.count == 2 * syllables
            && letters.indices.allSatisfy { ($0.isMultiple(of: 2) ? consonants : vowels).contains(letters[$0]) }
    }
}
