import Advocacy

/// A finding as people read it.
struct TextFinding {
    private let finding: Diagnostic
    private let language: LanguageTag
    private var isFrench: Bool { language.base == .french }

    init(_ finding: Diagnostic, _ language: LanguageTag) { (self.finding, self.language) = (finding, language) }

    var text: String {
        let place = finding.place
        let head = "\(place.file):\(place.line):\(place.column): \(severity): \(finding.message.in(language)) [\(finding.rule)]"
        return ([head] + pointed + cure).joined(separator: "\n")
    }

    /// The word stays close to its colon, so that tools that read compilers' findings read these.
    private var severity: String {
        switch finding.severity {
        case .error: isFrench ? "erreur" : "error"
        case .warning: isFrench ? "avertissement" : "warning"
        }
    }

    private var cure: [String] {
        finding.fix.map { ["  " + (isFrench ? "Remède\u{A0}: " : "Cure: ") + $0.in(language)] } ?? []
    }

    /// The line and a caret under the column; of a long line the part around it.
    private var pointed: [String] {
        guard let source = finding.source, !source.allSatisfy(\.isWhitespace) else { return [] }
        let scalars = Array(source.unicodeScalars)
        let column = min(max(finding.place.column - 1, 0), scalars.count)
        let start = scalars.count <= Self.widest ? 0 : max(0, column - Self.widest / 2)
        let shown = scalars[start..<min(scalars.count, start + Self.widest)]
        let before = scalars[start..<column].filter { !Self.takesNoRoom($0) }.map { $0 == "\t" ? Character("\t") : " " }
        let ellipsis = start > 0 ? "…" : ""
        return [
            "  " + ellipsis + String(String.UnicodeScalarView(shown)) + (shown.endIndex < scalars.count ? "…" : ""),
            "  " + (start > 0 ? " " : "") + String(before) + "^",
        ]
    }

    private static let widest = 120

    private static func takesNoRoom(_ scalar: Unicode.Scalar) -> Bool {
        [.nonspacingMark, .enclosingMark, .format].contains(scalar.properties.generalCategory)
    }
}
