import Foundation
import GRDB

/// The settings every connection has, asserted after they were made.
enum SQLiteSettings {
    static func open(_ path: String) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { database in
            for (name, value) in perConnection { try database.execute(sql: "pragma \(name) = \(value)") }
            try check(database, perConnection)
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { database in
            // Opening the pool sets NORMAL, which may lose what was acknowledged.
            try database.execute(sql: "pragma synchronous = full")
            try check(database)
        }
        return pool
    }

    /// Throws ``StorageError/setting(_:is:)`` for the first setting that does not hold on this connection.
    static func check(_ database: GRDB.Database) throws { try check(database, perConnection + afterOpening) }

    private static let perConnection = [
        ("secure_delete", "1"), ("trusted_schema", "0"), ("cell_size_check", "1"), ("foreign_keys", "1"),
        ("busy_timeout", "5000"),
    ]
    private static let afterOpening = [("journal_mode", "wal"), ("synchronous", "2")]

    private static func check(_ database: GRDB.Database, _ settings: [(name: String, value: String)]) throws {
        for (name, expected) in settings {
            let value =
                try GRDB.Row.fetchOne(database, sql: "pragma \(name)").map { "\($0[0] as GRDB.DatabaseValue)" } ?? "missing"
            guard value.trimmingCharacters(in: ["\""]) == expected else { throw StorageError.setting(name, is: value) }
        }
    }
}
