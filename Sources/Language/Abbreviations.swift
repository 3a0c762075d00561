/// Writes out abbreviations of chat and text messages, word by word.
public struct Abbreviations: Sendable {
    private let expansions: [String: [String]]

    /// Keys of more than one word after folding are left out: one word is looked up at a time.
    public init(_ dictionary: [String: String]) {
        var expansions: [String: [String]] = [:]
        for (short, long) in dictionary.sorted(by: { $0.key < $1.key }) {
            let key = Tokens(short).words
            if key.count == 1 { expansions[key[0]] = Tokens(long).words }
        }
        self.expansions = expansions
    }

    /// The same words with every abbreviation written out.
    public func expand(_ tokens: Tokens) -> Tokens {
        guard !expansions.isEmpty else { return tokens }
        return Tokens(words: tokens.words.flatMap { expansions[$0] ?? [$0] }, asks: tokens.asks)
    }
}
