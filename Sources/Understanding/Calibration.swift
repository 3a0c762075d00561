import Advocacy
import Foundation

/// From scores to probabilities, and from which probability on to answer, to ask, or to say that one does not know.
///
/// Learnt from scores of sentences by models that had not seen their lines.
struct Calibration: Sendable, Equatable {
    /// Of the softmax.
    private(set) var temperature: Float = 0.15
    /// Clear from this probability of the first on.
    private(set) var clearFrom = 0.9
    /// Unsure from this probability of the first three together on, held back by what is unheard of.
    private(set) var unsureFrom = 0.6

    /// How many answers given as clear may be wrong, and how many choices may lack the right one.
    static let clearRisk = 0.04, unsureRisk = 0.15
    /// The best that is likely is never answered on less.
    static let clearAtLeast = 0.5
    static let choices = 3
    static let folds = 5

    init() {}

    init(_ set: TrainingSet, scores: [[Float]]) {
        temperature = Self.bestTemperature(set, scores)
        let guesses = scores.indices.map { Guess(probabilities(scores[$0]), set, $0) }
        let familiar = guesses.filter { $0.familiarity >= Familiarity.clearFrom }
        clearFrom = max(Self.clearAtLeast, Self.threshold(familiar, by: \.first, right: \.isRight, risk: Self.clearRisk))
        let rest = guesses.filter { !isClear($0) && !$0.isOutOfScope && $0.familiarity >= Familiarity.choiceFrom }
        unsureFrom = Self.threshold(rest, by: \.choice, right: \.isAmongThree, risk: Self.unsureRisk)
    }

    func isClear(_ guess: Guess) -> Bool { guess.first >= clearFrom && guess.familiarity >= Familiarity.clearFrom }

    func isUnsure(_ guess: Guess) -> Bool {
        !isClear(guess) && guess.choice >= unsureFrom && guess.familiarity >= Familiarity.choiceFrom
    }

    func probabilities(_ scores: [Float]) -> [Double] {
        let highest = scores.max() ?? 0
        let powers = scores.map { exp(Double(($0 - highest) / temperature)) }
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }

    private static func bestTemperature(_ set: TrainingSet, _ scores: [[Float]]) -> Float {
        let candidates = stride(from: Float(0.06), through: 0.4, by: 0.02)
        return candidates.min { surprise(at: $0, set, scores) < surprise(at: $1, set, scores) } ?? 0.15
    }

    /// The mean surprise at the truth, natural logarithm.
    private static func surprise(at temperature: Float, _ set: TrainingSet, _ scores: [[Float]]) -> Double {
        var calibration = Calibration()
        calibration.temperature = temperature
        return scores.indices.reduce(0) { sum, sentence in
            sum - set.weights[sentence] * log(max(1e-9, calibration.probabilities(scores[sentence])[set.labels[sentence]]))
        }
    }

    /// The lowest value from which on the share of the wrong stays within `risk`; above the highest if there is none.
    private static func threshold(
        _ guesses: [Guess], by value: KeyPath<Guess, Double>, right: KeyPath<Guess, Bool>, risk: Double
    ) -> Double {
        var total = 0.0, wrong = 0.0, lowest = 1.0
        for guess in guesses.sorted(by: { $0[keyPath: value] > $1[keyPath: value] }) {
            total += guess.weight
            if !guess[keyPath: right] { wrong += guess.weight }
            if wrong <= risk * total { lowest = guess[keyPath: value] }
        }
        return lowest
    }
}

/// What would have been said about one example by a model that had not seen it.
struct Guess {
    let first: Double
    /// The first three together, held back by what is unheard of.
    let choice: Double
    let isRight: Bool
    let isAmongThree: Bool
    let isOutOfScope: Bool
    let weight: Double
    let familiarity: Double

    init(_ probabilities: [Double], _ set: TrainingSet, _ sentence: Int) {
        let label = set.labels[sentence]
        let ranked = probabilities.indices.dropLast().sorted { (probabilities[$1], $0) < (probabilities[$0], $1) }
        let three = ranked.prefix(Calibration.choices)
        first = ranked.first.map { probabilities[$0] } ?? 0
        (isRight, isAmongThree) = (ranked.first == label, three.contains(label))
        (isOutOfScope, weight) = (label == set.outOfScope, set.weights[sentence])
        familiarity = set.familiarity[sentence]
        choice = three.reduce(0) { $0 + probabilities[$1] } * Familiarity.hold(familiarity)
    }
}
