import Advocacy
import Crypto
import Foundation
import Testing

@testable import Channels

/// Two people, three channels, and the moment everything happens at.
enum Cast {
    static let now = Date(timeIntervalSince1970: 1_795_600_000)
    static let seal = ChoiceSeal(key: Array(repeating: 7, count: 32))

    static let slackSecret = "5f0b51a8c2d94e7f9a10b7c3"
    static let slack = Slack(instance: "slack", signingSecrets: [slackSecret], botToken: "xoxb-orvane-0001", seal: seal)
    static let nadia = Employee(instance: "slack", tenant: "T0ORVANE1", user: "U0NADIA01")
    static let jonas = Employee(instance: "slack", tenant: "T0ORVANE1", user: "U0JONAS01")

    static let bridgeSecret = "whsec_b3J2YW5lLWJyaWRnZS1zZWNyZXQtMDE="
    static let callback = StandardWebhooks.Callback(
        address: "https://bridge.orvane.example/letters", secret: "whsec_b3J2YW5lLWNhbGxiYWNrLXNlY3JldA==")
    static func bridge(_ callback: StandardWebhooks.Callback? = nil) -> StandardWebhooks {
        StandardWebhooks(instance: "intranet", secrets: [bridgeSecret], callback: callback, seal: seal, onlyInPrivate: neutral)
    }
    static let bridgeNadia = Employee(instance: "intranet", tenant: "orvane", user: "nadia")
    @Sendable static func neutral(_ language: LanguageTag) -> String {
        language == .french ? "Parlons-en en privé : https://allie.orvane.example/chat" : "Let us talk in private."
    }

    static let webChat = WebChat(instance: "web", key: Array(repeating: 9, count: 32), seal: seal)
    static let webNadia = Employee(instance: "web", tenant: "", user: "nadia")

    static let letter = Letter(
        language: .french, text: "**Oui.** Vous avez gaffé sur *LinkedIn*.",
        buttons: [.choice(label: "Parler à quelqu’un", .person), .link(label: "Lire", address: "https://news.orvane.example/a")],
        chapter: .link(label: "Chapitre 4", address: "https://allie.orvane.example/guide/fr/c04"))
}

/// Recorded deliveries, signed with the cast's secrets.
enum Recorded {
    static func bytes(_ path: String) throws -> [UInt8] {
        let file = try #require(Bundle.module.url(forResource: "Deliveries/\(path)", withExtension: nil), "no delivery \(path)")
        return Array(try Data(contentsOf: file))
    }

    /// The delivery with `{sealed}` replaced.
    static func bytes(_ path: String, sealed: String) throws -> [UInt8] {
        Array(String(decoding: try bytes(path), as: UTF8.self).replacing("{sealed}", with: sealed).utf8)
    }

    static func hmac(_ text: String, _ body: [UInt8], key: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8) + body, using: SymmetricKey(data: key)))
    }

    static func slack(_ body: [UInt8], at now: Date = Cast.now, secret: String = Cast.slackSecret) -> Delivery {
        let timestamp = String(Int(now.timeIntervalSince1970))
        let code = hmac("v0:\(timestamp):", body, key: Array(secret.utf8)).map { String(format: "%02x", $0) }.joined()
        return Delivery(
            instance: "slack", headers: ["x-slack-signature": "v0=\(code)", "x-slack-request-timestamp": timestamp], body: body)
    }

    static func bridge(
        _ body: [UInt8], id: String = "msg_1", at now: Date = Cast.now, secret: String = Cast.bridgeSecret
    ) throws -> Delivery {
        let key = try #require(Data(base64Encoded: String(secret.dropFirst("whsec_".count))))
        let timestamp = String(Int(now.timeIntervalSince1970))
        let code = Data(hmac("\(id).\(timestamp).", body, key: Array(key))).base64EncodedString()
        let headers = ["webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": "v1,\(code)"]
        return Delivery(instance: "intranet", headers: headers, body: body)
    }

    static func webChat(_ body: [UInt8], user: String = "nadia", session: String = "session-1") -> Delivery {
        Cast.webChat.delivery(
            body, by: Employee(instance: "web", tenant: "", user: user), session: session,
            token: Cast.webChat.formToken(forSession: session), locale: LanguageTag("fr-FR"))
    }
}

extension Channel {
    /// Verifies and reads, as the server does.
    func take(_ delivery: Delivery, at now: Date = Cast.now) throws -> Reading {
        try read(try verify(delivery, at: now), at: now)
    }
}

extension Reading {
    /// The one message in it; the test stops if there is none.
    func message(_ location: SourceLocation = #_sourceLocation) throws -> Message {
        guard case .messages(let messages, _) = self else { throw NoMessage() }
        #expect(messages.count == 1, sourceLocation: location)
        return try #require(messages.first, sourceLocation: location)
    }

    var isDropped: Bool { if case .dropped(let payload) = self { payload == .empty } else { false } }
}

struct NoMessage: Error {}

extension Array where Element == UInt8 {
    var text: String { String(decoding: self, as: UTF8.self) }
}
