import Advocacy
import Foundation
import Testing

@testable import Storage

@Suite("The outbox")
struct OutboxTests {
    private static func post(
        _ text: String = "hello", key: String = "key-1", to author: Employee = Cast.nadia, in house: House,
        at now: Date = Cast.noon
    ) async throws {
        try await house.write { ledger in
            try ledger.post(
                Cast.letter(text), to: Cast.message(from: author).addressee, idempotencyKey: key, at: now)
        }
    }

    private static func claim(_ house: House, by holder: String = "courier-1", at now: Date = Cast.noon) async throws
        -> [Outgoing]
    {
        try await house.write { try $0.claimLetters(atMost: 10, by: holder, at: now) }
    }

    @Test("A letter is claimed as it was posted, with a stable key", arguments: Engine.all)
    func claimed(engine: Engine) async throws {
        let house = try House(engine)
        try await Self.post(in: house)
        let outgoing = try #require(await Self.claim(house).first)
        #expect(outgoing.letter == Cast.letter("hello"))
        #expect(outgoing.addressee == Cast.message().addressee)
        #expect((outgoing.idempotencyKey, outgoing.tries) == ("key-1", 1))
    }

    @Test("A passing letter is refused and leaves no row")
    func passing() async throws {
        let house = try House()
        await #expect(throws: StorageError.passingLetter) {
            try await house.write { ledger in
                let letter = Cast.letter("the right people", isPassing: true)
                try ledger.post(letter, to: Cast.message().addressee, idempotencyKey: "k", at: Cast.noon)
            }
        }
        #expect(try await house.count("letters") == 0)
    }

    @Test("Posted twice under one key it is one letter", arguments: Engine.all)
    func once(engine: Engine) async throws {
        let house = try House(engine)
        for text in ["first", "second"] { try await Self.post(text, in: house) }
        #expect(try await Self.claim(house).map(\.letter.text) == ["first"])
    }

    @Test("Forty couriers at once: each letter goes to one", arguments: Engine.all)
    func couriers(engine: Engine) async throws {
        let house = try House(engine)
        for number in 0..<30 { try await Self.post("\(number)", key: "key-\(number)", in: house) }
        let claimed = try await withThrowingTaskGroup(of: [Outgoing].self) { group in
            for number in 0..<40 {
                group.addTask {
                    try await house.write { try $0.claimLetters(atMost: 1, by: "courier-\(number)", at: Cast.noon) }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(claimed.count == 30)
        #expect(Set(claimed.map(\.id)).count == 30)
    }

    @Test("A courier that went is replaced after a minute", arguments: Engine.all)
    func lease(engine: Engine) async throws {
        let house = try House(engine)
        try await Self.post(in: house)
        _ = try await Self.claim(house)
        #expect(try await Self.claim(house, by: "courier-2", at: Cast.noon.addingTimeInterval(59)).isEmpty)
        #expect(try await house.read { try $0.nextLetterDue() } == Cast.noon.addingTimeInterval(60))
        #expect(try await Self.claim(house, by: "courier-2", at: Cast.noon.addingTimeInterval(60)).map(\.tries) == [2])
    }

    @Test("A delivered letter loses its text at once, and its row a week later", arguments: Engine.all)
    func delivered(engine: Engine) async throws {
        let house = try House(engine)
        try await Self.post("KANARI-letter", in: house)
        let id = try #require(await Self.claim(house).first).id
        try await house.write { try $0.settle(id, as: .delivered, at: Cast.noon) }
        #expect(try await house.rows("select id from letters where sealed_letter is not null").isEmpty)
        #expect(try await Self.claim(house, at: Cast.noon.addingTimeInterval(7_200)).isEmpty)
        #expect(try await house.write { try $0.retain(at: Cast.noon + Cast.days(6)).letters } == 0)
        #expect(try await house.write { try $0.retain(at: Cast.noon + Cast.days(7)).letters } == 1)
        #expect(try house.filesHolding("KANARI-letter").isEmpty)
    }

    @Test("Eight tries, each later than the last; then it is dead, shown without what it says", arguments: Engine.all)
    func dead(engine: Engine) async throws {
        let house = try House(engine)
        try await Self.post("KANARI-letter", in: house)
        var now = Cast.noon
        var waits: [TimeInterval] = []
        for attempt in 1...8 {
            let outgoing = try #require(await Self.claim(house, at: now).first, "attempt \(attempt)")
            try await house.write { [now] in
                try $0.settle(outgoing.id, as: .retry(after: nil, because: .throttled), at: now)
            }
            guard let due = try await house.read({ try $0.nextLetterDue() }) else { continue }
            waits.append(due.timeIntervalSince(now))
            now = due
        }
        #expect(waits == [5, 10, 20, 40, 80, 160, 320])
        let dead = try #require(await house.read { try $0.deadLetters() }.first)
        #expect((dead.kind, dead.channel, dead.error, dead.tries) == (.answer, "works-chat", .throttled, 8))
        #expect(!"\(dead)".contains("KANARI") && !"\(dead)".contains("nadia"))
    }

    @Test(
        "The wait doubles up to an hour, and is never shorter than the platform asks",
        arguments: [
            (1, nil, 5), (2, nil, 10), (11, nil, 3_600), (99, nil, 3_600), (1, 30, 30), (3, 7, 20), (1, 1e9, 86_400),
        ]
            as [(Int, TimeInterval?, TimeInterval)])
    func backoff(tries: Int, asked: TimeInterval?, expected: TimeInterval) {
        #expect(Backoff.wait(after: tries, asked: asked) == expected)
    }

    @Test("A try that never came back counts; the eighth is the last", arguments: Engine.all)
    func interrupted(engine: Engine) async throws {
        let house = try House(engine)
        try await Self.post(in: house)
        for attempt in 0..<8 {
            #expect(try await Self.claim(house, at: Cast.noon.addingTimeInterval(Double(attempt) * 60)).count == 1)
        }
        #expect(try await Self.claim(house, at: Cast.noon.addingTimeInterval(480)).isEmpty)
        #expect(try await house.read { try $0.deadLetters().map(\.error) } == [.interrupted])
    }

    @Test("A dead letter can be tried again, audited; others cannot", arguments: Engine.all)
    func redrive(engine: Engine) async throws {
        let house = try House(engine)
        try await Self.post(in: house)
        let id = try #require(await Self.claim(house).first).id
        #expect(try await house.write { try $0.retryDeadLetter(id, by: nil, at: Cast.noon) } == false)
        try await house.write { try $0.settle(id, as: .failed(because: .refused), at: Cast.noon) }
        #expect(try await house.write { try $0.retryDeadLetter(id, by: nil, at: Cast.noon) })
        #expect(try await Self.claim(house).map(\.tries) == [1])
        #expect(try await house.rows("select deed from audit where subject = $1", .text(id)).count == 1)
    }

    @Test("A letter that does not open is buried and holds up no other")
    func unreadable() async throws {
        let house = try House()
        for key in ["a", "b"] { try await Self.post(key, key: key, in: house) }
        try await house.rows("update letters set sealed_letter = x'0102' where idempotency_key = 'a'")
        #expect(try await Self.claim(house).map(\.letter.text) == ["b"])
        #expect(try await house.read { try $0.deadLetters().map(\.error) } == [.notRendered])
    }
}
