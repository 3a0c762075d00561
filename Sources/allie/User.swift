public import Advocacy
public import ArgumentParser
import Foundation
import Server

struct User: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "The accounts of the desk.", subcommands: [Add.self, Link.self, Disable.self, List.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add", abstract: "Makes an account and prints its one-time login link.",
            discussion:
                "Example: allie user add \"Jonas Weber\" --role community-manager --language en\nThe service must be stopped.")

        @Argument(help: "The name people read.") var name: String
        @Option(help: "community-manager or admin.") var role: Account.Role = .communityManager
        @Option(help: "fr or en.") var language = "fr"

        func run() async throws {
            let link = try await Accounts.open().add(name: name, role: role, language: LanguageTag(language))
            Console.say(link)
        }
    }

    struct Link: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "link", abstract: "Prints a fresh one-time login link for an account.",
            discussion: "Example: allie user link \"Jonas Weber\"\nThe service must be stopped.")

        @Argument(help: "The name people read.") var name: String

        func run() async throws {
            guard let link = try await Accounts.open().link(name: name) else {
                throw CommandFailure.negative("Nobody is called \(name).")
            }
            Console.say(link)
        }
    }

    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "disable", abstract: "Ends an account's sessions and lets it in no more.",
            discussion: "Example: allie user disable \"Jonas Weber\"\nThe service must be stopped.")

        @Argument(help: "The name people read.") var name: String

        func run() async throws {
            guard try await Accounts.open().disable(name: name) else {
                throw CommandFailure.negative("Nobody is called \(name).")
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Lists the accounts.",
            discussion: "Example: allie user list\nThe service must be stopped.")

        func run() async throws {
            for account in try await Accounts.open().list() {
                Console.say("\(account.name)\t\(account.role.rawValue)\t\(account.language)")
            }
        }
    }
}

extension Account.Role: ExpressibleByArgument {}
