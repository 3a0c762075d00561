/// What one sentence is told by: hashes per block, and a dense vector when there is an encoder.
public struct SentenceFeatures: Sendable {
    let blocks: [[UInt64]]
    let dense: [Float]
}

/// One more block of features beside the hashed ones, such as a sentence encoder's vector.
public struct DenseBlock: Sendable {
    /// How much it counts beside the other blocks.
    public let weight: Float
    /// Always the same number of values.
    public let encode: @Sendable (String) -> [Float]

    public init(weight: Float, encode: @escaping @Sendable (String) -> [Float]) {
        (self.weight, self.encode) = (weight, encode)
    }
}

/// Takes sentences apart into five blocks: words, neighbouring words with the ends of the sentence, runs of two to five
/// characters inside words, concepts, and concepts near one another in any order.
public struct FeatureExtractor: Sendable {
    /// How much each block counts beside the others.
    static let weights: [Float] = [0.35, 0.5, 1, 0.4, 0.7]

    let concepts: Concepts
    let dense: DenseBlock?

    public init(concepts: Concepts = Concepts([:]), dense: DenseBlock? = nil) {
        (self.concepts, self.dense) = (concepts, dense)
    }

    /// `text` is what was written, for the encoder.
    public func features(of tokens: Tokens, saying text: String) -> SentenceFeatures {
        var words = (0..<tokens.count).map { Hash.of(tokens[$0]) }
        if tokens.asks { words.append(Self.question) }
        let meant = (0..<tokens.count).map { concepts.of(tokens[$0]) }
        return SentenceFeatures(
            blocks: [
                words, Self.neighbours(words), Self.runs(of: tokens), meant.flatMap(\.self), Self.pairs(meant),
            ],
            dense: dense?.encode(text) ?? [])
    }

    private static let question = Hash.of("?".utf8)
    private static let start = Hash.of("^".utf8), end = Hash.of("$".utf8)

    private static func neighbours(_ words: [UInt64]) -> [UInt64] {
        let framed = [start] + words + [end]
        return zip(framed, framed.dropFirst()).map { joined($0, $1, 2) }
    }

    /// Two concepts of different words are near at most this many words apart.
    private static let reach = 8

    private static func pairs(_ meant: [[UInt64]]) -> [UInt64] {
        var pairs: [UInt64] = []
        for first in meant.indices where !meant[first].isEmpty {
            for second in meant[(first + 1)...].prefix(reach) {
                for one in meant[first] {
                    for other in second where other != one { pairs.append(joined(min(one, other), max(one, other), 5)) }
                }
            }
        }
        return pairs
    }

    private static func joined(_ one: UInt64, _ other: UInt64, _ salt: UInt64) -> UInt64 {
        ((one &* 0x9E37_79B9_7F4A_7C15) ^ (one >> 31) ^ other &+ salt) &* 0xBF58_476D_1CE4_E5B9
    }

    private static func runs(of tokens: Tokens) -> [UInt64] {
        var runs: [UInt64] = []
        runs.reserveCapacity(tokens.bytes.count * 5)
        var word: [UInt8] = []
        for index in 0..<tokens.count {
            word.removeAll(keepingCapacity: true)
            word.append(UInt8(ascii: "<"))
            word.append(contentsOf: tokens[index])
            word.append(UInt8(ascii: ">"))
            for start in word.indices.dropLast() {
                var hash = Hash.add(word[start], to: Hash.seed ^ 4)
                for next in (start + 1)..<min(start + 5, word.count) {
                    hash = Hash.add(word[next], to: hash)
                    runs.append(hash)
                }
            }
        }
        return runs
    }
}
