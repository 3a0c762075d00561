import Advocacy
import DataFiles
import Foundation
import Testing

/// The files in `good/` and `bad/` beside the tests; the folder below says which loader reads them.
struct Fixture: Sendable, CustomTestStringConvertible {
    enum Format: String, CaseIterable, Sendable { case notes, chapters, countries, company, channels }

    let format: Format
    let url: URL
    var testDescription: String { "\(format)/\(url.lastPathComponent)" }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    /// The checkout.
    static let root = folder.resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()

    static func all(_ verdict: String) -> [Fixture] {
        Format.allCases.flatMap { format in
            let directory = folder.appending(path: "\(verdict)/\(format.rawValue)")
            let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
            return names.sorted().filter { $0.hasSuffix(".yml") || $0.hasSuffix(".md") }
                .map { Fixture(format: format, url: directory.appending(path: $0)) }
        }
    }

    static func file(_ path: String, as name: String? = nil) throws -> DataFile {
        DataFile(path: name ?? path, bytes: Array(try Data(contentsOf: folder.appending(path: path))))
    }

    var findings: [Diagnostic] {
        get throws {
            let bytes = Array(try Data(contentsOf: url))
            switch format {
            case .notes: return Note.load(DataFile(path: "notes/\(url.lastPathComponent)", bytes: bytes)).findings
            case .chapters: return Chapters.findings(in: DataFile(path: url.lastPathComponent, bytes: bytes))
            case .channels: return ChannelsFile.load(DataFile(path: "channels.yml", bytes: bytes)).findings
            case .company:
                let country = try Self.file("good/countries/FR.yml", as: "company/countries/FR.yml")
                return CompanyFiles.load([DataFile(path: "company/company.yml", bytes: bytes), country]).findings
            case .countries:
                // FR.no-desk.yml stands for FR.yml.
                let code = url.lastPathComponent.prefix { $0 != "." }
                let company = try Self.file("good/company/company.yml", as: "company/company.yml")
                return CompanyFiles.load([company, DataFile(path: "company/countries/\(code).yml", bytes: bytes)]).findings
            }
        }
    }

    /// `line:column rule` for each finding, from a file beside it or from its first line, `# expect: …, …`.
    var expected: [String] {
        get throws {
            let beside = url.deletingPathExtension().appendingPathExtension("expected")
            if let text = try? String(contentsOf: beside, encoding: .utf8) {
                return text.split(separator: "\n").map(String.init)
            }
            let first = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline).first ?? ""
            let list = try #require(first.split(separator: "# expect: ").first, "no expectation")
            return list.components(separatedBy: ", ")
        }
    }
}

/// A format of the tests' own that uses every reader of `Record`.
struct Note: Sendable {
    enum Kind: String, CaseIterable { case short, long }

    let id: String
    let title: Wording
    let kind: Kind?
    let examples: [LanguageTag: [Placed<String>]]
    let tags: [String]
    let day: String?
    let countries: Set<CountryCode>
    let parts: [String]

    static func load(_ file: DataFile) -> Loaded<Note> {
        YAMLFile.load(file) { note in
            Note(
                id: note.string("id"), title: note.wording("title", length: 3...40),
                kind: note.optionalChoice("kind", of: Kind.self), examples: note.optionalWordings("examples"),
                tags: note.optionalStrings("tags"), day: note.optionalDate("day"),
                countries: note.optionalCountries("countries"), parts: note.optionalRecords("parts") { $0.string("name") })
        }
    }
}

enum Chapters {
    static func findings(in file: DataFile) -> [Diagnostic] {
        var findings = Findings(file)
        _ = FrontMatter.split(file, &findings).map { chapter in
            Record.read(chapter.fields, &findings) { ($0.string("id"), $0.string("title"), $0.date("date")) }
        }
        return findings.diagnostics
    }
}
