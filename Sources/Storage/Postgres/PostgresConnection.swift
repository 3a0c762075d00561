#if Postgres
import CPostgres
import Foundation

/// One connection to PostgreSQL through libpq. Blocking; for one thread at a time.
final class PostgresConnection: Transaction {
    private let connection: OpaquePointer
    private var prepared: Set<String> = []

    /// `address` is a libpq connection string. Throws ``StorageError/engine(code:message:)``, class 08.
    init(_ address: String) throws(StorageError) {
        guard let connection = PQconnectdb(address) else { throw .engine(code: "08001", message: "no memory") }
        // From here on `deinit` frees it, also when this throws.
        self.connection = connection
        guard PQstatus(connection) == CONNECTION_OK else {
            throw .engine(code: "08001", message: String(cString: PQerrorMessage(connection)))
        }
    }

    deinit { PQfinish(connection) }

    @discardableResult
    func run(_ statement: Statement, _ values: [Value]) throws -> [Row] {
        guard values.count == statement.parameters else { throw StorageError.values(statement: statement.name) }
        try prepare(statement)
        return try PostgresResult(execute(statement.name, values.map(\.written))).rows()
    }

    /// Has the server read the statement, once per connection.
    func prepare(_ statement: Statement) throws {
        guard !prepared.contains(statement.name) else { return }
        try PostgresResult(PQprepare(connection, statement.name, statement.sql, 0, nil)).check()
        prepared.insert(statement.name)
    }

    /// The types the server found for the statement's parameters, by their object ids.
    func parameterTypes(of statement: Statement) throws -> [UInt32] {
        try prepare(statement)
        return try PostgresResult(PQdescribePrepared(connection, statement.name)).parameterTypes()
    }

    private func execute(_ name: String, _ values: [String?]) -> OpaquePointer? {
        let copies = values.map { $0.flatMap { strdup($0) } }
        defer { for copy in copies { free(copy) } }
        return PQexecPrepared(
            connection, name, Int32(values.count), copies.map { $0.map { UnsafePointer($0) } }, nil, nil, 0)
    }
}

extension PostgresConnection: Migratable {
    func script(_ sql: String) throws { try PostgresResult(PQexec(connection, sql)).check() }

    func inTransaction(_ work: () throws -> Void) throws {
        try script("begin")
        do {
            try work()
            try script("commit")
        } catch {
            try script("rollback")
            throw error
        }
    }
}

extension Value {
    /// In the text format of the server.
    fileprivate var written: String? {
        switch self {
        case .text(let text): text
        case .integer(let integer): String(integer)
        case .blob(let bytes): "\\x" + bytes.hex
        case .null: nil
        }
    }
}
#endif
