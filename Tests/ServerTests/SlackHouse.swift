import Advocacy
import AsyncHTTPClient
import Channels
import Crypto
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Storage
import Synchronization
import TestKit

@testable import Server

/// What a Slack of our own heard: a real HTTP server that writes down what it is asked, and answers as it is told.
final class FakeSlack: Sendable {
    struct Call: Sendable {
        let method: String
        let fields: [String: String]
    }

    let calls = Mutex<[Call]>([])
    let isDown = Mutex(false)

    var router: Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self)
        router.post("/api/:method") { request, context -> Response in
            let bytes = Array(try await request.body.collect(upTo: 1 << 20).readableBytesView)
            if self.isDown.withLock({ $0 }) { return Response(status: .internalServerError) }
            let json = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
            let call = Call(method: context.parameters.get("method") ?? "", fields: json.compactMapValues { $0 as? String })
            self.calls.withLock { $0.append(call) }
            return Response(
                status: .ok, headers: [.contentType: "application/json"], body: .init(byteBuffer: .init(string: #"{"ok":true}"#)))
        }
        return router
    }
}

/// The whole assistant behind Slack's signature, its answers carried to a Slack of our own.
struct SlackHouse: Sendable {
    static let secret = "the signing secret of the test"

    let slack: FakeSlack
    let store: Store
    let assistant: Assistant
    let channel: Slack
    let courier: Courier

    /// Runs `work` with a house of its own, on a real SQLite file and a real socket.
    static func with(_ work: @escaping @Sendable (SlackHouse) async throws -> Void) async throws {
        let slack = FakeSlack()
        try await Application(router: slack.router).test(.live) { client in
            let folder = FileManager.default.temporaryDirectory.appending(path: "allie-slack-\(UUID().uuidString)")
            let house = try await SlackHouse(slack, port: client.port ?? 0, in: folder)
            try await work(house)
            try await house.store.close()
            try FileManager.default.removeItem(at: folder)
        }
    }

    private init(_ slack: FakeSlack, port: Int, in folder: URL) async throws {
        self.slack = slack
        let master = [UInt8](repeating: 7, count: 32), logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        store = try await Store.open(
            database: folder.appending(path: "allie.db").path, keys: folder.appending(path: "keys.db").path, master: master)
        channel = Slack(
            instance: "slack", signingSecrets: [Self.secret], botToken: "xoxb-test", apiAddress: "http://127.0.0.1:\(port)/api",
            seal: ChoiceSeal(key: master))
        let carrier = Carrier(client: HTTPClient.shared), letters = Bell()
        assistant = Assistant(
            knowledge: LiveKnowledge(try Project.knowledge.get()), store: store, letters: letters, jobs: Bell(), logger: logger,
            send: carrier.deliverAll)
        courier = Courier(
            store: store, channels: ["slack": channel], bell: letters, carrier: carrier, holder: "test", logger: logger,
            now: Date.init)
    }

    /// A message as Slack's Events API sends it, signed now.
    func event(_ words: String, in room: String, type: String, id: String) throws -> Delivery {
        var event = ["type": type == "im" ? "message" : "app_mention", "user": "UAWA", "text": words, "channel": room, "ts": id]
        event["channel_type"] = type
        let body: [String: any Sendable] = [
            "type": "event_callback", "team_id": "TORVANE", "event_id": "Ev\(id)", "event": event,
        ]
        return signed(Array(try JSONSerialization.data(withJSONObject: body)))
    }

    /// `body` with Slack's signature of this moment.
    func signed(_ bytes: [UInt8]) -> Delivery {
        let now = String(Int(Date().timeIntervalSince1970))
        let signed = Data("v0:\(now):".utf8) + Data(bytes)
        let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: Data(Self.secret.utf8)))
        let hex = code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return Delivery(
            instance: "slack",
            headers: ["content-type": "application/json", "x-slack-request-timestamp": now, "x-slack-signature": "v0=\(hex)"],
            body: bytes)
    }

    func hear(_ delivery: Delivery) async -> Payload { await assistant.hear(delivery, on: channel) }

    var calls: [FakeSlack.Call] { slack.calls.withLock { $0 } }
}
