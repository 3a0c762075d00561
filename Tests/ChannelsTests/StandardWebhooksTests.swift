import Advocacy
import Foundation
import Testing

@testable import Channels

@Suite("Standard Webhooks: who sent it")
struct StandardWebhooksSignatureTests {
    private static let documented = Date(timeIntervalSince1970: 1_614_265_330)

    private func bridge(_ secrets: [String]) -> StandardWebhooks {
        StandardWebhooks(instance: "intranet", secrets: secrets, seal: Cast.seal, onlyInPrivate: Cast.neutral)
    }

    private func delivery(_ changes: [String: String?] = [:], body: String = #"{"test": 2432232314}"#) -> Delivery {
        var headers = [
            "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp": "1614265330",
            "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        ]
        for (name, value) in changes { headers[name] = value }
        return Delivery(instance: "intranet", headers: headers, body: Array(body.utf8))
    }

    private func refusal(
        _ delivery: Delivery, secrets: [String] = ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"], at now: Date = documented
    ) -> Refusal? {
        do { _ = try bridge(secrets).verify(delivery, at: now) } catch { return error }
        return nil
    }

    /// The first is published with the specification; the others are computed after its recipe.
    @Test(
        "Known signatures hold",
        arguments: [
            ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
            ("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
            ("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS", "LVOXivKoo4FWasi/IaHvzhE/u+7/cu2AME+zS/nXqzk="),
            ("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwBr", "yK2tMbA6BHPrMEJ1lLv7UlJJbgFoqGenJkiajZ29evg="),
            ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwBr==", "yK2tMbA6BHPrMEJ1lLv7UlJJbgFoqGenJkiajZ29evg="),
        ])
    func known(secret: String, code: String) throws {
        let body = try Recorded.bytes("vectors/standardwebhooks-test.json").text
        let signed = delivery(["webhook-signature": "v1,\(code)"], body: body)
        #expect(refusal(signed, secrets: [secret], at: Self.documented) == nil)
        #expect(refusal(signed, secrets: ["whsec_b3RoZXI=", secret], at: Self.documented) == nil)
        #expect(refusal(signed, secrets: ["whsec_b3RoZXI="], at: Self.documented) == .badSignature)
    }

    @Test(
        "Any entry of version 1 is enough, others are skipped",
        arguments: [
            ("v1,bad v1,%", true), ("v1,% v1,bad", true), ("nonsense v1,%", true), ("v1a,% v1,%", true), ("v1,AAAA  v1,%", true),
            ("v2,%", false),
            ("v1a,%", false), ("%", false), ("v1", false), ("v1,", false), (",", false), (" ", false), ("v1,%x", false),
            ("v1%", false), ("v1,bad", false),
        ])
    func entries(header: String, holds: Bool) {
        let good = "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
        #expect(refusal(delivery(["webhook-signature": header.replacing("%", with: good)])) == (holds ? nil : .badSignature))
    }

    @Test(
        "A code cut short or grown is refused",
        arguments: ["g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1A==", "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OEA"])
    func length(code: String) { #expect(refusal(delivery(["webhook-signature": "v1,\(code)"])) == .badSignature) }

    @Test("A missing or empty header is refused", arguments: ["webhook-id", "webhook-timestamp", "webhook-signature"])
    func missing(header: String) {
        #expect(refusal(delivery([header: String?.none])) == .missingHeader)
        #expect(refusal(delivery([header: ""])) == .missingHeader)
    }

    @Test(
        "The bytes, the id and the time are signed",
        arguments: [
            ([:], #"{"test":2432232314}"#), ([:], #"{"test": 2432232315}"#),
            (["webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJel"], nil),
            (["webhook-timestamp": "1614265331"], nil),
        ] as [([String: String], String?)])
    func changed(headers: [String: String], body: String?) {
        #expect(refusal(delivery(headers, body: body ?? #"{"test": 2432232314}"#)) == .badSignature)
    }

    @Test("A dot in the id is refused even when signed") func dot() throws {
        let delivery = try Recorded.bridge(Array("{}".utf8), id: "msg.1")
        #expect(throws: Refusal.badSignature) { try Cast.bridge().verify(delivery, at: Cast.now) }
    }

    @Test(
        "Five minutes either way, both ends included",
        arguments: [(300.0, nil), (-300, nil), (301, Refusal.outsideWindow), (-301, .outsideWindow)] as [(Double, Refusal?)])
    func window(offset: Double, expected: Refusal?) {
        #expect(refusal(delivery(), at: Self.documented.addingTimeInterval(offset)) == expected)
    }

    @Test("A timestamp that is no whole number is refused", arguments: ["1614265330.0", "-1614265330", "now"])
    func timestamp(text: String) { #expect(refusal(delivery(["webhook-timestamp": text])) == .outsideWindow) }

    @Test("Without a usable secret everything is refused", arguments: [[], [""], ["whsec_"], ["whsec_***"], ["", "no base64!"]])
    func noSecret(secrets: [String]) { #expect(refusal(delivery(), secrets: secrets) == .missingSecret) }
}

@Suite("Standard Webhooks: what was said")
struct StandardWebhooksReadingTests {
    private func reading(_ file: String) throws -> Reading {
        try Cast.bridge().take(try Recorded.bridge(try Recorded.bytes("standard-webhooks/\(file).json")))
    }

    @Test("A message is heard") func direct() throws {
        #expect(
            try reading("message-direct").message()
                == Message(
                    event: "msg_1", author: Cast.bridgeNadia, displayName: "Nadia",
                    conversation: Conversation(id: "room-1", visibility: .direct),
                    utterance: .words("Puis-je montrer la nouvelle serre ?"), locale: LanguageTag("fr-SN")))
        let bare = try reading("message-bare").message()
        #expect(bare.author.tenant == "" && bare.displayName == nil && bare.locale == nil)
        #expect(try reading("message-picture").message().utterance == .attachment)
    }

    @Test(
        "In a room only what is addressed to Allie is heard; unknown counts as a room",
        arguments: [
            "message-shared", "message-shared-unaddressed", "message-unknown", "message-unknown-word",
        ])
    func unaddressed(file: String) throws { #expect(try reading(file).isDropped) }

    @Test(
        "What is addressed keeps where it was written",
        arguments: [
            ("message-shared-addressed", Conversation(id: "room-2", thread: "t-7", visibility: .shared)),
            ("message-unknown-addressed", Conversation(id: "room-3", visibility: .unknown)),
        ])
    func addressed(file: String, conversation: Conversation) throws {
        #expect(try reading(file).message().conversation == conversation)
    }

    @Test("Another event is acknowledged and no more", arguments: ["person-left", "test-event"])
    func otherEvents(file: String) throws { #expect(try reading(file).isDropped) }

    @Test(
        "What makes no sense is unreadable",
        arguments: ["broken-cut", "broken-list", "broken-nobody", "broken-empty-user", "broken-nowhere"])
    func unreadable(file: String) { #expect(throws: Refusal.unreadable) { try reading(file) } }

    @Test("A click is the choice; another person's, an old or a changed one does nothing") func click() throws {
        func click(_ sealed: String, at now: Date = Cast.now) throws -> Reading {
            let body = try Recorded.bytes("standard-webhooks/click.json", sealed: sealed)
            return try Cast.bridge().take(try Recorded.bridge(body, at: now), at: now)
        }
        let sealed = Cast.seal.seal(.yes(of: "r"), language: .english, for: Cast.bridgeNadia, at: Cast.now)
        #expect(try click(sealed).message().utterance == .choice(.yes(of: "r"), language: .english))
        #expect(try click(sealed, at: Cast.now.addingTimeInterval(86_400)).isDropped)
        #expect(try click(Cast.seal.seal(.yes(of: "r"), language: .english, for: Cast.nadia, at: Cast.now)).isDropped)
        #expect(try click(sealed + "A").isDropped)
    }

    @Test("The response holds the answer, or says that it comes by itself") func acknowledged() throws {
        let delivery = try Recorded.bridge(try Recorded.bytes("standard-webhooks/message-direct.json"))
        guard case .messages(_, let payload) = try Cast.bridge(Cast.callback).take(delivery) else { throw NoMessage() }
        #expect(payload == Payload(status: 202))
        #expect(!Cast.bridge(Cast.callback).abilities.answersInResponse && Cast.bridge().abilities.answersInResponse)
    }
}
