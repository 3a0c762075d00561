import Advocacy
import Foundation
import Testing

@testable import Storage

@Suite("Forgetting a person")
struct ForgettingTests {
    private static let event = "forget-me"

    /// Leaves something of `author` in every table that can hold something of hers.
    private static func live(_ author: Employee, in house: House) async throws {
        let name = "\(author.user)-name"
        let message = Cast.message(from: author, event: "\(author.user)-event", name: name)
        let moment = Cast.moment()
        let key = DeliveryKey(instance: author.instance, tenant: author.tenant, event: message.event, bodyHash: [1])
        try await house.write { ledger in
            _ = try ledger.receive(key, on: Day(Cast.noon))
            try ledger.keepResponse([1, 2, 3], for: key, to: author)
            try ledger.post(Cast.letter("hello"), to: message.addressee, idempotencyKey: message.event, at: Cast.noon)
            try ledger.startSession(secret: author.user, subject: .employee(author), expires: Cast.noon + 600)
            try ledger.carryOut(
                [
                    .remember(.offeringToTellThem(.french)), .noteCountry(CountryCode("FR")), .wish(.stop),
                    .noteUnanswered("a question", .french), .openWebChat(moment.token),
                ], of: message, at: moment)
        }
        for report in [Cast.slip, Cast.colleague, Report(kind: .question, language: .french, answers: [.question: "?"])] {
            try await house.passOn(report, from: author)
        }
    }

    private static func forget(_ author: Employee, in house: House) async throws -> ErasureReceipt {
        let message = Cast.message(from: author, event: event)
        return try await house.write { ledger in
            try ledger.carryOut([.startForgetting(.french)], of: message, at: Cast.moment())
            try ledger.post(Cast.letter("at once"), to: message.addressee, idempotencyKey: event, at: Cast.noon)
            guard let job = try ledger.claimJob(by: "rounds", at: Cast.noon) else { throw StorageError.noSuchFollowUp }
            return try ledger.forget(job, at: Cast.noon)
        }
    }

    private static let tables = [
        "people", "wishes", "conversations", "letters", "unanswered", "sessions", "tokens", "told_us", "follow_ups",
    ]

    @Test("Everything of hers goes, is counted, and nothing of anybody else", arguments: Engine.all)
    func everything(engine: Engine) async throws {
        let house = try House(engine)
        try await Self.live(Cast.jonas, in: house)
        var before: [String: Int64] = [:]
        for table in Self.tables { before[table] = try await house.count(table) }
        let keys = try await house.read { try $0.followUps().map(\.id) }
        try await Self.live(Cast.nadia, in: house)

        let receipt = try await Self.forget(Cast.nadia, in: house)
        var expected = ErasureReceipt()
        (expected.wishes, expected.conversations, expected.letters, expected.responses) = (1, 1, 1, 1)
        (expected.unanswered, expected.followUps, expected.told) = (1, 2, 1)
        (expected.sessions, expected.tokens) = (1, 1)
        #expect(receipt == expected)

        // Left are the answer to the wish itself, and the hand that helps a colleague, without who told us.
        before["letters"]? += 1
        before["follow_ups"]? += 1
        before["tokens"]? += 1
        for table in Self.tables { #expect(try await house.count(table) == before[table], "\(table)") }
        #expect(try await house.count("jobs") == 0)
        #expect(try await house.know(as: Cast.jonas).state != nil)
        for id in keys { #expect(try await house.read { try $0.sealedText(of: id) } != nil) }
    }

    @Test("Her own texts are unreadable for ever; the hand for a colleague goes on", arguments: Engine.all)
    func keys(engine: Engine) async throws {
        let house = try House(engine)
        let (own, told) = (try await house.passOn().id, try await house.passOn(Cast.colleague).id)
        _ = try await Self.forget(Cast.nadia, in: house)
        #expect(try house.caseKeys.key(for: own) == nil)
        #expect(try await house.read { try $0.sealedText(of: told)?.report } == Cast.colleague)
        let mira = try await house.mira()
        try await house.close(told, by: mira)
    }

    @Test("Nothing of her stays in a file after truncating, sealed or not")
    func files() async throws {
        let house = try House()
        try await Self.live(Cast.nadia, in: house)
        var sealed: [[UInt8]] = [house.vault.person(Cast.nadia)]
        for (table, column) in [
            ("follow_ups", "sealed_text"), ("told_us", "sealed_teller"), ("conversations", "sealed_state"),
            ("letters", "sealed_letter"), ("unanswered", "sealed_question"), ("deliveries", "sealed_response"),
            ("sessions", "sealed_employee"), ("tokens", "sealed_subject"),
        ] {
            let rows = try await house.rows("select \(column) from \(table) where \(column) is not null")
            sealed += try rows.map { try $0.blob(column) }
        }
        let colleague = try await house.read { try $0.followUps().filter { $0.kind == .colleague }.map(\.id) }
        for bytes in sealed { #expect(try !house.filesHolding(bytes).isEmpty) }
        _ = try await Self.forget(Cast.nadia, in: house)
        try await house.database.truncate()

        let kept = try await house.rows("select sealed_text from follow_ups where id = $1", .of(colleague[0]))
        let stays = [try #require(kept.first).blob("sealed_text")]
        let person = house.vault.person(Cast.nadia)
        for bytes in sealed where !stays.contains(bytes) && bytes != person {
            #expect(try house.filesHolding(bytes).isEmpty)
        }
        // Her pseudonym is on the list of those to forget again after a restore, and nowhere else.
        #expect(try await house.rows("select person from erasures").map { try $0.blob("person") } == [person])
    }

    @Test("A job is held by one, comes back when its holder went, and ends with forgetting", arguments: Engine.all)
    func job(engine: Engine) async throws {
        let house = try House(engine)
        try await house.carryOut([.startForgetting(.english)])
        func claim(_ seconds: TimeInterval) async throws -> ForgettingJob? {
            try await house.write { try $0.claimJob(by: "rounds", at: Cast.noon + seconds) }
        }
        let job = try #require(await claim(0))
        #expect((job.addressee, job.language) == (Cast.message().addressee, .english))
        #expect(try await claim(299) == nil)
        #expect(try await claim(300) == job)
        _ = try await house.write { try $0.forget(job, at: Cast.noon) }
        #expect(try await claim(9_999) == nil)
        #expect(try house.filesHolding(Cast.nadia.user).isEmpty)
    }

    @Test("After a restore the list forgets again", arguments: Engine.all)
    func replay(engine: Engine) async throws {
        let house = try House(engine)
        try await Self.live(Cast.nadia, in: house)
        let list = [Erasure(person: house.vault.person(Cast.nadia), on: Day(Cast.noon))]
        try await house.write { try $0.replay(list, at: Cast.noon) }
        for table in ["people", "conversations", "letters", "told_us", "unanswered"] {
            #expect(try await house.count(table) == 0, "\(table)")
        }
        #expect(try await house.read { try $0.erasures() } == list)
    }

    @Test("The audit says that somebody was forgotten, not who", arguments: Engine.all)
    func audited(engine: Engine) async throws {
        let house = try House(engine)
        _ = try await Self.forget(Cast.nadia, in: house)
        let entry = try #require(await house.rows("select account, deed, subject from audit").first)
        #expect(entry.values == [.null, .text("erased"), .text("")])
    }
}
