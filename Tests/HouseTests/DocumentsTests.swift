import Foundation
import Server
import Testing

@Suite("Documents tell the truth")
struct DocumentsTests {
    private func page(_ path: String) throws -> String {
        try String(contentsOf: House.root.appending(path: path), encoding: .utf8)
    }

    @Test("docs/configuration.md is the table of settings")
    func configuration() throws {
        #expect(try page("docs/configuration.md") == SettingsTable.page, "run make docs")
    }

    @Test("Every setting is read by the code", arguments: SettingsTable.all)
    func settings(setting: Setting) {
        let code = House.sources.filter { $0.path.hasPrefix("Sources/Server/Settings/Settings") && !$0.path.contains("Table") }
        #expect(code.contains { $0.text.contains("\"\(setting.key)\"") || $0.text.contains(setting.variable) })
    }

    @Test("Every command is in docs/commands.md with an example")
    func commands() throws {
        let documented = try page("docs/commands.md")
        let names = House.files(in: ["Sources/allie"], extensions: ["swift"]).flatMap { file in
            file.text.matches(of: /commandName: "([a-z-]+)"/).map { String($0.1) }
        }
        #expect(names.count >= 7)
        for name in names where name != "allie" {
            #expect(documented.contains(try Regex("`allie ([a-z]+ )?\(name)")), "docs/commands.md has nothing on \(name)")
        }
    }

    @Test(
        "No path of a machine stands in a tracked text",
        arguments: House.files(
            in: ["Sources", "docs", "docker", "intents", "guide", "stories", "company"],
            extensions: ["swift", "md", "yml", "mustache", "sql"]))
    func paths(file: House.File) {
        #expect(!file.text.contains(/\/(work|farm|root)\/[A-Za-z.]/))
    }
}
