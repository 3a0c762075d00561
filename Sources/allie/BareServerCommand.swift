import ArgumentParser
import Server

struct BareServerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bare-server", abstract: "A route that does nothing, for make bench to compare with.",
        discussion: "Example: allie bare-server --port 18089", shouldDisplay: false)

    @Option(help: "The port on 127.0.0.1.") var port = 18_089

    func run() async throws { try await BareServer.run(port: port) }
}
