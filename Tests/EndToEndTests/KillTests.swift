import Channels
import Foundation
import Synchronization
import Testing

@Suite("Killed at any moment", .serialized, .enabled(if: RunningAllie.isThere, "ALLIE_BINARY names no release build"))
struct KillTests {
    private struct Posted: Sendable {
        let delivery: RunningAllie.SignedDelivery
        let answer: RunningAllie.Answer
        /// The summary is never a row: a repeat writes it afresh, or has nothing more to say.
        let isPassing: Bool
    }

    /// What came of the flood: what was acknowledged, and how many got no answer.
    private final class Record: Sendable {
        let posted = Mutex<[Posted]>([])
        let lost = Mutex(0)
    }

    @Test("What was acknowledged is there after the restart, word for word", arguments: 1...20)
    func killed(seed: UInt64) async throws {
        let allie = try await RunningAllie()
        let (acknowledged, unanswered) = await flood(allie, seed: seed)
        #expect(acknowledged.count >= 50)
        #expect(unanswered >= 1, "nothing was in flight, so nothing was proved")
        let again = try await RunningAllie(in: allie.folder)
        for posted in acknowledged {
            let repeated = try await again.post(posted.delivery)
            #expect(posted.isPassing ? repeated.status == 200 : repeated == posted.answer)
        }
        let phrases = acknowledged.compactMap { Self.phrase(in: $0.answer.text) }
        #expect(!phrases.isEmpty)
        for phrase in phrases.prefix(20) {
            let glance = try await again.say(phrase, by: "somebody")
            #expect(glance.text.contains("attend") || glance.text.contains("waiting"), "\(glance.text)")
        }
        try again.remove()
    }

    /// Eight people tell slips of theirs until the process is killed in the middle.
    private func flood(_ allie: RunningAllie, seed: UInt64) async -> ([Posted], Int) {
        let record = Record()
        await withTaskGroup(of: Void.self) { group in
            for person in 0..<8 {
                group.addTask { @Sendable in
                    for turn in 0... {
                        let words = ["j'ai fait une bêtise sur linkedin", "LinkedIn", "une photo avec un écran", "ici", "oui"][
                            turn % 5]
                        guard
                            let delivery = try? allie.delivery(
                                ["text": words], by: "p\(person)", id: "s\(seed)-\(person)-\(turn)"),
                            let answer = try? await allie.post(delivery), answer.status == 200
                        else { return record.lost.withLock { $0 += 1 } }
                        record.posted.withLock { $0.append(Posted(delivery: delivery, answer: answer, isPassing: turn % 5 == 3)) }
                    }
                }
            }
            group.addTask {
                // The moment of the kill differs with the seed, always after fifty answers.
                while record.posted.withLock({ $0.count }) < 50 + Int(seed * 7 % 60) {
                    try? await Task.sleep(for: .milliseconds(1))
                }
                allie.kill()
            }
        }
        return (record.posted.withLock { $0 }, record.lost.withLock { $0 })
    }

    private static func phrase(in text: String) -> String? {
        text.firstMatch(of: /[a-z]{6}-[a-z]{6}-[a-z]{6}-[a-z]{6}/).map { String($0.0) }
    }
}
