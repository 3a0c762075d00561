import Foundation
import GRDB

/// The house's statements on an SQLite connection.
struct SQLiteTransaction: Transaction {
    private let database: GRDB.Database
    private static let names = (1...32).map(String.init)

    init(_ database: GRDB.Database) { self.database = database }

    @discardableResult
    func run(_ statement: Statement, _ values: [Value]) throws -> [Row] {
        guard values.count == statement.parameters else { throw StorageError.values(statement: statement.name) }
        return try Self.translating {
            let prepared = try database.cachedStatement(sql: statement.sql)
            // By name: bound by position, `$2` written before `$1` would silently take its value.
            let named: [(String, (any DatabaseValueConvertible)?)] = zip(Self.names, values).map { ($0, $1.stored) }
            let arguments = StatementArguments(named)
            guard prepared.columnCount > 0 else {
                try prepared.execute(arguments: arguments)
                return []
            }
            let columns = prepared.columnNames
            return try GRDB.Row.fetchAll(prepared, arguments: arguments).map { try Row($0, columns: columns) }
        }
    }

    static func translating<T>(_ work: () throws -> T) throws -> T {
        do { return try work() } catch let error as DatabaseError { throw StorageError(error) }
    }
}

extension StorageError {
    /// The library's errors can carry statement and values; ours carry the code and the engine's message.
    init(_ error: DatabaseError) {
        self = .engine(code: "\(error.extendedResultCode.rawValue)", message: error.message ?? "")
    }
}

extension SQLiteTransaction: Migratable {
    func script(_ sql: String) throws { try Self.translating { try database.execute(sql: sql) } }

    func inTransaction(_ work: () throws -> Void) throws {
        try Self.translating {
            try database.inTransaction(.immediate) {
                try work()
                return .commit
            }
        }
    }
}

extension Value {
    fileprivate var stored: DatabaseValue {
        switch self {
        case .text(let text): text.databaseValue
        case .integer(let integer): integer.databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
        case .null: .null
        }
    }
}

extension Row {
    fileprivate init(_ row: GRDB.Row, columns: [String]) throws {
        self.init(
            columns: columns,
            values: try columns.indices.map { index in
                switch (row[index] as DatabaseValue).storage {
                case .null: .null
                case .int64(let integer): .integer(integer)
                case .string(let text): .text(text)
                case .blob(let data): .blob(Array(data))
                case .double: throw StorageError.column(columns[index])
                }
            })
    }
}
