import Foundation

/// Okapi BM25 (Robertson and others) over hashed terms, with the share of the question's weight found.
struct BM25: Sendable {
    private static let k1 = 1.2, b = 0.75

    private struct Posting: Sendable {
        let document: Int
        /// The term's whole contribution but for its idf.
        let weight: Double
    }

    private var postings: [UInt64: [Posting]] = [:]
    private let documents: Int

    init(documents: [[UInt64]]) {
        self.documents = documents.count
        let average = max(1, Double(documents.map(\.count).reduce(0, +)) / Double(max(1, documents.count)))
        for (document, terms) in documents.enumerated() {
            let length = 1 - Self.b + Self.b * Double(terms.count) / average
            for (term, count) in Dictionary(terms.map { ($0, 1.0) }, uniquingKeysWith: +) {
                let weight = count * (Self.k1 + 1) / (count + Self.k1 * length)
                postings[term, default: []].append(Posting(document: document, weight: weight))
            }
        }
    }

    /// Score and coverage of every document.
    func scores(of question: [UInt64]) -> [(score: Double, coverage: Double)] {
        var found = Array(repeating: (score: 0.0, coverage: 0.0), count: documents)
        var asked = 0.0
        for term in Set(question).sorted() {
            let holders = postings[term] ?? []
            let idf = log(1 + (Double(documents) - Double(holders.count) + 0.5) / (Double(holders.count) + 0.5))
            asked += idf
            for posting in holders {
                found[posting.document].score += idf * posting.weight
                found[posting.document].coverage += idf
            }
        }
        guard asked > 0 else { return found }
        return found.map { ($0.score, $0.coverage / asked) }
    }
}
