import Foundation
import Testing

@testable import Storage

@Suite("The seam")
struct SeamTests {
    @Test("Parameters are bound by name, whatever their order in the text", arguments: Engine.all)
    func names(engine: Engine) async throws {
        let house = try House(engine)
        let row = try #require(
            await house.rows(
                "select cast($2 as text) as second, cast($1 as text) as first, cast($2 as text) as again",
                .text("one"), .text("two")
            ).first)
        #expect(try row.text("first") == "one")
        #expect(try row.text("second") == "two")
        #expect(try row.text("again") == "two")
    }

    @Test("Too few and too many values are refused", arguments: Engine.all, [[], [Value.text("a"), .text("b")]])
    func wrongCount(engine: Engine, values: [Value]) async throws {
        let house = try House(engine)
        await #expect(throws: StorageError.values(statement: "one")) {
            _ = try await house.database.write {
                try $0.run(Statement("one", "select name from leases where name = $1"), values)
            }
        }
    }

    @Test("Every kind of value comes back as it went in", arguments: Engine.all)
    func values(engine: Engine) async throws {
        let house = try House(engine)
        let name = "l’été à « Évry » \u{1F33B}"
        try await house.rows(
            "insert into leases (name, holder, held_until) values ($1, $2, $3)", .text(name), .text(""), .integer(.max))
        let row = try #require(await house.rows("select name, holder, held_until, null as absent from leases").first)
        #expect(row["name"] == .text(name))
        #expect(row["holder"] == .text(""))
        #expect(row["held_until"] == .integer(.max))
        #expect(row["absent"] == .null)
        #expect(row["elsewhere"] == nil)
        let bytes = [UInt8](0...255)
        try await house.rows(
            "insert into salts (made_on, salt) values ($1, $2)", .text("2026-01-01"), .blob(Array(bytes.prefix(32))))
        #expect(try await house.rows("select salt from salts").first?.blob("salt") == Array(bytes.prefix(32)))
    }

    @Test("A getter of the wrong type names the column")
    func getters() throws {
        let row = Row(
            columns: ["name", "count", "bytes", "nothing"], values: [.text("a"), .integer(1), .blob([2]), .null])
        #expect(throws: StorageError.column("count")) { try row.text("count") }
        #expect(throws: StorageError.column("name")) { try row.integer("name") }
        #expect(throws: StorageError.column("name")) { try row.blob("name") }
        #expect(throws: StorageError.column("nothing")) { try row.text("nothing") }
        #expect(throws: StorageError.column("missing")) { try row.optionalText("missing") }
        #expect(try row.optionalBlob("nothing") == nil)
    }

    @Test("An error carries the engine's code and no value", arguments: Engine.all)
    func errors(engine: Engine) async throws {
        let house = try House(engine)
        let lease = {
            _ = try await house.rows("insert into leases (name, holder, held_until) values ($1, 'h', 1)", .text("KANARI"))
        }
        try await lease()
        let error = try #require(await #expect(throws: StorageError.self) { try await lease() })
        guard case .engine(let code, _) = error else { return #expect(Bool(false), "\(error)") }
        #expect(code == (engine == .sqlite ? "1555" : "23505"))
        #expect(!"\(error)".contains("KANARI"))
    }

    @Test("Reading cannot change anything")
    func reading() async throws {
        let house = try House()
        let error = await #expect(throws: StorageError.self) {
            try await house.read { try $0.run(.keepTeller, .blob([UInt8](repeating: 1, count: 16)), .blob([1])) }
        }
        guard case .engine(let code, _) = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(code == "8")
    }
}
