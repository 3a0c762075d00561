import Advocacy
import ArgumentParser
import Server
import Understanding

struct Understand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "understand", abstract: "Reads lines and says, per line, what was understood.",
        discussion: "Example: echo 'dois-je dire que je travaille ici ?' | allie understand")

    @OptionGroup var options: KnowledgeOptions

    func run() throws {
        let interpreter = try options.read().interpreter
        let clock = ContinuousClock()
        while let line = readLine() {
            var understood: Understood?
            let time = clock.measure { understood = interpreter.understand(line) }
            guard let understood else { continue }
            try Console.json(UnderstoodLine(text: line, understood: understood, micros: Int(time / .microseconds(1))))
        }
    }
}

/// The shape of a line of `allie understand --json`, a contract scripts rely on.
struct UnderstoodLine: Encodable {
    struct Candidate: Encodable {
        let id: String
        let confidence: Double
    }

    let text: String
    let language: String
    let kind: String
    let intents: [Candidate]
    /// The right people's kind, when the detector rang.
    let escalation: String?
    let micros: Int

    init(text: String, understood: Understood, micros: Int) {
        (self.text, self.micros, language) = (text, micros, understood.language.text)
        kind = understood.verdict.name
        escalation = understood.escalation?.rawValue
        intents = understood.candidates.map {
            Candidate(id: $0.intent.text, confidence: ($0.confidence * 1_000).rounded() / 1_000)
        }
    }
}

extension Verdict {
    var name: String {
        switch self {
        case .clear: "clear"
        case .unsure: "unsure"
        case .unknown: "unknown"
        }
    }
}
