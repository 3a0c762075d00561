import Foundation
import Synchronization

/// Scores of every example by a model trained without its line, the translations of it, and others of its fold.
enum CrossValidation {
    static func scores(_ set: TrainingSet, folds: Int, denseWeight: Float) -> [[Float]] {
        let found = Mutex([[Float]](repeating: [], count: set.labels.count))
        DispatchQueue.concurrentPerform(iterations: folds) { fold in
            let held = set.positions.indices.filter { set.positions[$0] % folds == fold }
            let shown = set.positions.indices.filter { set.positions[$0] % folds != fold }
            let model = Model(set, chosen: shown, denseWeight: denseWeight)
            let scores = held.map { model.scores(of: set.sentences[$0]) }
            found.withLock { found in
                for (sentence, scores) in zip(held, scores) { found[sentence] = scores }
            }
        }
        return found.withLock(\.self)
    }
}
