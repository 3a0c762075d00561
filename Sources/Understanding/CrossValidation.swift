import Foundation
import Synchronization

/// Scores of every example by a model trained without its line and those that share its fold.
enum CrossValidation {
    static func scores(_ set: TrainingSet, folds: Int, denseWeight: Float) -> [[Float]] {
        let found = Mutex([[Float]](repeating: [], count: set.labels.count))
        DispatchQueue.concurrentPerform(iterations: folds) { fold in
            let model = Model(set, chosen: set.lines.indices.filter { set.lines[$0] % folds != fold }, denseWeight: denseWeight)
            let held = set.lines.indices.filter { set.lines[$0] % folds == fold }
            let scores = held.map { model.scores(of: set.sentences[$0]) }
            found.withLock { found in
                for (sentence, scores) in zip(held, scores) { found[sentence] = scores }
            }
        }
        return found.withLock(\.self)
    }
}
