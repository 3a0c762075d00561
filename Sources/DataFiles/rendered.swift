public import Advocacy
import Foundation

/// How findings are written down.
public enum DiagnosticFormat: String, Sendable, CaseIterable {
    /// For people: `file:line:column: severity: message [rule]`, the line, a caret, the cure.
    case text
    /// One array of objects.
    case json
    /// SARIF 2.1.0, which code hosts and editors read.
    case sarif
}

/// `diagnostics` in the order given, in `language` (else French, as `Wording` falls back). Text without findings is empty.
public func rendered(_ diagnostics: [Diagnostic], format: DiagnosticFormat, language: LanguageTag) -> String {
    switch format {
    case .text: diagnostics.map { TextFinding($0, language).text }.joined(separator: "\n\n")
    case .json: encoded(diagnostics.map { JSONFinding($0, language) })
    case .sarif: encoded(SARIFLog(diagnostics, language))
    }
}

private func encoded(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
}

/// A finding as a machine reads it.
private struct JSONFinding: Encodable {
    let file: String
    let line: Int
    let column: Int
    let severity: Diagnostic.Severity
    let rule: String
    let message: String
    let fix: String?
    let source: String?

    init(_ finding: Diagnostic, _ language: LanguageTag) {
        (file, line, column) = (finding.place.file, finding.place.line, finding.place.column)
        (severity, rule, source) = (finding.severity, finding.rule, finding.source)
        (message, fix) = (finding.message.in(language), finding.fix?.in(language))
    }
}
