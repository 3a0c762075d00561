/// Groups of words that mean much the same, across languages: what a sentence shares with another of other words.
public struct Concepts: Sendable {
    private var whole: [UInt64: [UInt64]] = [:]
    private var beginnings: [UInt64: [UInt64]] = [:]

    /// Words per concept; a `*` at the end stands for any ending.
    public init(_ words: [String: [String]]) {
        for (concept, words) in words.sorted(by: { $0.key < $1.key }) {
            let meaning = Hash.of(concept.utf8, from: Hash.seed ^ 5)
            for word in words {
                let key = Hash.of(Folding.folded(word).utf8)
                if word.hasSuffix("*") {
                    beginnings[key, default: []].append(meaning)
                } else {
                    whole[key, default: []].append(meaning)
                }
            }
        }
    }

    /// Whether a folded word stands for a concept.
    public func has(_ word: String) -> Bool { !of(Array(word.utf8)[...]).isEmpty }

    /// The concepts of one folded word, each once.
    func of(_ word: ArraySlice<UInt8>) -> [UInt64] {
        guard !beginnings.isEmpty || !whole.isEmpty else { return [] }
        var found: [UInt64] = []
        var hash = Hash.seed
        for byte in word {
            hash = Hash.add(byte, to: hash)
            for meaning in beginnings[hash] ?? [] where !found.contains(meaning) { found.append(meaning) }
        }
        for meaning in whole[hash] ?? [] where !found.contains(meaning) { found.append(meaning) }
        return found
    }
}
