import Channels
import Foundation
import Storage
import Synchronization
import Testing

@testable import Server

@Suite("Slack, over a real socket")
struct SlackTests {
    @Test("A mention in a channel is answered to its author alone, by the courier, once")
    func mention() async throws {
        try await SlackHouse.with { house in
            let delivery = try house.event("<@UBOT> dois-je dire que je travaille ici ?", in: "CROOM", type: "channel", id: "1.1")
            for _ in 0..<3 {
                let answer = await house.hear(delivery)
                #expect(answer.status == 200 && answer.body.isEmpty)
            }
            #expect(house.calls.isEmpty, "the courier has not been round yet")
            await house.courier.round()
            await house.courier.round()
            #expect(house.calls.map(\.method) == ["chat.postEphemeral"])
            #expect(house.calls.first?.fields["user"] == "UAWA" && house.calls.first?.fields["channel"] == "CROOM")
            #expect(house.calls.first?.fields["text"]?.contains("Orvane") == true)
        }
    }

    @Test("A letter to the right people is sent before the delivery is acknowledged, and is never a row")
    func passing() async throws {
        try await SlackHouse.with { house in
            let delivery = try house.event("mon chef me harcèle tous les jours", in: "DAWA", type: "im", id: "2.1")
            #expect(await house.hear(delivery).status == 200)
            #expect(house.calls.map(\.method) == ["chat.postMessage"])
            let due = try await house.store.read { try $0.nextLetterDue() }
            #expect(due == nil)
            #expect(await house.hear(delivery).status == 200)
            await house.courier.round()
            #expect(house.calls.count == 1, "a repeat sends it again")
        }
    }

    @Test("When it cannot be sent the platform is asked to come again, and then it is")
    func comesAgain() async throws {
        try await SlackHouse.with { house in
            let delivery = try house.event("mon chef me harcèle tous les jours", in: "DAWA", type: "im", id: "3.1")
            house.slack.isDown.withLock { $0 = true }
            #expect(await house.hear(delivery).status == 503)
            house.slack.isDown.withLock { $0 = false }
            #expect(await house.hear(delivery).status == 200)
            #expect(house.calls.count == 1)
        }
    }

    @Test("A letter that does not arrive waits for its next try and is not lost")
    func waits() async throws {
        try await SlackHouse.with { house in
            house.slack.isDown.withLock { $0 = true }
            _ = await house.hear(try house.event("bonjour", in: "DAWA", type: "im", id: "4.1"))
            await house.courier.round()
            #expect(house.calls.isEmpty)
            let waiting = try await house.store.read { try $0.nextLetterDue() }
            let due = try #require(waiting)
            #expect(due > Date() && due < Date().addingTimeInterval(10))
        }
    }

    @Test("What is said in a channel without a mention is dropped")
    func notAddressed() async throws {
        try await SlackHouse.with { house in
            var body = try house.event("j'ai gaffé", in: "CROOM", type: "channel", id: "5.1").body
            body = Array(String(decoding: body, as: UTF8.self).replacing("app_mention", with: "message").utf8)
            #expect(await house.hear(house.signed(body)).status == 200)
            await house.courier.round()
            #expect(house.calls.isEmpty)
        }
    }
}
