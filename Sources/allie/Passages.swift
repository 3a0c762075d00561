import Advocacy
import ArgumentParser
import Guide
import Server

struct Passages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "passages", abstract: "The passages of the guide that fit a question, best first, as JSON.",
        discussion: "Example: allie passages \"photo d'un collègue\" --language fr")

    @Argument(help: "The question.") var question: String
    @Option(help: "fr or en.") var language = "fr"
    @OptionGroup var options: KnowledgeOptions

    static let most = 10

    func run() throws {
        let found = try options.read().shelf.passages(about: question, in: LanguageTag(language), atMost: Self.most)
        try Console.json(found.map(PassageLine.init))
        if found.isEmpty { throw CommandFailure.negative() }
    }
}

struct PassageLine: Encodable {
    let chapter, heading, text: String
    let score: Double

    init(_ passage: Passage) {
        (chapter, heading, text) = (passage.chapter.text, passage.heading, passage.text)
        score = (passage.score * 1_000).rounded() / 1_000
    }
}
