import Foundation
import Testing

@testable import Server

@Suite("Passwords")
struct PasswordTests {
    private let passwords = Passwords(), now = Date(timeIntervalSince1970: 1_795_600_000)

    @Test("The right one opens, another does not, and the same password never looks the same")
    func right() async throws {
        let hash = try await passwords.hash("trois petits chats")
        #expect(try await passwords.isRight("trois petits chats", for: "Jonas", hash: hash, at: now))
        #expect(try await !passwords.isRight("trois petits chiens", for: "Jonas", hash: hash, at: now))
        #expect(try await passwords.hash("trois petits chats") != hash)
    }

    @Test("An accent typed in another way is the same password")
    func accents() async throws {
        let hash = try await passwords.hash("caf\u{e9} cr\u{e8}me du matin")
        #expect(try await passwords.isRight("cafe\u{301} cre\u{300}me du matin", for: "Jonas", hash: hash, at: now))
    }

    @Test("Nobody's name opens with nothing")
    func unknown() async throws {
        #expect(try await !passwords.isRight("", for: "nobody", hash: nil, at: now))
    }

    @Test("After five wrong tries even the right one waits a minute")
    func patience() async throws {
        let hash = try await passwords.hash("trois petits chats")
        for _ in 0..<5 { _ = try await passwords.isRight("non", for: "Jonas", hash: hash, at: now) }
        #expect(try await !passwords.isRight("trois petits chats", for: "Jonas", hash: hash, at: now.addingTimeInterval(30)))
        #expect(try await passwords.isRight("trois petits chats", for: "Jonas", hash: hash, at: now.addingTimeInterval(61)))
    }
}

@Suite("The bell")
struct BellTests {
    @Test("A ring wakes who waits, and a ring before the wait is kept", .timeLimit(.minutes(1)))
    func rings() async {
        let bell = Bell()
        bell.ring()
        await bell.wait(atMost: .seconds(30))
        let waiting = Task { await bell.wait(atMost: .seconds(30)) }
        while !waiting.isCancelled {
            bell.ring()
            try? await Task.sleep(for: .milliseconds(5))
            break
        }
        await waiting.value
    }

    @Test("A wait that is cancelled ends, however it falls together with a ring", .timeLimit(.minutes(1)), arguments: 0..<50)
    func cancelled(turn: Int) async {
        let bell = Bell()
        let waiting = Task { await bell.wait(atMost: .seconds(30)) }
        if turn.isMultiple(of: 2) { await Task.yield() }
        async let ring: Void = bell.ring()
        waiting.cancel()
        await ring
        await waiting.value
    }
}
