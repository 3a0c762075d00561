#if Postgres
import Foundation
import Testing

@testable import Storage

@Suite(
    "PostgreSQL",
    .enabled(
        if: Engine.postgresAddress != nil || Engine.isPostgresRequired,
        "ALLIE_TEST_POSTGRES names no server; Tests/postgres.sh starts one"))
struct PostgresTests {
    @Test("Takes every migration and understands every statement")
    func statements() throws {
        let content = try PostgresScratch(try #require(Engine.postgresAddress))
        for statement in Statement.all + Statement.migrating { try Self.check(statement, on: content) }
        let keys = try PostgresScratch(try #require(Engine.postgresAddress), migrations: .keys)
        for statement in Statement.caseKeys { try Self.check(statement, on: keys) }
    }

    /// Prepared, with as many parameters as we bind and only of the types we can bind.
    private static func check(_ statement: Statement, on database: PostgresScratch) throws {
        let types = try database.inspect { try $0.parameterTypes(of: statement) }
        #expect(types.count == statement.parameters, "\(statement.name)")
        let known = [PostgresType.text, PostgresType.integer, PostgresType.smallInteger, PostgresType.bytes]
        #expect(types.allSatisfy(known.contains), "\(statement.name): \(types)")
    }

    @Test("Refuses a changed migration")
    func changed() throws {
        let database = try PostgresScratch(try #require(Engine.postgresAddress))
        try database.inspect { connection in
            try connection.script("update migrations set checksum = 'other'")
            #expect(throws: StorageError.migrationChanged(number: 1)) {
                try Migrator(.content, .postgres).migrate(connection)
            }
        }
    }

    @Test("Tells its SQLSTATE, and no value")
    func sqlState() throws {
        let database = try PostgresScratch(try #require(Engine.postgresAddress))
        _ = database.inspect { connection in
            #expect(throws: StorageError.engine(code: "22012", message: "division by zero")) {
                try connection.run(Statement("zero", "select 1 / 0"), [])
            }
        }
    }

    @Test("An address nobody answers is an error of class 08")
    func unreachable() {
        let error = #expect(throws: StorageError.self) { _ = try PostgresConnection("host=/nowhere dbname=none") }
        guard case .engine("08001", _) = error else { return #expect(Bool(false), "\(String(describing: error))") }
    }
}
#endif
