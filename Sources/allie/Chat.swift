import Advocacy
import ArgumentParser
import Foundation
import Server

struct Chat: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat", abstract: "A conversation with the assistant in the terminal.",
        discussion: "Example: allie chat --language en --country SN\nType the number of a button to click it; an empty line ends."
    )

    @Option(help: "The language you read, when your words do not tell.") var language = "fr"
    @Option(help: "Your country, two letters.") var country: String?
    @OptionGroup var options: KnowledgeOptions

    func run() async throws {
        let knowledge = try options.read()
        try await withConversation(knowledge, locale: LanguageTag(language)) { conversation in
            if let name = country.flatMap({ knowledge.company.countries[CountryCode($0)] })?.name {
                Console.say(try await conversation.say(name.in(LanguageTag(language))).plain)
            }
            var last: SpokenAnswer?
            while let line = prompt(), !line.isEmpty {
                let answer = try await conversation.answer(to: line, after: last)
                Console.say("\n" + answer.plain + "\n")
                last = answer
            }
        }
    }

    private func prompt() -> String? {
        FileHandle.standardError.write(Data("> ".utf8))
        return readLine()
    }
}
