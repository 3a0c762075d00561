import Advocacy

/// How an interpreter does on sentences of lines it was not trained on; every line of the files counts alike.
public struct Quality: Sendable, Equatable {
    /// In scope: the most likely intent is the right one.
    public let accuracy: Double
    /// In scope: the right one is among the first three.
    public let amongThree: Double
    /// In scope: answered as clear.
    public let clear: Double
    /// Of all that is answered as clear: wrong, out of scope included.
    public let clearWrong: Double
    /// In scope: asked back with two or three choices.
    public let unsure: Double
    /// Of those: the right one is among the choices.
    public let unsureRight: Double
    /// Out of scope: said to be unknown.
    public let outOfScopeUnknown: Double

    init(_ set: TrainingSet, _ probabilities: [[Double]], _ calibration: Calibration) {
        let guesses = probabilities.indices.map { Guess(probabilities[$0], set, $0) }
        let inScope = guesses.filter { !$0.isOutOfScope }
        let clear = guesses.filter(calibration.isClear)
        let unsure = guesses.filter(calibration.isUnsure)
        let unsureInScope = unsure.filter { !$0.isOutOfScope }
        accuracy = Self.share(of: inScope.filter(\.isRight), in: inScope)
        amongThree = Self.share(of: inScope.filter(\.isAmongThree), in: inScope)
        self.clear = Self.share(of: clear.filter { !$0.isOutOfScope }, in: inScope)
        clearWrong = Self.share(of: clear.filter { !$0.isRight }, in: clear)
        self.unsure = Self.share(of: unsureInScope, in: inScope)
        unsureRight = Self.share(of: unsureInScope.filter(\.isAmongThree), in: unsureInScope)
        let outside = guesses.filter(\.isOutOfScope)
        outOfScopeUnknown = Self.share(
            of: outside.filter { !calibration.isClear($0) && !calibration.isUnsure($0) }, in: outside)
    }

    private static func share(of part: [Guess], in whole: [Guess]) -> Double {
        let total = whole.reduce(0) { $0 + $1.weight }
        return total > 0 ? part.reduce(0) { $0 + $1.weight } / total : 0
    }
}
