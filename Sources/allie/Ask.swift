import Advocacy
import ArgumentParser
import Server
import Understanding

struct Ask: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Asks one question and shows the answer as a channel would.",
        discussion: "Example: allie ask \"may I say where I work?\" --json")

    @Argument(help: "The question.") var question: String
    @Flag(help: "One JSON value: the answer with intent, confidence, chapter and buttons.") var json = false
    @OptionGroup var options: KnowledgeOptions

    func run() async throws {
        let knowledge = try options.read()
        let answer = try await withConversation(knowledge) { conversation in try await conversation.say(question) }
        guard json else { return Console.say(answer.plain) }
        try Console.json(AnswerLine(answer: answer, understood: knowledge.interpreter.understand(question)))
    }
}

/// The shape of `allie ask --json`.
struct AnswerLine: Encodable {
    struct Link: Encodable { let label, url: String }

    let text, language, kind: String
    let intent: String?
    let confidence: Double?
    let chapter: Link?
    let buttons: [String]

    init(answer: SpokenAnswer, understood: Understood) {
        (text, language, buttons) = (answer.text, answer.language, answer.buttons)
        (kind, intent) = (understood.verdict.name, understood.candidates.first?.intent.text)
        confidence = understood.candidates.first.map { ($0.confidence * 1_000).rounded() / 1_000 }
        chapter = answer.chapter.map { Link(label: $0.label, url: $0.address) }
    }
}
