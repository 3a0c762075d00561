import Advocacy
import DataFiles
import Foundation
import Testing

@testable import Guide

/// The project's own guide, as the service loads it.
enum RealGuide {
    static func load() throws -> Loaded<Shelf> {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return GuideFiles.load(try KnowledgeFolder.read(root), companyName: "Orvane")
    }
}

@Suite("The project's own guide")
struct RealGuideTests {
    private let loaded: Loaded<Shelf>

    init() throws { loaded = try RealGuide.load() }

    @Test("Nothing in it blocks publishing")
    func sound() {
        let errors = loaded.findings.filter { $0.severity == .error }
        #expect(errors.map { "\($0.place.file):\($0.place.line): \($0.message.in(.english))" }.isEmpty)
        #expect(loaded.value != nil)
    }

    @Test("Every chapter is there in both languages, with its rule and its sections")
    func complete() throws {
        let shelf = try #require(loaded.value)
        for id in ["c02", "c03", "c04", "c06", "c09", "c18", "c20", "c23"] {
            for language in [LanguageTag.french, .english] {
                let page = try #require(shelf.chapter(ID(id), in: language))
                #expect(page.chapter.language == language, "\(id)")
                #expect(!page.ruleHTML.isEmpty && page.sections.count >= 3, "\(id)")
                #expect(!page.bodyHTML.contains("{company}") && !page.ruleHTML.contains("{company}"), "\(id)")
            }
        }
    }
}
