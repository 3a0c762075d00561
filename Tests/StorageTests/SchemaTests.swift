import Advocacy
import Foundation
import Testing

@testable import Storage

@Suite("The schema")
struct SchemaTests {
    /// All there may be. Add a column only after asking what it could tell about a person.
    private static let allowed: [String: String] = [
        "accounts": "disabled_on id language name password role",
        "audit": "account at deed mac number subject",
        "caption_turns": "language story turns",
        "conversations": "expires_at id sealed_state",
        "deliveries": "body event instance is_sent received_on sealed_response tenant",
        "erasures": "erased_on person",
        "follow_ups":
            "chapter closed_on country held_until holder id kind language matter outcome received_on sealed_text state version",
        "jobs": "due_at held_until holder id kind sealed_work tries",
        "leases": "held_until holder name",
        "letters": "channel due_at error held_until holder id idempotency_key kind sealed_letter settled_on state tries",
        "migrations": "checksum name number",
        "notes": "follow_up id sealed_note",
        "people": "country language person zone",
        "salts": "made_on salt",
        "sessions": "account expires_at hash person sealed_employee",
        "tallies": "chapter country hands month outcome",
        "told_us": "id sealed_teller",
        "tokens": "expires_at follow_up hash purpose sealed_subject",
        "unanswered": "asker id language noted_on sealed_question",
        "wishes": "person wish wished_on",
    ]

    @Test("Has the columns on the list and no others", arguments: Engine.all)
    func columns(engine: Engine) async throws {
        let house = try House(engine)
        let rows = try await house.rows(
            engine == .sqlite
                ? """
                select t.name as held_in, c.name as named from pragma_table_list t, pragma_table_info(t.name) c
                where t.schema = 'main' and t.name not like 'sqlite_%'
                """
                : """
                select cast(table_name as text) as held_in, cast(column_name as text) as named
                from information_schema.columns where table_schema = current_schema()
                """)
        let found = Dictionary(grouping: try rows.map { (try $0.text("held_in"), try $0.text("named")) }, by: \.0)
        #expect(found.mapValues { $0.map(\.1).sorted().joined(separator: " ") } == Self.allowed)
    }

    @Test("Has no index that finds somebody", arguments: Engine.all)
    func indexes(engine: Engine) async throws {
        let house = try House(engine)
        let rows = try await house.rows(
            engine == .sqlite
                ? "select name as named from sqlite_schema where type = 'index' and sql is not null order by name"
                : """
                select cast(indexname as text) as named from pg_indexes where schemaname = current_schema()
                and indexname not like '%_pkey' and indexname not like '%_key' order by indexname
                """)
        #expect(
            try rows.map { try $0.text("named") } == [
                "audit_by_subject", "deliveries_by_day", "letters_due", "notes_by_follow_up", "tokens_by_follow_up",
            ])
    }

    @Test("Every table is strict")
    func strict() async throws {
        let house = try House()
        let loose = try await house.rows(
            "select name from pragma_table_list where schema = 'main' and strict = 0 and name not like 'sqlite_%'")
        #expect(loose.isEmpty)
        await #expect(throws: StorageError.self) {
            try await house.rows("insert into leases (name, holder, held_until) values ('a', 'b', 'soon')")
        }
    }

    @Test("Lets in every case of every enum, and nothing else", arguments: Engine.all)
    func enums(engine: Engine) async throws {
        let house = try House(engine)
        let mac = Value.blob([UInt8](repeating: 0, count: 32))
        func isLetIn(_ sql: String, _ values: Value...) async throws -> Bool {
            let accepted = try? await house.database.write { try $0.run(Statement(sql, sql), values) }
            return accepted != nil
        }
        for (number, deed) in (Deed.allCases.map(\.rawValue) + ["gossip"]).enumerated() {
            #expect(
                try await isLetIn(
                    "insert into audit (number, at, deed, subject, mac) values ($1, 0, $2, '', $3)", .of(number + 1),
                    .text(deed), mac) == (deed != "gossip"), "\(deed)")
        }
        for wish in Wish.allCases.map(\.rawValue) + ["more"] {
            _ = try await isLetIn("insert into people (person) values ($1)", mac)
            let sql = "insert into wishes (person, wish, wished_on) values ($1, $2, '2026-01-01')"
            #expect(try await isLetIn(sql, mac, .text(wish)) == (wish != "more"), "\(wish)")
        }
        for role in Account.Role.allCases.map(\.rawValue) + ["spy"] {
            let sql = "insert into accounts (id, name, role, language) values ($1, $1, $1, 'fr')"
            #expect(try await isLetIn(sql, .text(role)) == (role != "spy"), "\(role)")
        }
        for error in SendingError.allCases.map(\.rawValue) + ["other"] {
            let sql = """
                insert into letters (id, idempotency_key, kind, channel, sealed_letter, state, due_at, error, settled_on)
                values ($1, $1, 'answer', 'c', $2, 'dead', 0, $1, '2026-01-01')
                """
            #expect(try await isLetIn(sql, .text(error), mac) == (error != "other"), "\(error)")
        }
        for outcome in Outcome.allCases.map(\.rawValue) + ["something-else"] {
            let sql = "insert into tallies (month, chapter, outcome, country, hands) values ('2026-01', '', $1, '', 1)"
            #expect(try await isLetIn(sql, .text(outcome)) == (outcome != "something-else"), "\(outcome)")
        }
    }

    @Test("Lets a follow-up have only the states there are", arguments: Engine.all)
    func followUps(engine: Engine) async throws {
        let house = try House(engine)
        func isLetIn(kind: String, state: String, outcome: String?) async -> Bool {
            let sql = """
                insert into follow_ups (id, received_on, kind, language, state, version, outcome, closed_on, sealed_text)
                values ($1, '2026-01-01', $2, 'fr', $3, 1, $4, $5, $6)
                """
            let values: [Value] = [
                .text(randomID()), .text(kind), .text(state), .of(outcome), .of(outcome.map { _ in "2026-01-01" }),
                .of(kind == "leak-alert" ? nil : [1]),
            ]
            let accepted = try? await house.database.write { try $0.run(Statement(sql, sql), values) }
            return accepted != nil
        }
        for kind in FollowUpKind.allCases { #expect(await isLetIn(kind: kind.rawValue, state: "waiting", outcome: nil)) }
        for outcome in Outcome.allCases {
            #expect(await isLetIn(kind: "question", state: "done", outcome: outcome.rawValue))
            #expect(await !isLetIn(kind: "question", state: "taken", outcome: outcome.rawValue))
        }
        for state in FollowUp.State.allCases where state != .done {
            #expect(await isLetIn(kind: "question", state: state.rawValue, outcome: nil))
        }
        #expect(await !isLetIn(kind: "question", state: "done", outcome: nil))
        #expect(await !isLetIn(kind: "something-else", state: "waiting", outcome: nil))
        #expect(await !isLetIn(kind: "question", state: "something-else", outcome: nil))
        #expect(await !isLetIn(kind: "question", state: "done", outcome: "something-else"))
    }
}
