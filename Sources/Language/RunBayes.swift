import Foundation

/// Naive Bayes over runs of one to four characters inside words and over whole words.
struct RunBayes: Sendable {
    private let languages: [String]
    private let lists: [Set<String>]
    private var numbering = HashNumbering()
    /// Per run, per language: log probability.
    private var logs: [Float] = []
    /// Per language: log share of the sentences that have a letter beyond ASCII.
    private var accented: [Double] = []

    /// Runs overlap, so each is worth less than an independent sign.
    private static let worth = 0.2
    /// What a small word that only one language has adds to its runs.
    private static let smallWord = 10.0

    init(_ examples: [String: [String]]) {
        languages = examples.keys.sorted()
        accented = languages.map { Self.accentedShare(of: examples[$0] ?? []) }
        lists = languages.map(FunctionWords.of)
        var counts: [[Float]] = []
        for (language, code) in languages.enumerated() {
            for tokens in (examples[code] ?? []).map(Tokens.init) {
                for run in (0..<tokens.count).flatMap({ Self.runs(of: tokens[$0]) }) {
                    let number = numbering.numbered(run)
                    if number == counts.count { counts.append(Array(repeating: 0, count: languages.count)) }
                    counts[number][language] += 1
                }
            }
        }
        learn(counts)
    }

    private mutating func learn(_ counts: [[Float]]) {
        let smoothing: Float = 3
        let totals = languages.indices.map { language in
            counts.reduce(0) { $0 + $1[language] } + smoothing * Float(counts.count + 1)
        }
        logs = counts.flatMap { row in zip(row, totals).map { log(($0 + smoothing) / $1) } }
    }

    func language(of tokens: Tokens, in text: String) -> LanguageIdentifier.Finding {
        var sums = Self.isAccented(text) ? accented : languages.map { _ in 0 }
        for index in 0..<tokens.count where tokens[index].contains(where: { $0 > UInt8(ascii: "9") }) {
            for run in Self.runs(of: tokens[index]) {
                guard let number = numbering.number(of: run) else { continue }
                for language in languages.indices { sums[language] += Double(logs[number * languages.count + language]) }
            }
        }
        for word in tokens.words {
            let holders = lists.indices.filter { lists[$0].contains(word) }
            if holders.count == 1 { sums[holders[0]] += Self.smallWord }
        }
        let best = languages.indices.max { (sums[$0], $1) < (sums[$1], $0) } ?? 0
        let total = sums.reduce(0) { $0 + exp(($1 - sums[best]) * Self.worth) }
        return .init(language: languages[best], certainty: 1 / total)
    }

    private static func isAccented(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0xC0..<0x250).contains($0.value) || (0x300..<0x370).contains($0.value) }
    }

    private static func accentedShare(of sentences: [String]) -> Double {
        log((Double(sentences.count(where: isAccented)) + 1) / Double(sentences.count + 2)) / worth
    }

    private static func runs(of word: ArraySlice<UInt8>) -> [UInt64] {
        let framed = [UInt8(ascii: "<")] + word + [UInt8(ascii: ">")]
        var runs = [Hash.of(framed, from: Hash.seed ^ 9)]
        for start in framed.indices {
            var hash = Hash.seed
            for next in framed[start..<min(start + 4, framed.count)] {
                hash = Hash.add(next, to: hash)
                runs.append(hash)
            }
        }
        return runs
    }
}
