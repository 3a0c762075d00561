public import Advocacy

/// What there is to mend in one file. Every finding gets the line of the file it speaks of.
public struct Findings: Sendable {
    /// The file's path.
    public let file: String
    private let lines: [String]
    private let showsLines: Bool
    private var collected: [Diagnostic] = []

    /// `showsLines: false` keeps the lines of a file with secrets out of every finding.
    public init(_ file: DataFile, showsLines: Bool = true) {
        self.file = file.path
        self.showsLines = showsLines
        lines = SourceText.normalised(String(decoding: file.bytes, as: UTF8.self)).split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
    }

    /// By line and column; two at one place in the order they were found.
    public var diagnostics: [Diagnostic] {
        collected.enumerated().sorted { one, other in
            (one.element.place.line, one.element.place.column, one.offset)
                < (other.element.place.line, other.element.place.column, other.offset)
        }.map(\.element)
    }

    public var hasErrors: Bool { collected.contains { $0.severity == .error } }

    /// A place in this file; line and column count from 1, columns in Unicode scalars.
    public func place(line: Int, column: Int = 1) -> Place { Place(file: file, line: line, column: column) }

    /// The text of a line, counted from 1; `nil` outside the file.
    public func line(_ number: Int) -> String? {
        lines.indices.contains(number - 1) ? lines[number - 1] : nil
    }

    /// Something that blocks publishing.
    public mutating func error(
        at place: Place, rule: String, fr: String, en: String, fix: (fr: String, en: String)? = nil
    ) {
        add(.error, place, rule, Wording([.french: fr, .english: en]), fix)
    }

    /// Something to look at that blocks nothing.
    public mutating func warning(
        at place: Place, rule: String, fr: String, en: String, fix: (fr: String, en: String)? = nil
    ) {
        add(.warning, place, rule, Wording([.french: fr, .english: en]), fix)
    }

    private mutating func add(
        _ severity: Diagnostic.Severity, _ place: Place, _ rule: String, _ message: Wording, _ fix: (fr: String, en: String)?
    ) {
        collected.append(
            Diagnostic(
                place: place, severity: severity, message: message,
                fix: fix.map { Wording([.french: $0.fr, .english: $0.en]) }, rule: rule,
                source: showsLines && place.file == file ? line(place.line) : nil))
    }
}
