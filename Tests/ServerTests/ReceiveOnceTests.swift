import Advocacy
import Channels
import Foundation
import Server
import Storage
import TestKit
import Testing

@Suite("Received once")
struct ReceiveOnceTests {
    @Test("Two people's deliveries, each sent 50 times at once and again after a restart: one effect, every answer its own")
    func fiftyTimes() async throws {
        let knowledge = try Project.knowledge.get()
        let house = try await TestHouse(knowledge: knowledge)
        for person in ["nadia", "awa"] {
            for (turn, words) in ["j'ai fait une bêtise sur linkedin", "LinkedIn", "une photo de \(person)", "ici"].enumerated() {
                _ = await house.hear(try house.delivery(TestHouse.body(person, saying: words), id: "\(person)-\(turn)"))
            }
        }
        let yes = try ["nadia", "awa"].map { try house.delivery(TestHouse.body($0, saying: "oui"), id: "\($0)-yes") }
        let answers = await Self.interleaved(yes, times: 50, in: house)
        #expect(Set(answers[0]).count == 1 && Set(answers[1]).count == 1)
        #expect(answers[0] != answers[1])
        #expect(try await house.store.read { try $0.followUps() }.count == 2)
        try await house.close()

        let again = try await TestHouse(in: house.folder, knowledge: knowledge, clock: house.clock)
        let repeated = await Self.interleaved(yes, times: 50, in: again)
        #expect(Set(repeated[0]) == Set(answers[0]) && Set(repeated[1]) == Set(answers[1]))
        #expect(try await again.store.read { try $0.followUps() }.count == 2)
        try await again.closeAndRemove()
    }

    @Test("A passing letter is written afresh for a repeat, and has no second effect")
    func passing() async throws {
        let house = try await TestHouse(knowledge: try Project.knowledge.get())
        let delivery = try house.delivery(
            TestHouse.body(
                "awa", saying: "j'ai envoyé le fichier des clients à toute la liste externe par erreur, fuite de données"),
            id: "leak")
        let first = try Self.letter(await house.hear(delivery))
        for _ in 0..<10 {
            let again = try Self.letter(await house.hear(delivery))
            #expect(again.text == first.text && again.buttons.map(\.label) == first.buttons.map(\.label))
        }
        #expect(try await house.store.read { try $0.followUps() }.map(\.kind) == [.leakAlert])
        try await house.closeAndRemove()
    }

    @Test("The same event with another body is refused")
    func anotherBody() async throws {
        let house = try await TestHouse(knowledge: try Project.knowledge.get())
        _ = await house.hear(try house.delivery(TestHouse.body("awa", saying: "bonjour"), id: "one"))
        let other = await house.hear(try house.delivery(TestHouse.body("awa", saying: "au revoir"), id: "one"))
        #expect(other.status == 409 && other.body.isEmpty)
        try await house.closeAndRemove()
    }

    private static func letter(_ payload: Payload) throws -> LetterPayload {
        try JSONDecoder().decode(LetterPayload.self, from: Data(payload.body))
    }

    private static func interleaved(_ deliveries: [Delivery], times: Int, in house: TestHouse) async -> [[[UInt8]]] {
        await withTaskGroup(of: (Int, [UInt8]).self) { group in
            for _ in 0..<times {
                for (index, delivery) in deliveries.enumerated() { group.addTask { (index, await house.hear(delivery).body) } }
            }
            var answers = deliveries.map { _ in [[UInt8]]() }
            for await (index, body) in group { answers[index].append(body) }
            return answers
        }
    }
}
