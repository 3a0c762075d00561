/// One linear support vector machine per class against all others, squared hinge loss, trained by dual coordinate
/// descent (Hsieh and others 2008) for all classes in one pass over the sentences.
///
/// Deterministic: the order of the sentences is drawn from a fixed seed.
public struct LinearClassifier: Sendable {
    typealias Lanes = SIMD8<Float>

    public let classes: Int
    /// Lanes per feature; the last row is the bias.
    let width: Int
    private(set) var weights: [Lanes]

    public struct Settings: Sendable {
        /// The cost of an error.
        public var cost: Float = 1
        public var passes = 30
        /// Passes end when no dual variable would move by more than this.
        public var tolerance: Float = 0.15
        public init() {}
    }

    /// `labels` are 0 ..< `classes`, one per vector.
    public init(
        _ vectors: [SparseVector], labels: [Int], classes: Int, features: Int, settings: Settings = Settings()
    ) {
        self.classes = classes
        width = (classes + Lanes.scalarCount - 1) / Lanes.scalarCount
        var descent = DualDescent(
            vectors: vectors, labels: labels, width: width, features: features, settings: settings)
        descent.run()
        weights = descent.weights
    }

    /// The distance to each class's dividing plane: over 0 on its side.
    public func scores(of vector: SparseVector) -> [Float] {
        let sums = Self.sums(of: vector, weights, width)
        return (0..<classes).map { sums[$0 / Lanes.scalarCount][$0 % Lanes.scalarCount] }
    }
}

private struct DualDescent {
    typealias Lanes = LinearClassifier.Lanes

    let vectors: [SparseVector]
    let labels: [Int]
    let width: Int
    let settings: LinearClassifier.Settings
    var weights: [Lanes]
    private var duals: [Lanes]
    private let bias: Int

    init(vectors: [SparseVector], labels: [Int], width: Int, features: Int, settings: LinearClassifier.Settings) {
        (self.vectors, self.labels, self.width, self.settings) = (vectors, labels, width, settings)
        bias = features * width
        weights = Array(repeating: .zero, count: (features + 1) * width)
        duals = Array(repeating: .zero, count: vectors.count * width)
    }

    mutating func run() {
        var order = Array(vectors.indices)
        var random = SplitMix(seed: 7)
        for _ in 0..<settings.passes {
            order.shuffle(using: &random)
            var largest: Float = 0
            for sentence in order { largest = max(largest, visit(sentence)) }
            if largest < settings.tolerance { break }
        }
    }

    /// Moves the sentence's dual variable of every class to its best value; the largest step made.
    private mutating func visit(_ sentence: Int) -> Float {
        let vector = vectors[sentence]
        let softness = 1 / (2 * settings.cost)
        let curvature = vector.values.reduce(1) { $0 + $1 * $1 } + softness
        var scores = LinearClassifier.sums(of: vector, weights, width)
        var largest: Float = 0
        for lane in 0..<width {
            let sign = self.sign(of: labels[sentence], in: lane)
            let old = duals[sentence * width + lane]
            let gradient = sign * scores[lane] - 1 + softness * old
            let new = pointwiseMax(old - gradient / curvature, .zero)
            let step = new - old
            duals[sentence * width + lane] = new
            scores[lane] = step * sign
            largest = max(largest, step.max(), -step.min())
        }
        if largest > 0 { move(along: vector, by: scores) }
        return largest
    }

    private mutating func move(along vector: SparseVector, by steps: [Lanes]) {
        for lane in 0..<width {
            weights[bias + lane] += steps[lane]
        }
        let width = width
        weights.withUnsafeMutableBufferPointer { weights in
            for position in vector.indices.indices {
                let row = Int(vector.indices[position]) * width, value = vector.values[position]
                for lane in 0..<width { weights[row + lane] += steps[lane] * value }
            }
        }
    }

    private func sign(of label: Int, in lane: Int) -> Lanes {
        var sign = Lanes(repeating: -1)
        if label / Lanes.scalarCount == lane { sign[label % Lanes.scalarCount] = 1 }
        return sign
    }
}

extension LinearClassifier {
    /// The bias row, which is the last, plus the vector times all others.
    fileprivate static func sums(of vector: SparseVector, _ weights: [Lanes], _ width: Int) -> [Lanes] {
        var sums = Array(weights[(weights.count - width)...])
        sums.withUnsafeMutableBufferPointer { sums in
            weights.withUnsafeBufferPointer { weights in
                for position in vector.indices.indices {
                    let row = Int(vector.indices[position]) * width, value = vector.values[position]
                    for lane in 0..<width { sums[lane] += weights[row + lane] * value }
                }
            }
        }
        return sums
    }
}

/// SplitMix64 (Steele and others 2014): small, seeded, the same everywhere.
public struct SplitMix: RandomNumberGenerator, Sendable {
    private var state: UInt64
    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
