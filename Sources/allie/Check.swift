import Advocacy
public import ArgumentParser
public import DataFiles
import Server

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Says what is wrong in the data files, by line and column.",
        discussion: "Example: allie check --language fr")

    @OptionGroup var options: KnowledgeOptions
    @Option(help: "text, json or sarif.") var format: DiagnosticFormat = .text
    @Option(help: "fr or en.") var language = "en"

    func run() throws {
        let reading = try KnowledgeReading(folder: try options.folder(), publicURL: "http://127.0.0.1:8080")
        let text = rendered(reading.findings, format: format, language: LanguageTag(language))
        if !text.isEmpty { Console.say(text) }
        guard reading.errors.isEmpty else { throw CommandFailure.negative("\(reading.errors.count) to mend.") }
        if format == .text { Console.complain(reading.findings.isEmpty ? "All is well." : "Nothing that blocks.") }
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
