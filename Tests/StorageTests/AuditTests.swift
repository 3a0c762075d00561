import Advocacy
import Foundation
import Testing

@testable import Storage

@Suite("The audit")
struct AuditTests {
    private static func house(_ engine: Engine, entries: Int = 7) async throws -> House {
        let house = try House(engine)
        try await house.write { ledger in
            for number in 0..<entries {
                try ledger.audit(
                    .signedIn, by: ID("mira"), on: "\(number)", at: Cast.noon.addingTimeInterval(Double(number)))
            }
        }
        return house
    }

    @Test("An untouched audit is whole, over pages, also when it is empty", arguments: Engine.all, [0, 1, 7, 2_500])
    func whole(engine: Engine, entries: Int) async throws {
        let house = try await Self.house(engine, entries: entries)
        let checkpoint = try await house.read { try $0.auditCheckpoint() }
        #expect(checkpoint.count == entries)
        #expect(try await house.read { try $0.verifyAudit() } == .whole(checkpoint))
        #expect(try await house.read { try $0.verifyAudit(against: checkpoint) } == .whole(checkpoint))
    }

    @Test(
        "Whatever is done to an entry is found",
        arguments: Engine.all,
        [
            "update audit set at = at + 1 where number = 3", "update audit set subject = '' where number = 3",
            "update audit set deed = 'done' where number = 3", "update audit set account = 'omar' where number = 3",
            "update audit set account = null where number = 3", "delete from audit where number = 3",
            "update audit set mac = (select mac from audit where number = 4) where number = 3",
        ])
    func changed(engine: Engine, sql: String) async throws {
        let house = try await Self.house(engine)
        try await house.rows(sql)
        #expect(try await house.read { try $0.verifyAudit() } == .broken(at: 3))
    }

    @Test("One flipped bit of a link is found")
    func bit() async throws {
        let house = try await Self.house(.sqlite)
        var mac = try #require(await house.rows("select mac from audit where number = 5").first).blob("mac")
        mac[31] ^= 1
        try await house.rows("update audit set mac = $1 where number = 5", .blob(mac))
        #expect(try await house.read { try $0.verifyAudit() } == .broken(at: 5))
    }

    @Test("Two entries that changed places are found", arguments: Engine.all)
    func swapped(engine: Engine) async throws {
        let house = try await Self.house(engine)
        for (from, to) in [(3, 99), (4, 3), (99, 4)] {
            try await house.rows("update audit set number = $1 where number = $2", .of(to), .of(from))
        }
        #expect(try await house.read { try $0.verifyAudit() } == .broken(at: 3))
    }

    @Test("An entry of another past, true in its own, does not fit", arguments: Engine.all)
    func spliced(engine: Engine) async throws {
        let house = try await Self.house(engine)
        let other = try House()
        try await other.write { ledger in
            for subject in ["0", "elsewhere", "2"] { try ledger.audit(.signedIn, by: ID("mira"), on: subject, at: Cast.noon) }
        }
        #expect(try await other.read { try $0.verifyAudit() } == .whole(other.read { try $0.auditCheckpoint() }))
        let third = try #require(await other.rows("select at, subject, mac from audit where number = 3").first)
        try await house.rows(
            "update audit set at = $1, subject = $2, mac = $3 where number = 3", .integer(third.integer("at")),
            .text(third.text("subject")), .blob(third.blob("mac")))
        #expect(try await house.read { try $0.verifyAudit() } == .broken(at: 3))
    }

    @Test("A cut-off end is found with a checkpoint kept elsewhere, a rewritten one too", arguments: Engine.all)
    func cut(engine: Engine) async throws {
        let house = try await Self.house(engine)
        let checkpoint = try await house.read { try $0.auditCheckpoint() }
        try await house.rows("delete from audit where number >= 6")
        #expect(try await house.read { try $0.verifyAudit(against: checkpoint) } == .cut(expected: 7, found: 5))
        try await house.write { ledger in
            for _ in 0..<3 { try ledger.audit(.done, by: ID("omar"), on: "other", at: Cast.noon) }
        }
        #expect(try await house.read { try $0.verifyAudit(against: checkpoint) } == .broken(at: 7))
    }

    @Test("Another key makes another chain: nobody without it can write one")
    func key() async throws {
        let house = try await Self.house(.sqlite)
        let other = try Vault(master: [UInt8](repeating: 5, count: 32))
        let verdict = try await house.database.read { [caseKeys = house.caseKeys] in
            try Ledger($0, other, caseKeys).verifyAudit()
        }
        #expect(verdict == .broken(at: 1))
    }

    @Test("It holds deeds of the house, never a message", arguments: Engine.all)
    func deeds(engine: Engine) async throws {
        let house = try House(engine)
        try await house.carryOut([
            .remember(.offeringToTellThem(.french)), .noteCountry(CountryCode("FR")), .noteUnanswered("words", .french),
            .wish(.stop), .turnCaption(ID("story"), .french), .openWebChat(WebChatToken(secret: "s")),
            .startForgetting(.french),
        ])
        try await house.passOn()
        #expect(try await house.count("audit") == 0)
    }
}
