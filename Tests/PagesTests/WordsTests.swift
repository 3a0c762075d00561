import Advocacy
import Foundation
import Testing

@testable import Pages

@Suite("The words of the pages")
struct WordsTests {
    @Test("every sentence is there in both languages", arguments: UIKey.allCases)
    func complete(key: UIKey) throws {
        let text = try #require(Words.table[key])
        #expect(!text.french.isEmpty && !text.english.isEmpty)
        #expect(placeholders(text.french) == placeholders(text.english))
    }

    @Test("no sentence stands in two tables")
    func once() { #expect(Words.tables.map(\.count).reduce(0, +) == Words.table.count) }

    @Test("French has its typography", arguments: UIKey.allCases)
    func typography(key: UIKey) throws {
        let french = try #require(Words.table[key]).french
        #expect(!french.contains(/[^\u{A0}\u{202F}][;:!?»]/), "\(french)")
        #expect(!french.contains(/«[^\u{A0}\u{202F}]/), "\(french)")
        #expect(!french.contains("'") && !french.contains("..."), "\(french)")
    }

    @Test("English has none of it", arguments: UIKey.allCases)
    func english(key: UIKey) throws {
        let english = try #require(Words.table[key]).english
        #expect(!english.contains("\u{A0}") && !english.contains("'") && !english.contains("\""), "\(english)")
    }

    @Test("nobody is blamed and no machinery is named", arguments: UIKey.allCases)
    func friendly(key: UIKey) throws {
        let text = try #require(Words.table[key])
        #expect(harsh(text.english, harshAnywhere + harshInEnglish).isEmpty)
        #expect(harsh(text.french, harshAnywhere + harshInFrench).isEmpty)
        #expect(!"\(text.french) \(text.english)".contains(/!.*!/), "one exclamation mark is plenty")
    }

    @Test("templates, styles and scripts are as friendly")
    func friendlyTemplates() throws {
        for (name, text) in try Files.all() { #expect(harsh(text, harshAnywhere).isEmpty, "\(name)") }
    }

    @Test("a template asks only for sentences that exist")
    func known() throws {
        for (name, text) in try Files.templates() {
            for match in text.matches(of: /\{\{t\.(\w+)\}\}/) {
                #expect(UIKey(rawValue: String(match.1)) != nil, "\(name): \(match.1)")
            }
        }
    }

    @Test("other languages read English, regions of French read French")
    func fallback() {
        #expect(Words(LanguageTag("fr-SN")).language == .french)
        #expect(Words(LanguageTag("ar")).language == .english)
    }

    private func placeholders(_ text: String) -> Set<String> { Set(text.matches(of: /\{\w+\}/).map { String($0.0) }) }

    private func harsh(_ text: String, _ stems: [String]) -> [Substring] {
        text.lowercased().split { !$0.isLetter }.filter { word in stems.contains { word.hasPrefix($0) } }
    }

    /// In code as on screen.
    private let harshAnywhere = [
        "violation", "offender", "sanction", "strike", "leaderboard", "inactive", "compliance", "reject", "unfortunately",
    ]
    private let harshInEnglish = ["misstep", "report", "claim", "lease", "unfounded", "rank", "fault", "blame", "offence"]
    private let harshInFrench = [
        "infraction", "sanction", "faute", "fauti", "signalement", "signaler", "dossier", "malheureusement", "interdi",
        "conformité", "classement", "inactif", "rejet", "coupable",
    ]
}

/// The files the pages are made of, by name.
enum Files {
    static func templates() throws -> [(String, String)] { try texts(in: "Templates") }
    static func all() throws -> [(String, String)] { try texts(in: "Templates") + texts(in: "Assets") }

    private static func texts(in folder: String) throws -> [(String, String)] {
        let folder = try PageKit.folder(folder)
        let paths = try PageKit.paths(in: folder).filter { $0.contains(".") }
        return try paths.map { ($0, try PageKit.text(at: folder.appendingPathComponent($0))) }
    }
}
