import Advocacy
import Foundation
import Testing

@testable import Storage

@Suite("Receiving once")
struct ReceivingTests {
    struct Unwanted: Error {}

    private static let today = Day("2026-05-28")

    private static func key(_ event: String = "event-1", body: UInt8 = 1) -> DeliveryKey {
        DeliveryKey(instance: "works-chat", tenant: "north", event: event, bodyHash: [UInt8](repeating: body, count: 32))
    }

    @Test("Fifty at once: one is new, the others have been seen", arguments: Engine.all)
    func fifty(engine: Engine) async throws {
        let house = try House(engine)
        let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
            for _ in 0..<50 { group.addTask { try await house.write { try $0.receive(Self.key(), on: Self.today) } } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(receipts.filter { $0 == .new }.count == 1)
        #expect(receipts.filter { $0 == .seen(response: nil, isSent: false) }.count == 49)
    }

    @Test("A repeat gets the same bytes, and they rest sealed", arguments: Engine.all)
    func response(engine: Engine) async throws {
        let house = try House(engine)
        let response = Array("{\"text\":\"KANARI-answer\"}".utf8)
        try await house.write { ledger in
            #expect(try ledger.receive(Self.key(), on: Self.today) == .new)
            try ledger.keepResponse(response, for: Self.key(), to: Cast.nadia)
        }
        let again = try await house.write { try $0.receive(Self.key(), on: Self.today) }
        #expect(again == .seen(response: response, isSent: true))
        #expect(try house.filesHolding("KANARI-answer").isEmpty)
    }

    @Test("The same event with another body is told apart, and changes nothing", arguments: Engine.all)
    func otherBody(engine: Engine) async throws {
        let house = try House(engine)
        let receipts = try await house.write { ledger in
            try [1, 2, 1].map { try ledger.receive(Self.key(body: $0), on: Self.today) }
        }
        #expect(receipts == [.new, .otherBody, .seen(response: nil, isSent: false)])
    }

    @Test("Events are told apart by their bytes: two spellings of é are two events", arguments: Engine.all)
    func bytes(engine: Engine) async throws {
        let house = try House(engine)
        let receipts = try await house.write { ledger in
            [
                try ledger.receive(Self.key("caf\u{e9}"), on: Self.today),
                try ledger.receive(Self.key("cafe\u{301}"), on: Self.today),
            ]
        }
        #expect(receipts == [.new, .new])
    }

    @Test("Neighbouring fields do not run into one another", arguments: Engine.all)
    func fields(engine: Engine) async throws {
        let house = try House(engine)
        let body = [UInt8](repeating: 1, count: 32)
        let keys = [("ab", "c"), ("a", "bc")].map { DeliveryKey(instance: $0, tenant: $1, event: "e", bodyHash: body) }
        let receipts = try await house.write { ledger in try keys.map { try ledger.receive($0, on: Self.today) } }
        #expect(receipts == [.new, .new])
    }

    @Test("What is rolled back was never received", arguments: Engine.all)
    func rollback(engine: Engine) async throws {
        let house = try House(engine)
        await #expect(throws: Unwanted.self) {
            try await house.write { ledger in
                #expect(try ledger.receive(Self.key(), on: Self.today) == .new)
                throw Unwanted()
            }
        }
        #expect(try await house.write { try $0.receive(Self.key(), on: Self.today) } == .new)
    }

    @Test("A passing letter that left is marked, and leaves nothing but that", arguments: Engine.all)
    func sent(engine: Engine) async throws {
        let house = try House(engine)
        let receipt = try await house.write { ledger in
            _ = try ledger.receive(Self.key(), on: Self.today)
            try ledger.markSent(Self.key())
            return try ledger.receive(Self.key(), on: Self.today)
        }
        #expect(receipt == .seen(response: nil, isSent: true))
    }

    @Test("The event id and the body's hash are not in the files")
    func hashed() async throws {
        let house = try House()
        _ = try await house.write { try $0.receive(Self.key("KANARI-event", body: 0xAB), on: Self.today) }
        #expect(try house.filesHolding("KANARI-event").isEmpty)
        #expect(try house.filesHolding([UInt8](repeating: 0xAB, count: 32)).isEmpty)
        #expect(try !house.filesHolding("works-chat").isEmpty)
    }
}
