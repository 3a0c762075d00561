import Advocacy
import Foundation
import Testing

@testable import Channels

@Suite("Standard Webhooks: how a letter looks")
struct StandardWebhooksRenderingTests {
    private struct Posted: Decodable {
        struct User: Decodable { let id: String }
        let type, event, tenant: String
        let user: User
        let conversation: Conversation
        let letter: LetterPayload
    }

    private func addressee(_ file: String, _ bridge: StandardWebhooks = Cast.bridge()) throws -> Addressee {
        try bridge.take(try Recorded.bridge(try Recorded.bytes("standard-webhooks/\(file).json"))).message().addressee
    }

    private func answer(_ letter: Letter, to addressee: Addressee) throws -> LetterPayload {
        guard case .answer(let payload) = Cast.bridge().render(letter, to: addressee, at: Cast.now) else { throw NoMessage() }
        #expect(payload.status == 200 && payload.contentType.hasPrefix("application/json"))
        return try JSONDecoder().decode(LetterPayload.self, from: Data(payload.body))
    }

    @Test("The response holds the letter, its choices sealed for the person") func inResponse() throws {
        let shown = try answer(Cast.letter, to: try addressee("message-direct"))
        #expect(shown.text == Cast.letter.text && shown.language == .french && shown.private && shown.audience == .onlyUser)
        #expect(shown.chapter == .init(label: "Chapitre 4", url: "https://allie.orvane.example/guide/fr/c04"))
        #expect(
            shown.buttons.map(\.label) == ["Parler à quelqu’un", "Lire"]
                && shown.buttons[1].url == "https://news.orvane.example/a")
        let sealed = try #require(shown.buttons[0].choice)
        #expect(try #require(Cast.seal.open(sealed, by: Cast.bridgeNadia, at: Cast.now)) == (.person, .french))
    }

    @Test("The JSON has the documented names, and no empty ones") func names() throws {
        let plain = Letter(language: .french, text: "Oui", buttons: [.link(label: "a", address: "https://a.example/")])
        guard case .answer(let payload) = Cast.bridge().render(plain, to: try addressee("message-direct"), at: Cast.now) else {
            throw NoMessage()
        }
        #expect(
            payload.body.text
                == #"{"audience":"onlyUser","buttons":[{"label":"a","url":"https://a.example/"}],"language":"fr","private":true,"text":"Oui"}"#
        )
    }

    @Test(
        "In a room the bridge is told to keep it private", arguments: ["message-shared-addressed", "message-unknown-addressed"])
    func privately(file: String) throws {
        let shown = try answer(Cast.letter, to: try addressee(file))
        #expect(shown.private && shown.audience == .onlyUser && shown.text == Cast.letter.text)
    }

    @Test("Where the bridge cannot answer in private, a neutral sentence stands for the letter") func neutral() throws {
        let shown = try answer(Cast.letter, to: try addressee("message-no-private-reply"))
        #expect(shown.text == Cast.neutral(.french) && !shown.private && shown.buttons.isEmpty && shown.chapter == nil)
        let forAll = Letter(language: .french, text: "Bienvenue", audience: .conversation)
        #expect(try answer(forAll, to: try addressee("message-no-private-reply")).text == "Bienvenue")
    }

    @Test("A callback is signed as the bridge signs, and says what it answers") func callback() throws {
        let bridge = Cast.bridge(Cast.callback)
        guard
            case .send(let requests) = bridge.render(
                Cast.letter, to: try addressee("message-shared-addressed", bridge), at: Cast.now)
        else { throw NoMessage() }
        let request = try #require(requests.first)
        #expect(requests.count == 1 && request.method == "POST" && request.url == "https://bridge.orvane.example/letters")
        let receiver = StandardWebhooks(
            instance: "receiver", secrets: ["whsec_b3J2YW5lLWNhbGxiYWNrLXNlY3JldA=="], seal: Cast.seal,
            onlyInPrivate: Cast.neutral)
        let received = try receiver.verify(
            Delivery(instance: "receiver", headers: request.headers, body: request.body), at: Cast.now)
        let posted = try JSONDecoder().decode(Posted.self, from: Data(received.value.body))
        #expect(
            posted.type == "letter.created" && posted.event == "msg_1" && posted.tenant == "orvane" && posted.user.id == "nadia")
        #expect(posted.conversation == Conversation(id: "room-2", thread: "t-7", visibility: .shared))
        #expect(posted.letter.private && posted.letter.text == Cast.letter.text)
    }

    @Test("The same letter sent twice is one, a second letter is another") func idempotent() throws {
        let bridge = Cast.bridge(Cast.callback), to = try addressee("message-direct")
        func id(_ letter: Letter, _ seconds: Double = 0) -> String? {
            bridge.requests(carrying: letter, to: to, at: Cast.now.addingTimeInterval(seconds)).first?.headers["webhook-id"]
        }
        let other = Letter(language: .french, text: "C’est effacé.")
        #expect(
            id(Cast.letter) == id(Cast.letter, 600) && id(Cast.letter) != id(other) && id(Cast.letter)?.contains(".") == false)
    }

    @Test(
        "A callback without an address or a secret is none",
        arguments: [
            ("", "whsec_AAAA"), ("bridge.example", "whsec_AAAA"), ("ftp://bridge.example", "whsec_AAAA"),
            ("https://bridge.example", ""),
            ("https://bridge.example", "whsec_!"),
        ])
    func noCallback(address: String, secret: String) {
        #expect(StandardWebhooks.Callback(address: address, secret: secret) == nil)
    }

    @Test(
        "What the bridge answered",
        arguments: [
            (200, [:], .delivered), (204, [:], .delivered), (301, [:], .retry(afterSeconds: nil)),
            (401, [:], .retry(afterSeconds: nil)),
            (410, [:], .failed(reason: "http_410")), (429, ["retry-after": "12"], .retry(afterSeconds: 12)),
            (500, [:], .retry(afterSeconds: nil)),
        ] as [(Int, [String: String], Arrival)])
    func arrival(status: Int, headers: [String: String], expected: Arrival) {
        #expect(StandardWebhooks.arrival(status: status, headers: headers, body: []) == expected)
    }
}
