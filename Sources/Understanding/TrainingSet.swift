import Advocacy
import Language

/// The examples as numbers: what the classifier and its calibration learn from.
struct TrainingSet: Sendable {
    /// What a sentence can mean, by name; `nil`, the last, is out of scope.
    let classes: [ID<Intent>?]
    let sentences: [SentenceFeatures]
    let labels: [Int]
    /// Sentences of one line, and of its translations, are held back together.
    let positions: [Int]
    /// Sentences of one line share a weight of one.
    let weights: [Double]
    /// How much of each sentence other lines speak of.
    let familiarity: [Double]

    init(_ lessons: [Lesson], _ extractor: FeatureExtractor, _ familiar: Familiarity) {
        let examples = lessons.map(\.example)
        let intents = Set(examples.compactMap(\.intent)).sorted()
        classes = intents.map(Optional.some) + [nil]
        let numbers = Dictionary(uniqueKeysWithValues: intents.enumerated().map { ($1, $0) })
        sentences = lessons.map { extractor.features(of: $0.tokens, saying: $0.example.text) }
        familiarity = lessons.map(familiar.share)
        labels = examples.map { example in example.intent.flatMap { numbers[$0] } ?? intents.count }
        positions = examples.map(\.position)
        let sizes = Dictionary(examples.map { ($0.line, 1.0) }, uniquingKeysWith: +)
        weights = examples.map { 1 / (sizes[$0.line] ?? 1) }
    }

    var outOfScope: Int { classes.count - 1 }
}

/// A trained classifier with the space its features live in.
struct Model: Sendable {
    let space: FeatureSpace
    let classifier: LinearClassifier

    init(_ set: TrainingSet, chosen: [Int], denseWeight: Float) {
        let sentences = chosen.map { set.sentences[$0] }
        let space = FeatureSpace(fitting: sentences, denseWeight: denseWeight)
        classifier = LinearClassifier(
            sentences.map(space.vector), labels: chosen.map { set.labels[$0] }, classes: set.classes.count,
            features: space.count)
        self.space = space
    }

    func scores(of sentence: SentenceFeatures) -> [Float] { classifier.scores(of: space.vector(of: sentence)) }
}
