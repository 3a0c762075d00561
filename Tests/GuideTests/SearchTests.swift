import Advocacy
import DataFiles
import Testing

@testable import Guide

/// Measured on the project's own guide. The floors stand a little below what was measured, so that a change of the guide
/// or of the search that loses questions is seen.
@Suite("Searching the guide")
struct SearchTests {
    private let shelf: Shelf

    init() throws { shelf = try #require(try RealGuide.load().value) }

    private static let samples = [
        Sample("chosen on", .french, Questions.chosenOn, OutOfGuide.chosenOn, floor: (first: 22, two: 33, three: 35, shown: 9)),
        Sample("chosen on", .english, Questions.chosenOn, OutOfGuide.chosenOn, floor: (first: 21, two: 30, three: 33, shown: 14)),
        Sample("held out", .french, Questions.heldOut, OutOfGuide.heldOut, floor: (first: 19, two: 23, three: 23, shown: 5)),
        Sample("held out", .english, Questions.heldOut, OutOfGuide.heldOut, floor: (first: 17, two: 21, three: 23, shown: 8)),
    ]

    @Test(
        "At least twenty questions a language find their chapter in the first two passages",
        arguments: [LanguageTag.french, .english])
    func twenty(language: LanguageTag) {
        let asked = Self.samples.filter { $0.language == language }.flatMap(\.asked)
        #expect(asked.filter { isFound($0, amongFirst: 2, in: language) }.count >= 20)
    }

    @Test("The right chapter comes first, second or third as often as it did", arguments: samples)
    func recall(sample: Sample) {
        for (places, floor) in [(1, sample.floor.first), (2, sample.floor.two), (3, sample.floor.three)] {
            let missed = sample.asked.filter { !isFound($0, amongFirst: places, in: sample.language) }
            #expect(sample.asked.count - missed.count >= floor, "not among the first \(places): \(missed.map(\.words))")
        }
    }

    @Test("What the guide has nothing on gets nothing", arguments: samples)
    func silence(sample: Sample) {
        let answered = sample.outside.filter { !shelf.fitting(about: $0, in: sample.language, atMost: 2).isEmpty }
        #expect(answered.isEmpty)
    }

    @Test("What is shown is from the right chapter three times out of four, and not always nothing", arguments: samples)
    func precision(sample: Sample) {
        let shown = sample.asked.map { (asked: $0, passages: shelf.fitting(about: $0.words, in: sample.language, atMost: 2)) }
            .filter { !$0.passages.isEmpty }
        let wrong = shown.filter { one in !one.passages.contains { one.asked.chapters.contains($0.chapter.text) } }
        #expect(shown.count >= sample.floor.shown)
        #expect(wrong.count * 4 <= shown.count, "\(wrong.map(\.asked.words))")
    }

    @Test(
        "Function words alone ask for nothing",
        arguments: [("fr", "et si on le fait pour lui ?"), ("en", "and if we do that for them?"), ("fr", ""), ("en", "   ")])
    func nothingAsked(language: String, words: String) {
        #expect(shelf.passages(about: words, in: LanguageTag(language), atMost: 3).isEmpty)
    }

    private func isFound(_ asked: Asked, amongFirst places: Int, in language: LanguageTag) -> Bool {
        shelf.passages(about: asked.words, in: language, atMost: places).contains { asked.chapters.contains($0.chapter.text) }
    }
}

/// One list of questions in one language, and how many of them at least are found and shown.
struct Sample: CustomStringConvertible, Sendable {
    let name: String
    let language: LanguageTag
    let asked: [Asked]
    let outside: [String]
    let floor: (first: Int, two: Int, three: Int, shown: Int)

    init(
        _ name: String, _ language: LanguageTag, _ asked: [LanguageTag: [Asked]], _ outside: [LanguageTag: [String]],
        floor: (first: Int, two: Int, three: Int, shown: Int)
    ) {
        (self.name, self.language, self.floor) = (name, language, floor)
        (self.asked, self.outside) = (asked[language] ?? [], outside[language] ?? [])
    }

    var description: String { "\(language), \(name)" }
}
