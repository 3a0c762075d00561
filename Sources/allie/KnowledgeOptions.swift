import Advocacy
import ArgumentParser
import DataFiles
import Foundation
import Server

/// Where the knowledge is, and in which language one is spoken to.
struct KnowledgeOptions: ParsableArguments {
    @Option(help: "The folder that holds intents guide stories company.")
    var knowledge: String?

    /// The folder asked for, else the one `ALLIE_KNOWLEDGE` names, else the project's own.
    func folder() throws -> URL {
        let named = knowledge ?? ProcessInfo.processInfo.environment["ALLIE_KNOWLEDGE"]
        do {
            return try Settings.knowledgeFolder(named.flatMap { $0.isEmpty ? nil : $0 })
        } catch {
            throw CommandFailure.machine(error.description)
        }
    }

    /// The snapshot; a broken one ends the command with its findings.
    func read() throws -> Knowledge {
        let reading = try KnowledgeReading(folder: try folder(), publicURL: "http://127.0.0.1:8080")
        guard let knowledge = reading.knowledge else {
            throw CommandFailure.negative(rendered(reading.errors, format: .text, language: .english))
        }
        return knowledge
    }
}
