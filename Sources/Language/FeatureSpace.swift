import Foundation

/// A vector of which only the features that are there are kept, by ascending index.
public struct SparseVector: Sendable {
    public internal(set) var indices: [Int32] = []
    public internal(set) var values: [Float] = []

    /// Under 1 by what the sentence has that no fitted sentence had.
    public var length: Float { values.reduce(0) { $0 + $1 * $1 }.squareRoot() }

    mutating func append(_ index: Int, _ value: Float) {
        indices.append(Int32(index))
        values.append(value)
    }

    mutating func scale(from start: Int = 0, by factor: Float) {
        for index in start..<values.count { values[index] *= factor }
    }
}

/// Turns sentences into vectors: TF-IDF weights per block of features, each block of length one times its weight, the
/// whole of length one.
///
/// Features that were in no fitted sentence have no number. They still count for the length, so that unheard-of words
/// make every likeness smaller.
public struct FeatureSpace: Sendable {
    private var numberings = FeatureExtractor.weights.map { _ in HashNumbering() }
    private var offsets: [Int] = []
    private var idf: [[Float]] = []
    private let unseen: Float
    private let denseWeight: Float
    private var denseMean: [Float] = []

    /// Number of features.
    public private(set) var count = 0

    public init(fitting sentences: [SentenceFeatures], denseWeight: Float = 0) {
        self.denseWeight = denseWeight
        unseen = log(1 + Float(sentences.count)) + 1
        for block in numberings.indices {
            let frequencies = numberings[block].frequencies(in: sentences.map { $0.blocks[block] })
            offsets.append(count)
            count += frequencies.count
            idf.append(frequencies.map { log((1 + Float(sentences.count)) / (1 + Float($0))) + 1 })
        }
        offsets.append(count)
        denseMean = Self.mean(of: sentences.map(\.dense))
        count += denseMean.count
    }

    private static func mean(of vectors: [[Float]]) -> [Float] {
        (vectors.first ?? []).indices.map { index in vectors.reduce(0) { $0 + $1[index] } / Float(vectors.count) }
    }

    public func vector(of sentence: SentenceFeatures) -> SparseVector {
        var vector = SparseVector()
        var length: Float = 0
        for (block, hashes) in sentence.blocks.enumerated() where !hashes.isEmpty {
            add(hashes, of: block, to: &vector)
            length += FeatureExtractor.weights[block] * FeatureExtractor.weights[block]
        }
        length += add(dense: sentence.dense, to: &vector)
        if length > 0 { vector.scale(by: 1 / length.squareRoot()) }
        return vector
    }

    private func add(_ hashes: [UInt64], of block: Int, to vector: inout SparseVector) {
        let start = vector.values.count
        var squares: Float = 0
        var numbers: [Int] = []
        numbers.reserveCapacity(hashes.count)
        for hash in hashes {
            if let number = numberings[block].number(of: hash) { numbers.append(number) } else { squares += unseen * unseen }
        }
        numbers.sort()
        var index = 0
        while index < numbers.count {
            let number = numbers[index], first = index
            while index < numbers.count, numbers[index] == number { index += 1 }
            let value = (1 + log(Float(index - first))) * idf[block][number]
            squares += value * value
            vector.append(offsets[block] + number, value)
        }
        if squares > 0 { vector.scale(from: start, by: FeatureExtractor.weights[block] / squares.squareRoot()) }
    }

    private func add(dense: [Float], to vector: inout SparseVector) -> Float {
        let centred = zip(dense, denseMean).map { $0 - $1 }
        let length = centred.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 0, let offset = offsets.last else { return 0 }
        for (index, value) in centred.enumerated() { vector.append(offset + index, value / length * denseWeight) }
        return denseWeight * denseWeight
    }
}

extension HashNumbering {
    /// Numbers all hashes; in how many sentences each occurs.
    fileprivate mutating func frequencies(in sentences: [[UInt64]]) -> [Int] {
        var frequencies: [Int] = [], latest: [Int] = []
        for (sentence, hashes) in sentences.enumerated() {
            for hash in hashes {
                let number = numbered(hash)
                if number == latest.count {
                    latest.append(sentence)
                    frequencies.append(1)
                } else if latest[number] != sentence {
                    latest[number] = sentence
                    frequencies[number] += 1
                }
            }
        }
        return frequencies
    }
}
