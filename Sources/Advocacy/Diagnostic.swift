/// Where in a data file: 1-based line and column, in Unicode scalars.
public struct Place: Sendable, Hashable {
    public let file: String
    public let line: Int
    public let column: Int

    public init(file: String, line: Int = 1, column: Int = 1) { (self.file, self.line, self.column) = (file, line, column) }
}

/// One thing to mend in a data file: what, where, why, and how.
public struct Diagnostic: Sendable, Equatable {
    public enum Severity: String, Sendable, Codable { case error, warning }

    public let place: Place
    public let severity: Severity
    /// The cause in plain words, in French and English.
    public let message: Wording
    /// The cure, in French and English.
    public let fix: Wording?
    /// The rule's stable name, kebab-case.
    public let rule: String
    /// The line of the file, for the caret.
    public let source: String?

    public init(
        place: Place, severity: Severity, message: Wording, fix: Wording? = nil, rule: String, source: String? = nil
    ) {
        (self.place, self.severity, self.message) = (place, severity, message)
        (self.fix, self.rule, self.source) = (fix, rule, source)
    }
}
