import Advocacy
import Language

/// How much of what a sentence is about was ever spoken of in the examples. A classifier is at its most daring about
/// things it has never heard of; this holds it back.
struct Familiarity: Sendable {
    /// The line of the only example with a word, or `several`.
    private var lines: [String: Int] = [:]
    private let concepts: Concepts
    private static let several = -1

    /// What a word counts that is known only once it is mended.
    static let worthOfMended = 0.6
    /// From this share on an answer may be clear, and a choice offered.
    static let clearFrom = 0.75, choiceFrom = 0.5

    /// What the probability of a choice is multiplied by.
    static func hold(_ share: Double) -> Double { min(1, share / clearFrom) }

    init(_ lessons: [Lesson], _ concepts: Concepts) {
        self.concepts = concepts
        for lesson in lessons where lesson.example.intent != nil {
            let line = lesson.example.line
            for word in lesson.tokens.words where lines[word] != line { lines[word] = lines[word] == nil ? line : Self.several }
        }
    }

    /// How much of an example the examples on other lines speak of.
    func share(of lesson: Lesson) -> Double {
        share(of: lesson.tokens, mended: lesson.tokens, without: lesson.example.line)
    }

    /// 0…1, small words aside; 1 when there is nothing but small words. `line` is left out of what is known.
    func share(of plain: Tokens, mended: Tokens, without line: Int? = nil) -> Double {
        var known = 0.0, count = 0.0
        for (word, meant) in zip(plain.words, mended.words) where !SmallWords.all.contains(word) {
            count += 1
            if knows(word, without: line) { known += 1 } else if knows(meant, without: line) { known += Self.worthOfMended }
        }
        return count > 0 ? known / count : 1
    }

    private func knows(_ word: String, without line: Int?) -> Bool {
        if let only = lines[word], only == Self.several || only != line { return true }
        return concepts.has(word)
    }
}
