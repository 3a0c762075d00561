import Foundation
import Testing

@testable import Channels

@Suite("Slack: who sent it")
struct SlackSignatureTests {
    private static let body = Array("command=%2Fallie&ssl_check=0".utf8)
    private let delivery = Recorded.slack(body)

    private func refusal(_ headers: [String: String], _ body: [UInt8] = body, at now: Date = Cast.now) -> Refusal? {
        do { _ = try Cast.slack.verify(Delivery(instance: "slack", headers: headers, body: body), at: now) } catch {
            return error
        }
        return nil
    }

    /// The first is published by Slack; the others are computed after its recipe.
    @Test(
        "Known signatures hold",
        arguments: [
            ("slack-slash-command.form", "a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"),
            ("slack-url-verification.json", "f9bd80929259f3f6d5fe3a3186c453c89cd1ad4862815a15837584f31c993652"),
            ("slack-event-message-channel.json", "24af6fb6ecd8a4d89ce6186bf40a6b4511b840c2e7443c045f748a001bf468d1"),
            ("slack-event-dm.json", "a9f3528d7d290a53d792aa68c76c6aa06d23b2416721a897eeaeb40915fe398c"),
            ("slack-block-actions.form", "798d293217fc6f8ae727c43be8430b8f67eef52c71c3b17fe382cd6ea05ee9ae"),
            ("slack-slash-command-2026.form", "dc7d46b9c78e1ed5fa6c6dc6e2ff5cfc1f354052005807664e00c6621f86d8d7"),
            ("slack-ssl-check.form", "1f6ed6ffc9ca319c3b407b25f6b883bb6bf72332807b4bde2d726ae1345f2048"),
        ])
    func known(file: String, code: String) throws {
        let slack = Slack(
            instance: "slack", signingSecrets: ["8f742231b10e8888abcd99yyyzzz85a5"], botToken: "", seal: Cast.seal)
        let body = try Recorded.bytes("vectors/\(file)")
        let headers = ["x-slack-signature": "v0=\(code)", "x-slack-request-timestamp": "1531420618"]
        let then = Date(timeIntervalSince1970: 1_531_420_618)
        let verified = try slack.verify(Delivery(instance: "slack", headers: headers, body: body), at: then)
        _ = try slack.read(verified, at: then)
        for position in [0, body.count / 2, body.count - 1] {
            var changed = body
            changed[position] ^= 1
            #expect(throws: Refusal.badSignature) {
                try slack.verify(Delivery(instance: "slack", headers: headers, body: changed), at: then)
            }
        }
    }

    @Test("A missing or empty header is refused", arguments: ["x-slack-signature", "x-slack-request-timestamp"])
    func missing(header: String) {
        #expect(refusal(delivery.headers.filter { $0.key != header }) == .missingHeader)
        #expect(refusal(delivery.headers.merging([header: ""]) { $1 }) == .missingHeader)
    }

    @Test(
        "A signature of another form is refused, whatever its length",
        arguments: [
            { $0.replacing("v0=", with: "v1=") }, { $0.replacing("v0=", with: "") }, { String($0.dropLast()) },
            { String($0.dropLast(2)) },
            { $0 + "0" }, { $0 + "00" }, { $0 + $0 }, { _ in "v0=" }, { _ in "v0=zz" }, { " " + $0 }, { $0 + " " },
        ] as [@Sendable (String) -> String])
    func malformed(change: @Sendable (String) -> String) throws {
        let signature = try #require(delivery.headers["x-slack-signature"])
        #expect(refusal(delivery.headers.merging(["x-slack-signature": change(signature)]) { $1 }) == .badSignature)
    }

    @Test("The bytes are signed, not what they mean") func bytes() throws {
        let body = try Recorded.bytes("slack/message-direct.json")
        let spaced = Array(body.text.replacing("\",\"", with: "\", \"").utf8)
        #expect(refusal(Recorded.slack(body).headers, body) == nil)
        #expect(refusal(Recorded.slack(body).headers, spaced) == .badSignature)
    }

    @Test("Upper-case digits are the same code") func upperCase() throws {
        let digits = try #require(delivery.headers["x-slack-signature"]).dropFirst(3).uppercased()
        #expect(refusal(delivery.headers.merging(["x-slack-signature": "v0=\(digits)"]) { $1 }) == nil)
    }

    @Test(
        "Five minutes either way, both ends included",
        arguments: [(300.0, nil), (-300, nil), (301, Refusal.outsideWindow), (-301, .outsideWindow)] as [(Double, Refusal?)])
    func window(offset: Double, expected: Refusal?) {
        #expect(refusal(delivery.headers, at: Cast.now.addingTimeInterval(offset)) == expected)
    }

    @Test("A timestamp that is no whole number is refused even when signed", arguments: ["1795600000.0", "-1795600000", "soon"])
    func timestamp(text: String) {
        let code = Recorded.hmac("v0:\(text):", Self.body, key: Array(Cast.slackSecret.utf8)).hex
        #expect(refusal(["x-slack-signature": "v0=\(code)", "x-slack-request-timestamp": text]) == .outsideWindow)
    }

    @Test("Without a secret everything is refused", arguments: [[], [""], ["", ""]])
    func noSecret(secrets: [String]) {
        let slack = Slack(instance: "slack", signingSecrets: secrets, botToken: "", seal: Cast.seal)
        #expect(throws: Refusal.missingSecret) { try slack.verify(Recorded.slack(Self.body, secret: ""), at: Cast.now) }
    }

    @Test("Two secrets are accepted side by side, an empty one among them is not") func rotation() throws {
        let slack = Slack(instance: "slack", signingSecrets: ["", "new", "old"], botToken: "", seal: Cast.seal)
        for secret in ["old", "new"] { _ = try slack.verify(Recorded.slack(Self.body, secret: secret), at: Cast.now) }
        #expect(throws: Refusal.badSignature) { try slack.verify(Recorded.slack(Self.body, secret: ""), at: Cast.now) }
    }

    @Test(
        "A ping's words open no door",
        arguments: ["ssl_check=1", "command=%2Fallie&ssl_check=1", "{\"type\":\"url_verification\",\"challenge\":\"x\"}"])
    func bypass(body: String) {
        #expect(refusal(delivery.headers, Array(body.utf8)) == .badSignature)
        #expect(refusal([:], Array(body.utf8)) == .missingHeader)
    }
}
