import Advocacy
import ArgumentParser
import DataFiles
import Foundation
import Server

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Runs the service.",
        discussion:
            "Example: ALLIE_ADDRESS=0.0.0.0:8080 ALLIE_PUBLIC_URL=https://allie.example allie serve\nSettings: docs/configuration.md."
    )

    @Flag(help: "A throw-away data folder, a cast of people in the web chat, a login link and a signed curl example.")
    var demo = false

    func run() async throws {
        do {
            let settings = try await Settings.read(environment: ProcessInfo.processInfo.environment)
            let service = try await (demo ? AllieService.demo(settings) : AllieService.open(settings))
            for line in service.welcome { Console.say(line) }
            try await service.run()
        } catch let error as SettingsError {
            throw CommandFailure(code: 2, message: error.description)
        } catch let error as BrokenKnowledge {
            throw CommandFailure.negative(rendered(error.findings, format: .text, language: .english))
        }
    }
}
