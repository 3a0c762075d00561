import Foundation
import Testing

/// The engines a suite runs on: SQLite always, PostgreSQL when a test server is named.
enum Engine: String, CustomTestStringConvertible, CaseIterable {
    case sqlite, postgres

    var testDescription: String { rawValue }

    /// A libpq connection string; `Tests/postgres.sh start` prints one.
    static var postgresAddress: String? {
        ProcessInfo.processInfo.environment["ALLIE_TEST_POSTGRES"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Then a missing server is a failure, not a reason to skip.
    static var isPostgresRequired: Bool { ProcessInfo.processInfo.environment["ALLIE_REQUIRE_POSTGRES"] == "1" }

    static var all: [Engine] {
        #if Postgres
        postgresAddress == nil ? [.sqlite] : [.sqlite, .postgres]
        #else
        [.sqlite]
        #endif
    }
}
