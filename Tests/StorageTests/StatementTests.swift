import Foundation
import Testing

@testable import Storage

@Suite("The house's statements")
struct StatementTests {
    private static var lists: [Statement] { Statement.all + Statement.caseKeys + Statement.migrating }

    @Test("Each has a name of its own")
    func names() {
        #expect(Set(Self.lists.map(\.name)).count == Self.lists.count)
    }

    @Test("None is left out of the lists")
    func complete() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Storage").standardizedFileURL
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        let written = try files.map { file in
            try String(contentsOf: file, encoding: .utf8).ranges(of: " = Statement(").count
        }.reduce(0, +)
        #expect(written == Self.lists.count)
    }

    @Test("SQLite understands each against its schema")
    func sqlite() async throws {
        let house = try House()
        for statement in Statement.all + Statement.migrating {
            let plan = Statement(statement.name, "explain " + statement.sql)
            let nothing = [Value](repeating: .null, count: statement.parameters)
            _ = try await house.database.write { try $0.run(plan, nothing) }
        }
    }
}
