import Dispatch
import Foundation
import Testing

@testable import Storage

@Suite("Group commit")
struct GroupCommitTests {
    struct Unwanted: Error {}

    private static let add = Statement("add", "insert into caption_turns (story, language, turns) values ($1, 'fr', 1)")

    @Test("One of fifty writes throws: the other forty-nine stay, and the one is told its own error")
    func fortyNine() async throws {
        let house = try House()
        let failures = await withTaskGroup(of: (any Error)?.self) { group in
            for number in 0..<50 {
                group.addTask {
                    do {
                        try await house.database.write { transaction in
                            try transaction.run(Self.add, [.text("story-\(number)")])
                            if number == 17 { throw Unwanted() }
                        }
                        return nil
                    } catch { return error }
                }
            }
            return await group.reduce(into: []) { $0 += $1.map { [$0] } ?? [] }
        }
        #expect(failures.count == 1 && failures.first is Unwanted)
        #expect(try await house.count("caption_turns") == 49)
        #expect(try await house.rows("select story from caption_turns where story = 'story-17'").isEmpty)
    }

    @Test("What queues while a commit runs goes into one commit, at most 128 at a time")
    func grouping() async throws {
        let house = try House()
        try await house.database.truncate()
        let before = try Self.commits(in: house)
        let stories = (0..<200).map { "story-\($0)" }
        let areDone = try await Self.whileCommitting(
            in: house, stories.map { story in { try await Self.add(story, to: house) } })
        #expect(areDone.allSatisfy { $0 })
        #expect(try Self.commits(in: house) - before == 2)
        #expect(try await house.count("caption_turns") == 200)
    }

    @Test("If the outer commit fails everybody in it is told, and nothing stays")
    func outerFailure() async throws {
        let house = try House()
        let areDone = try await Self.whileCommitting(
            in: house,
            [
                { try await Self.breakCommit(of: house) },
                { try await Self.add("innocent", to: house) },
            ])
        #expect(areDone == [false, false])
        #expect(try await house.count("caption_turns") == 0)
        #expect(try await house.count("notes") == 0)
        try await Self.add("afterwards", to: house)
        #expect(try await house.count("caption_turns") == 1)
    }

    /// A note on nothing, which is only looked at when all is committed.
    private static func breakCommit(of house: House) async throws {
        try await house.database.write { transaction in
            try transaction.run(Statement("defer", "pragma defer_foreign_keys = on"), [])
            try transaction.run(.addNote, [.text("n"), .text("no such follow-up"), .blob([1])])
        }
    }

    /// Holds one write open until all of `writes` queue behind it; whether each was done.
    private static func whileCommitting(
        in house: House, _ writes: [@Sendable () async throws -> Void]
    ) async throws -> [Bool] {
        let database = try #require(house.database as? SQLiteDatabase)
        let (began, gate) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let first = Task {
            try await database.write { _ in
                began.signal()
                gate.wait()
            }
        }
        while began.wait(timeout: .now()) == .timedOut { try await Task.sleep(for: .milliseconds(5)) }
        let tasks = writes.map { write in
            Task {
                do { try await write() } catch { return false }
                return true
            }
        }
        while database.waitingWrites < writes.count { try await Task.sleep(for: .milliseconds(5)) }
        gate.signal()
        try await first.value
        var areDone: [Bool] = []
        for task in tasks { areDone.append(await task.value) }
        return areDone
    }

    @Test("Closing waits for what was begun")
    func closing() async throws {
        let house = try House()
        let writes = (0..<40).map { number in
            Task { try await Self.add("story-\(number)", to: house) }
        }
        try await Task.sleep(for: .milliseconds(20))
        try await house.database.close()
        var done = 0
        for write in writes where (try? await write.value) != nil { done += 1 }
        let again = try SQLiteDatabase(path: house.contentPath)
        #expect(try await again.read { try $0.run(Statement("n", "select story from caption_turns"), []).count } == done)
        try await again.close()
    }

    private static func add(_ story: String, to house: House) async throws {
        try await house.database.write { transaction in _ = try transaction.run(add, [.text(story)]) }
    }

    /// Frames of the log that end a commit carry the size of the file in pages; the others carry zero.
    private static func commits(in house: House) throws -> Int {
        let log = Array(try Data(contentsOf: URL(filePath: house.contentPath + "-wal")))
        guard log.count > 32 else { return 0 }
        let page = log[8..<12].reduce(0) { $0 << 8 | Int($1) }
        return stride(from: 32, to: log.count - 24, by: 24 + page).count { log[($0 + 4)..<($0 + 8)].contains { $0 != 0 } }
    }
}
