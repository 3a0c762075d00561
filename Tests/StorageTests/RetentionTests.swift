import Advocacy
import Foundation
import Testing

@testable import Storage

@Suite("Everything leaves on its day")
struct RetentionTests {
    private static func retain(_ house: House, days: Double) async throws -> RetentionCounts {
        try await house.write { try $0.retain(at: Cast.noon + Cast.days(days)) }
    }

    @Test("A delivery after seven days, not before", arguments: Engine.all)
    func deliveries(engine: Engine) async throws {
        let house = try House(engine)
        let key = DeliveryKey(instance: "i", tenant: "", event: "e", bodyHash: [1])
        _ = try await house.write { try $0.receive(key, on: Day(Cast.noon)) }
        #expect(try await Self.retain(house, days: 6).deliveries == 0)
        #expect(try await house.write { try $0.receive(key, on: Day(Cast.noon)) } == .seen(response: nil, isSent: false))
        #expect(try await Self.retain(house, days: 7).deliveries == 1)
        #expect(try await house.count("deliveries") == 0)
    }

    @Test("Tokens and sessions when they end", arguments: Engine.all)
    func entrances(engine: Engine) async throws {
        let house = try House(engine)
        let end = Cast.noon + Cast.days(1)
        try await house.write { ledger in
            try ledger.makeToken(secret: "s", purpose: .login, subject: "a", expires: end)
            try ledger.startSession(secret: "s", subject: .employee(Cast.nadia), expires: end)
        }
        #expect(try await Self.retain(house, days: 0.99).isEmpty)
        let counts = try await Self.retain(house, days: 1)
        #expect((counts.tokens, counts.sessions) == (1, 1))
    }

    @Test("The text of a follow-up thirty days after closing, with notes, phrase and key", arguments: Engine.all)
    func closed(engine: Engine) async throws {
        let house = try House(engine)
        let mira = try await house.mira()
        let (id, phrase) = try await house.passOn()
        _ = try await house.write { ledger in
            _ = try ledger.step(.take, on: id, by: mira, seeing: 1, at: Cast.noon)
            try ledger.addNote("a note", on: id, by: mira, at: Cast.noon)
            return try ledger.step(.done(.talked), on: id, by: mira, seeing: 2, at: Cast.noon)
        }
        #expect(try await Self.retain(house, days: 29).followUps == 0)
        #expect(try house.caseKeys.key(for: id) != nil)
        #expect(try await Self.retain(house, days: 30).followUps == 1)
        #expect(try house.caseKeys.key(for: id) == nil)
        for table in ["follow_ups", "notes", "tokens"] { #expect(try await house.count(table) == 0, "\(table)") }
        #expect(try await house.know(phrase.text).returned == nil)
        #expect(
            try await house.read { try $0.outcomeTallies() } == [
                OutcomeTally(month: "2026-05", chapter: ID("c20"), outcome: .talked, country: nil, hands: 1)
            ])
    }

    @Test(
        "Sixty days after it came at the latest, with who told us; what stays is that nobody answered",
        arguments: Engine.all)
    func neverTaken(engine: Engine) async throws {
        let house = try House(engine)
        let (id, _) = try await house.passOn(Cast.colleague, country: CountryCode("FR"))
        #expect(try await Self.retain(house, days: 59).isEmpty)
        #expect(try await house.count("told_us") == 1)
        let counts = try await Self.retain(house, days: 60)
        #expect((counts.followUps, counts.tellers) == (1, 1))
        #expect(try await house.count("told_us") == 0)
        #expect(try house.caseKeys.key(for: id) == nil)
        #expect(
            try await house.read { try $0.outcomeTallies() } == [
                OutcomeTally(month: "2026-05", chapter: ID("c03"), outcome: nil, country: nil, hands: 1)
            ])
    }

    @Test("The country stays where five or more ended alike, and only there", arguments: Engine.all)
    func country(engine: Engine) async throws {
        let house = try House(engine)
        let mira = try await house.mira()
        for (code, hands) in [("FR", 5), ("SN", 4)] {
            for number in 0..<hands {
                let (id, _) = try await house.passOn(country: CountryCode(code))
                try await house.close(id, by: mira, at: Cast.noon + Cast.days(number < 3 ? 0 : 2))
            }
        }
        #expect(try await Self.retain(house, days: 30).followUps == 6)
        #expect(try await Self.retain(house, days: 32).followUps == 3)
        let tallies = try await house.read { try $0.outcomeTallies() }
        #expect(tallies.map(\.country) == [nil, CountryCode("FR")])
        #expect(tallies.map(\.hands) == [4, 5])
    }

    @Test("What is young stays, whole and readable, over every round", arguments: Engine.all)
    func young(engine: Engine) async throws {
        let house = try House(engine)
        let (id, phrase) = try await house.passOn(Cast.colleague)
        try await house.carryOut([.remember(.offeringToTellThem(.french)), .wish(.stop), .noteCountry(CountryCode("FR"))])
        for _ in 0..<3 { #expect(try await Self.retain(house, days: 0).isEmpty) }
        #expect(try await house.read { try $0.sealedText(of: id)?.report } == Cast.colleague)
        #expect(try await house.count("told_us") == 1)
        let known = try await house.know(phrase.text)
        #expect((known.returned, known.country, known.state) == (.waiting, CountryCode("FR"), .offeringToTellThem(.french)))
        _ = try await Self.retain(house, days: 3_650)
        #expect(try await house.read { try $0.wishes(of: Cast.nadia) } == [.stop])
    }

    @Test("A text that does not open stops the round, and nothing is taken for lost")
    func unreadable() async throws {
        let house = try House()
        let (id, _) = try await house.passOn(Cast.colleague)
        try await house.rows("update follow_ups set sealed_text = x'01020304'")
        await #expect(throws: StorageError.unreadable(table: "follow_ups")) { _ = try await Self.retain(house, days: 0) }
        #expect(try await house.count("told_us") == 1)
        #expect(try house.caseKeys.key(for: id) != nil)
    }
}
