/// Finds terms of one or more words in a sentence, also misspelt or spelt by ear.
///
/// A `*` at the end of a word stands for any ending. A word also matches what sounds the same and, if it is unknown and
/// has six letters or more, what lies one edit away, two from eight letters on.
public struct TermMatcher: Sendable {
    /// Where a term was found: positions of words.
    public typealias Span = ClosedRange<Int>

    /// The words of each term, by number.
    private let terms: [[Int]]
    /// The terms that begin with a word.
    private let begun: [[Int]]
    private var exact: [UInt64: [Int]] = [:]
    private var beginnings: [UInt64: [Int]] = [:]
    private var sounds: [[UInt8]: [Int]] = [:]
    private var misspelt: [[UInt8]: [Int]] = [:]
    private let spelling: Spelling
    private let endings: [Bool]
    private let ordinary: Concepts

    private static let shortestSound = 4, shortestMisspelt = 6, longestBeginning = 16

    /// `ordinary` words are never taken for a misspelt term.
    public init(_ terms: [String], ordinary: [String] = []) {
        self.ordinary = Concepts(["": ordinary])
        var numbers: [String: Int] = [:]
        let terms = terms.map { term in Self.words(of: term).map { Self.number(of: $0, in: &numbers) } }
        self.terms = terms
        var begun = [[Int]](repeating: [], count: numbers.count)
        for (number, term) in terms.enumerated() where !term.isEmpty { begun[term[0]].append(number) }
        self.begun = begun
        let words = numbers.sorted { $0.value < $1.value }.map(\.key)
        endings = words.map { $0.hasSuffix("*") }
        var vocabulary: [String: Int] = [:]
        for (number, word) in words.enumerated() {
            let stem = Array((word.hasSuffix("*") ? String(word.dropLast()) : word).utf8)
            if word.hasSuffix("*") { beginnings[Hash.of(stem), default: []].append(number) }
            if !word.hasSuffix("*") { exact[Hash.of(stem), default: []].append(number) }
            let sound = Phonetics.key(of: stem)
            let isHeard = sound.count > Self.shortestSound || (endings[number] && stem.count >= Self.shortestMisspelt)
            if isHeard, sound.count >= Self.shortestSound { sounds[sound, default: []].append(number) }
            guard stem.count >= Self.shortestMisspelt else { continue }
            misspelt[stem, default: []].append(number)
            vocabulary[String(decoding: stem, as: UTF8.self)] = 1
        }
        spelling = Spelling(vocabulary)
    }

    private static func words(of term: String) -> [String] {
        term.split(separator: " ").flatMap { piece in
            let words = Tokens(String(piece)).words
            return piece.hasSuffix("*") ? words.dropLast() + words.suffix(1).map { $0 + "*" } : words
        }
    }

    private static func number(of word: String, in numbers: inout [String: Int]) -> Int {
        let number = numbers[word] ?? numbers.count
        numbers[word] = number
        return number
    }

    /// Every place of every term, by the term's number. `knows` tells words that are spelt right.
    public func places(in tokens: Tokens, knows: (String) -> Bool) -> [[Span]] {
        let matched = tokens.words.enumerated().map { index, word in
            if ordinary.has(word) { return written(tokens[index]) }
            let read = written(tokens[index]).union(heard(tokens[index]))
            return knows(word) ? read : read.union(mistyped(tokens[index]))
        }
        var places = [[Span]](repeating: [], count: terms.count)
        for start in matched.indices {
            for term in matched[start].flatMap({ begun[$0] }) where isThere(terms[term], from: start, in: matched) {
                places[term].append(start...(start + terms[term].count - 1))
            }
        }
        return places
    }

    private func isThere(_ term: [Int], from start: Int, in matched: [Set<Int>]) -> Bool {
        start + term.count <= matched.count && term.indices.allSatisfy { matched[start + $0].contains(term[$0]) }
    }

    private func written(_ word: ArraySlice<UInt8>) -> Set<Int> {
        var found: Set<Int> = []
        var hash = Hash.seed
        for byte in word {
            hash = Hash.add(byte, to: hash)
            if let numbers = beginnings[hash] { found.formUnion(numbers) }
        }
        if let numbers = exact[hash] { found.formUnion(numbers) }
        return found
    }

    /// The same by ear.
    private func heard(_ word: ArraySlice<UInt8>) -> Set<Int> {
        var found: Set<Int> = []
        let sound = Phonetics.key(of: word)
        for length in stride(from: Self.shortestSound, through: sound.count, by: 1) {
            found.formUnion(numbers(sounds[Array(sound[..<length])], atEnd: length == sound.count))
        }
        return found
    }

    /// Nearly the same by eye.
    private func mistyped(_ word: ArraySlice<UInt8>) -> Set<Int> {
        let letters = Array(word)
        var found: Set<Int> = []
        for length in stride(from: Self.shortestMisspelt - 1, through: min(letters.count, Self.longestBeginning), by: 1) {
            found.formUnion(numbers(nearest(to: Array(letters[..<length])), atEnd: length == letters.count))
        }
        return found
    }

    private func numbers(_ numbers: [Int]?, atEnd: Bool) -> [Int] { (numbers ?? []).filter { atEnd || endings[$0] } }

    /// A slip of the pen seldom hits the first letter.
    private func nearest(to letters: [UInt8]) -> [Int]? {
        guard let meant = spelling.correction(of: String(decoding: letters, as: UTF8.self)).map({ Array($0.utf8) }),
            meant.first == letters.first
        else { return nil }
        return misspelt[meant]
    }
}
