import Foundation

/// A conversation as a text file: who says what, and what must be read in the answer.
///
///     nadia: j'ai gaffé sur linkedin
///     allie: capture d’écran … Sur quel réseau [LinkedIn] [X]
///     nadia clicks LinkedIn
///     nadia repeats
///     nadia repeats, in passing
///     later 31 minutes
///     desk: own-slip waiting
///
/// Fragments between ` … ` must stand in the answer in this order; `[…]` must be a button; `silence` is no answer.
/// `{phrase}` stands for the return phrase the person was given. `desk:` lists what waits, `desk: empty` nothing. `in a room nadia: …` is a room where Allie is not addressed.
public struct Dialogue: Sendable {
    public enum Line: Sendable, Equatable {
        case says(who: String, words: String, isAddressed: Bool)
        case clicks(who: String, label: String)
        case repeats(who: String, inPassing: Bool)
        case answer(fragments: [String], buttons: [String])
        case silence
        case later(minutes: Int)
        case desk([String])
    }

    public let name: String
    public let lines: [(number: Int, line: Line)]

    /// A line that cannot be read: which, and why.
    public struct Unreadable: Error, Equatable { public let line: Int, text: String }

    public init(name: String, text: String) throws(Unreadable) {
        self.name = name
        var lines: [(Int, Line)] = []
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let trimmed = raw.trimmingCharacters(in: .whitespaces)
            guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { continue }
            guard let line = Self.line(trimmed) else { throw Unreadable(line: index + 1, text: trimmed) }
            lines.append((index + 1, line))
        }
        self.lines = lines
    }

    private static func line(_ text: String) -> Line? {
        if let match = text.wholeMatch(of: /later (\d+) minutes?/) { return Int(match.1).map(Line.later) }
        if let match = text.wholeMatch(of: /(\w+) clicks (.+)/) { return .clicks(who: String(match.1), label: String(match.2)) }
        if let match = text.wholeMatch(of: /(\w+) repeats(, in passing)?/) {
            return .repeats(who: String(match.1), inPassing: match.2 != nil)
        }
        if let match = text.wholeMatch(of: /in a room (\w+): (.+)/) {
            return .says(who: String(match.1), words: String(match.2), isAddressed: false)
        }
        guard let match = text.wholeMatch(of: /(\w+): ?(.*)/) else { return nil }
        let words = String(match.2)
        return switch match.1 {
        case "allie": words == "silence" ? .silence : answer(words)
        case "desk":
            .desk(words == "empty" ? [] : words.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.sorted())
        default: .says(who: String(match.1), words: words, isAddressed: true)
        }
    }

    private static func answer(_ text: String) -> Line {
        let buttons = text.matches(of: /\[([^\]]+)\]/).map { String($0.1) }
        let fragments = text.replacing(/\[[^\]]+\]/, with: "").split(separator: "…").map {
            $0.trimmingCharacters(in: .whitespaces)
        }.filter { !$0.isEmpty }
        return .answer(fragments: fragments, buttons: buttons)
    }
}
