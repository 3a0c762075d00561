import ArgumentParser
import Foundation
import Server

/// The one executable. Exit 0: well; 1: findings or a negative answer; 2: wrong usage; 3: the machine failed.
@main
struct Allie: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "allie", abstract: "An assistant that takes the fear out of talking about one's work.",
        subcommands: [
            Serve.self, Chat.self, Ask.self, Check.self, Understand.self, Passages.self, User.self, SettingsPage.self,
            BareServerCommand.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            Console.complain(failure.message)
            Foundation.exit(failure.code)
        } catch {
            leave(error)
        }
    }

    private static func leave(_ error: any Error) -> Never {
        let code = exitCode(for: error)
        if code == .success { exit(withError: error) }
        Console.complain(code == .validationFailure ? fullMessage(for: error) : "The machine failed: \(error)")
        Foundation.exit(code == .validationFailure ? 2 : 3)
    }
}

/// A command's own ending: 1 for a negative answer, 3 for a machine that failed.
struct CommandFailure: Error {
    let code: Int32
    let message: String

    static func negative(_ message: String = "") -> CommandFailure { CommandFailure(code: 1, message: message) }
    static func machine(_ message: String) -> CommandFailure { CommandFailure(code: 3, message: message) }
}

/// Results go to standard output, messages to standard error.
enum Console {
    static func say(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

    static func complain(_ text: String) {
        if !text.isEmpty { FileHandle.standardError.write(Data((text + "\n").utf8)) }
    }

    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        say(String(decoding: try encoder.encode(value), as: UTF8.self))
    }
}
