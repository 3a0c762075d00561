import ArgumentParser
import Foundation
import Server

struct SettingsPage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings", abstract: "Prints docs/configuration.md, the page of every setting.",
        discussion: "Example: allie settings > docs/configuration.md")

    func run() { FileHandle.standardOutput.write(Data(SettingsTable.page.utf8)) }
}
