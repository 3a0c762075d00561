import Foundation

/// Finds the documents a question is about: BM25 over stemmed words and over runs of three to five characters, which
/// forgive spelling. Function words of French and English are left out.
public struct SearchIndex: Sendable {
    private let words: BM25
    private let runs: BM25

    public init(documents: [String]) {
        let tokens = documents.map(Tokens.init)
        words = BM25(documents: tokens.map(SearchTerms.stems))
        runs = BM25(documents: tokens.map(SearchTerms.runs))
    }

    /// The best documents first. `score` grows without bound; `coverage`, 0…1, is the weight of the question's rare
    /// words and runs that the document holds.
    public func search(_ question: String, atMost count: Int) -> [(document: Int, score: Double, coverage: Double)] {
        let tokens = Tokens(question)
        let byWords = words.scores(of: SearchTerms.stems(tokens)), byRuns = runs.scores(of: SearchTerms.runs(tokens))
        let found = byRuns.indices.map { document in
            (
                document: document,
                score: 0.3 * byWords[document].score + 0.7 * byRuns[document].score,
                coverage: 0.5 * byWords[document].coverage + 0.5 * byRuns[document].coverage
            )
        }
        return Array(found.filter { $0.score > 0 }.sorted { ($0.score, $1.document) > ($1.score, $0.document) }.prefix(count))
    }
}

enum SearchTerms {
    static func stems(_ tokens: Tokens) -> [UInt64] {
        telling(tokens).map { Hash.of(Stem.light(tokens[$0])) }
    }

    static func runs(_ tokens: Tokens) -> [UInt64] {
        telling(tokens).flatMap { index in
            let word = [0x20] + tokens[index] + [0x20]
            return (3...5).flatMap { length in
                (0..<max(0, word.count - length + 1)).map { Hash.of(word[$0..<($0 + length)]) }
            }
        }
    }

    private static func telling(_ tokens: Tokens) -> [Int] {
        tokens.ranges.indices.filter { !FunctionWords.both.contains(String(decoding: tokens[$0], as: UTF8.self)) }
    }
}
