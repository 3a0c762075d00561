import Advocacy
import Language

/// The examples word for word, after folding.
struct ExactSentences: Sendable {
    /// `nil` for words that are an example of two things once abbreviations are written out.
    private var labels: [String: Int?] = [:]

    init(_ lessons: [Lesson], _ set: TrainingSet) {
        for (lesson, label) in zip(lessons, set.labels) {
            for key in Set([Tokens(lesson.example.text).joined, lesson.tokens.joined]) {
                labels[key] = labels[key, default: label] == label ? .some(label) : .some(nil)
            }
        }
    }

    /// The class of the example that the words are, as written or in full; mended only when there are several words.
    func label(of reading: Reader.Reading) -> Int? {
        var keys = [reading.written.joined, reading.plain.joined, reading.core.joined]
        if reading.mended.count > 1 { keys.append(reading.mended.joined) }
        return keys.lazy.compactMap { labels[$0] ?? nil }.first
    }
}
