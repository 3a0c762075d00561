import Advocacy
import DataFiles
import Foundation
import Testing

@testable import Sharing

@Suite("The project's own stories")
struct RealStoriesTests {
    private let loaded: Loaded<[Story]>

    init() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        loaded = StoryFiles.load(
            try KnowledgeFolder.read(root),
            disclosure: Wording([.french: "Je travaille chez Orvane.", .english: "I work at Orvane."]))
    }

    @Test("Nothing in them has to be mended")
    func sound() {
        #expect(loaded.findings.map { "\($0.place.file):\($0.place.line): \($0.message.in(.english))" }.isEmpty)
    }

    @Test("Each is told in both languages, three times or more")
    func complete() throws {
        let stories = try #require(loaded.value)
        #expect(stories.count >= 6)
        for story in stories {
            for language in [LanguageTag.french, .english] { #expect(story.captions[language]?.count ?? 0 >= 3, "\(story.id)") }
        }
    }
}
