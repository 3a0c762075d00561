import Advocacy
import Foundation

/// The part of SARIF 2.1.0 that says what was found where.
struct SARIFLog: Encodable {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    struct Run: Encodable {
        let tool: Tool
        let columnKind = "unicodeCodePoints"
        let language: String
        let results: [Result]
    }

    struct Tool: Encodable { let driver: Driver }

    struct Driver: Encodable {
        let name = "allie"
        let rules: [Rule]
    }

    struct Rule: Encodable { let id: String }
    struct Text: Encodable { let text: String }

    struct Result: Encodable {
        let ruleId: String
        let level: Diagnostic.Severity
        let message: Text
        let locations: [Location]
    }

    struct Location: Encodable { let physicalLocation: PhysicalLocation }

    struct PhysicalLocation: Encodable {
        let artifactLocation: Artifact
        let region: Region
    }

    struct Artifact: Encodable { let uri: String }

    struct Region: Encodable {
        let startLine: Int
        let startColumn: Int
    }
}

extension SARIFLog {
    init(_ findings: [Diagnostic], _ language: LanguageTag) {
        let rules = Set(findings.map(\.rule)).sorted().map(Rule.init)
        let spoken = language.base == .french ? "fr" : "en"
        runs = [
            Run(
                tool: Tool(driver: Driver(rules: rules)), language: spoken,
                results: findings.map { Result($0, language) })
        ]
    }
}

extension SARIFLog.Result {
    fileprivate init(_ finding: Diagnostic, _ language: LanguageTag) {
        let words = [finding.message.in(language), finding.fix?.in(language)].compactMap(\.self).joined(separator: " ")
        let uri = finding.place.file.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? finding.place.file
        self.init(
            ruleId: finding.rule, level: finding.severity, message: .init(text: words),
            locations: [
                .init(
                    physicalLocation: .init(
                        artifactLocation: .init(uri: uri),
                        region: .init(startLine: finding.place.line, startColumn: finding.place.column)))
            ])
    }
}
