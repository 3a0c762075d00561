public import Advocacy

/// What the escalation detector goes by.
public struct EscalationRules: Sendable, Equatable {
    public let patterns: [EscalationPattern]
    /// Terms that look like a misspelt term of a pattern and are none.
    public let ordinary: [String]

    public init(patterns: [EscalationPattern], ordinary: [String] = []) { (self.patterns, self.ordinary) = (patterns, ordinary) }
}

/// Words that, near one another, point to a matter for the right people.
///
/// A term is one or more words after folding; a `*` at the end of a word stands for any ending.
public struct EscalationPattern: Sendable, Equatable {
    public let kind: Escalation
    /// One term of every group must occur.
    public let groups: [[String]]
    /// The most words from the first to the last of them.
    public let window: Int
    /// Any of these anywhere in the utterance, and the pattern is silent.
    public let unless: [String]

    public static let usualWindow = 10

    public init(kind: Escalation, groups: [[String]], window: Int = usualWindow, unless: [String] = []) {
        (self.kind, self.groups, self.window, self.unless) = (kind, groups, window, unless)
    }
}
