/// Corrects words towards a known vocabulary through an index of deletions (the idea of SymSpell): what a slip of the
/// pen left and what was meant share a form from which a letter is missing.
///
/// One edit, two from eight letters on; the same first letter wins over another, then the more frequent word.
public struct Spelling: Sendable {
    private let words: [[UInt8]]
    private let frequencies: [Int]
    private let known: Set<String>
    private var forms = HashNumbering()
    /// Per form, the last word that has it; per entry, the word and the entry before it with the same form.
    private var last: [Int32] = []
    private var entries: [(word: Int32, before: Int32)] = []

    static let shortest = 3, letterOfTwoEdits = 8
    private static let longest = 32

    /// Words with how often they are used, folded; words `alsoKnown` are left alone but nothing is corrected to them.
    public init(_ vocabulary: [String: Int], alsoKnown: Set<String> = []) {
        let sorted = vocabulary.filter { Self.isCorrectable($0.key.utf8) }.sorted { $0.key < $1.key }
        words = sorted.map { Array($0.key.utf8) }
        frequencies = sorted.map(\.value)
        known = alsoKnown.union(vocabulary.keys)
        for word in words.indices {
            for form in Self.deletions(of: words[word]) { add(word, as: form) }
        }
    }

    private mutating func add(_ word: Int, as form: UInt64) {
        let number = forms.numbered(form)
        if number == last.count { last.append(-1) }
        entries.append((Int32(word), last[number]))
        last[number] = Int32(entries.count - 1)
    }

    /// The known word that was most likely meant; `nil` when the word is known, too short, or like none.
    public func correction(of word: String) -> String? {
        let letters = Array(word.utf8)
        guard Self.isCorrectable(letters), !known.contains(word) else { return nil }
        let candidates = Set(Self.deletions(of: letters).flatMap(holders))
        let ranked = candidates.compactMap { rank(of: Int($0), for: letters) }
        return ranked.min().map { String(decoding: words[$0.word], as: UTF8.self) }
    }

    public func isKnown(_ word: String) -> Bool { known.contains(word) }

    /// The words with every unknown one corrected.
    public func correct(_ tokens: Tokens) -> Tokens {
        Tokens(words: tokens.words.map { correction(of: $0) ?? $0 }, asks: tokens.asks)
    }

    private struct Rank: Comparable {
        let distance: Int, hasOtherStart: Int, rarity: Int, word: Int

        static func < (one: Self, other: Self) -> Bool {
            (one.distance, one.hasOtherStart, one.rarity, one.word)
                < (other.distance, other.hasOtherStart, other.rarity, other.word)
        }
    }

    private func rank(of word: Int, for letters: [UInt8]) -> Rank? {
        let distance = EditDistance.between(words[word], letters)
        guard distance <= Self.edits(min(letters.count, words[word].count)) else { return nil }
        return Rank(
            distance: distance, hasOtherStart: words[word].first == letters.first ? 0 : 1,
            rarity: -frequencies[word], word: word)
    }

    private func holders(of form: UInt64) -> [Int32] {
        guard let number = forms.number(of: form) else { return [] }
        var found: [Int32] = [], entry = last[number]
        while entry >= 0 {
            found.append(entries[Int(entry)].word)
            entry = entries[Int(entry)].before
        }
        return found
    }

    private static func edits(_ length: Int) -> Int { length >= letterOfTwoEdits ? 2 : 1 }

    private static func isCorrectable(_ letters: some Collection<UInt8>) -> Bool {
        // Beyond the longest words of any language it is noise, and trying its deletions would take for ever.
        (shortest...longest).contains(letters.count)
            && letters.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    }

    /// The hashes of the word and of what is left of it with one letter missing, two for long words.
    private static func deletions(of word: [UInt8]) -> [UInt64] {
        var hashes = [Hash.of(word)]
        for first in word.indices {
            let head = word[..<first]
            hashes.append(Hash.of(word[(first + 1)...], from: Hash.of(head)))
            guard edits(word.count + 1) > 1 else { continue }
            for second in (first + 1)..<max(first + 1, word.count) {
                let middle = Hash.of(word[(first + 1)..<second], from: Hash.of(head))
                hashes.append(Hash.of(word[(second + 1)...], from: middle))
            }
        }
        return hashes
    }
}
