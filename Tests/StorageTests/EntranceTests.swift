import Advocacy
import Foundation
import Testing

@testable import Storage

@Suite("Tokens")
struct TokenTests {
    private static let later = Cast.noon.addingTimeInterval(600)

    @Test("A login opens once, before it ends, and for nothing else", arguments: Engine.all)
    func login(engine: Engine) async throws {
        let house = try House(engine)
        for secret in ["one", "two"] {
            try await house.write {
                try $0.makeToken(secret: secret, purpose: .login, subject: "KANARI-subject", expires: Self.later)
            }
        }
        let use = { (secret: String, purpose: TokenPurpose, now: Date) in
            try await house.write { try $0.useToken(secret, purpose, at: now) }
        }
        #expect(try await use("one", .webChat, Cast.noon) == nil)
        #expect(try await use("unknown", .login, Cast.noon) == nil)
        #expect(try await use("one", .login, Cast.noon) == "KANARI-subject")
        #expect(try await use("one", .login, Cast.noon) == nil)
        #expect(try await use("two", .login, Self.later) == nil)
        #expect(try house.filesHolding("KANARI-subject").isEmpty)
    }

    @Test("Twenty use one secret at once: one gets in", arguments: Engine.all)
    func race(engine: Engine) async throws {
        let house = try House(engine)
        try await house.write { try $0.makeToken(secret: "s", purpose: .login, subject: "a", expires: Self.later) }
        let subjects = try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<20 { group.addTask { try await house.write { try $0.useToken("s", .login, at: Cast.noon) } } }
            return try await group.reduce(into: []) { $0 += $1.map { [$0] } ?? [] }
        }
        #expect(subjects == ["a"])
    }

    @Test("The web chat opens once as the person it was shown to, within a quarter of an hour", arguments: Engine.all)
    func webChat(engine: Engine) async throws {
        let house = try House(engine)
        let (one, two) = (WebChatToken(secret: "KANARI-one"), WebChatToken(secret: "two"))
        try await house.carryOut([.openWebChat(one), .openWebChat(two)])
        #expect(try house.filesHolding("KANARI-one").isEmpty)
        #expect(try house.filesHolding(Cast.nadia.user).isEmpty)
        #expect(try await house.write { try $0.enterWebChat(one.secret, at: Cast.noon) } == Cast.nadia)
        #expect(try await house.write { try $0.enterWebChat(one.secret, at: Cast.noon) } == nil)
        #expect(try await house.write { try $0.enterWebChat(two.secret, at: Cast.noon.addingTimeInterval(900)) } == nil)
    }

    @Test("A return phrase can be used again and again, and ends with its follow-up", arguments: Engine.all)
    func returnPhrase(engine: Engine) async throws {
        let house = try House(engine)
        let (id, phrase) = try await house.passOn()
        for _ in 0..<2 {
            #expect(try await house.write { try $0.useToken(phrase.text, .returnPhrase, at: Cast.noon) } == id.text)
        }
        _ = try await house.write { try $0.retain(at: Cast.noon + Cast.days(60)) }
        #expect(try await house.count("tokens") == 0)
    }
}

@Suite("Sessions")
struct SessionTests {
    private static let later = Cast.noon.addingTimeInterval(600)

    @Test("Staff and employees come back as who they are, until it ends", arguments: Engine.all)
    func subjects(engine: Engine) async throws {
        let house = try House(engine)
        let mira = try await house.mira()
        let subjects: [String: SessionSubject] = ["a": .staff(mira.id), "b": .employee(Cast.nadia)]
        for (secret, subject) in subjects {
            try await house.write { try $0.startSession(secret: secret, subject: subject, expires: Self.later) }
            #expect(try await house.read { try $0.session(secret, at: Cast.noon) } == subject)
            #expect(try await house.read { try $0.session(secret, at: Self.later) } == nil)
            try await house.write { try $0.endSession(secret) }
            #expect(try await house.read { try $0.session(secret, at: Cast.noon) } == nil)
        }
        #expect(try house.filesHolding(Cast.nadia.user).isEmpty)
    }

    @Test("A disabled account is out at once, and stays out", arguments: Engine.all)
    func disabled(engine: Engine) async throws {
        let house = try House(engine)
        let mira = try await house.mira()
        try await house.write { try $0.startSession(secret: "a", subject: .staff(mira.id), expires: Self.later) }
        try await house.write { try $0.disable(mira.id, at: Cast.noon) }
        #expect(try await house.read { try $0.session("a", at: Cast.noon) } == nil)
        try await house.write { try $0.startSession(secret: "b", subject: .staff(mira.id), expires: Self.later) }
        #expect(try await house.read { try $0.session("b", at: Cast.noon) } == nil)
        #expect(try await house.read { try $0.accounts() }.isEmpty)
        #expect(try await house.read { try $0.account(named: "Mira")?.account } == nil)
    }
}

@Suite("Accounts")
struct AccountTests {
    @Test("An account is found by name with its password, and listed without", arguments: Engine.all)
    func found(engine: Engine) async throws {
        let house = try House(engine)
        let (omar, mira) = (try await house.mira("Omar"), try await house.mira())
        try await house.write { try $0.setPassword([1, 2, 3], of: mira.id, at: Cast.noon) }
        let found = try await house.read { try $0.account(named: "Mira").map { ($0.account, $0.passwordHash ?? []) } }
        #expect(found?.0 == mira && found?.1 == [1, 2, 3])
        #expect(try await house.read { try $0.accounts() } == [mira, omar])
        #expect(try await house.read { try $0.account(omar.id) } == omar)
        await #expect(throws: StorageError.noSuchAccount) {
            try await house.write { try $0.setPassword(nil, of: ID("nobody"), at: Cast.noon) }
        }
    }

    @Test("A name is given once", arguments: Engine.all)
    func unique(engine: Engine) async throws {
        let house = try House(engine)
        _ = try await house.mira()
        await #expect(throws: StorageError.self) { _ = try await house.mira() }
        #expect(try await house.count("accounts") == 1)
        #expect(try await house.count("audit") == 1)
    }
}

@Suite("Leases")
struct LeaseTests {
    @Test("One holds it; its own it renews, another's it gets when it ended or was let go", arguments: Engine.all)
    func lease(engine: Engine) async throws {
        let house = try House(engine)
        func take(_ holder: String, at seconds: TimeInterval) async throws -> Bool {
            let now = Cast.noon.addingTimeInterval(seconds)
            return try await house.write {
                try $0.takeLease("rounds", by: holder, until: now.addingTimeInterval(60), at: now)
            }
        }
        #expect(try await take("one", at: 0))
        #expect(try await !take("two", at: 30))
        #expect(try await take("one", at: 50))
        #expect(try await !take("two", at: 109))
        #expect(try await take("two", at: 110))
        try await house.write { try $0.releaseLease("rounds", by: "one") }
        #expect(try await !take("one", at: 120))
        try await house.write { try $0.releaseLease("rounds", by: "two") }
        #expect(try await take("one", at: 120))
    }
}
