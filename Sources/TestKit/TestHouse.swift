import Advocacy
public import Channels
public import Foundation
import Logging
public import Server
public import Storage

/// The whole assistant on a real SQLite file in a folder of its own, reached through a signed webhook.
public final class TestHouse: Sendable {
    public static let channelName = "intranet"

    public let folder: URL
    public let clock: TestClock
    public let store: Store
    public let assistant: Assistant
    public let channel: StandardWebhooks
    public let secret: String
    private let knowledge: LiveKnowledge
    private let letters = Bell()

    /// Opens the house in `folder`, or in a fresh one; opened again in the same folder it is the same house after a restart.
    public init(
        in folder: URL? = nil, knowledge: Knowledge, clock: TestClock = TestClock(),
        secret: String = "c2VjcmV0IG9mIHRoZSBicmlkZ2UsIDI0IGJ5dGVz"
    ) async throws {
        self.folder = folder ?? FileManager.default.temporaryDirectory.appending(path: "allie-test-\(UUID().uuidString)")
        (self.clock, self.secret) = (clock, secret)
        let master = [UInt8](repeating: 7, count: 32)
        store = try await Store.open(
            database: self.folder.appending(path: "allie.db").path, keys: self.folder.appending(path: "keys.db").path,
            master: master)
        self.knowledge = LiveKnowledge(knowledge)
        channel = StandardWebhooks(
            instance: Self.channelName, secrets: [secret], seal: ChoiceSeal(key: master),
            onlyInPrivate: { _ in "only in private" })
        assistant = Assistant(
            knowledge: self.knowledge, store: store, letters: letters, jobs: Bell(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            send: { _, _ in true }, now: { clock.now })
    }

    /// A signed delivery of the bridge.
    public func delivery(_ body: [String: any Sendable], id: String) throws -> Delivery {
        let bytes = Array(try JSONSerialization.data(withJSONObject: body, options: [.sortedKeys]))
        let headers = StandardWebhooks.headers(signing: bytes, id: id, with: secret, at: clock.now)
        return Delivery(instance: Self.channelName, headers: headers, body: bytes)
    }

    /// What the bridge sends when `user` says `words` alone with Allie.
    public static func body(_ user: String, saying words: String) -> [String: any Sendable] {
        [
            "type": "message.created", "user": ["id": user, "name": user.capitalized],
            "conversation": ["id": "dm-\(user)", "visibility": "direct"],
            "text": words,
        ]
    }

    public func hear(_ delivery: Delivery) async -> Payload { await assistant.hear(delivery, on: channel) }

    /// One round of the house: what is due is erased, who asked is forgotten.
    public func goRound() async {
        await Rounds(
            store: store, knowledge: knowledge, channels: [Self.channelName: channel], bell: Bell(), courier: letters,
            checkpointPath: folder.appending(path: "audit").path,
            holder: "test", logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, now: { [clock] in clock.now }
        ).round()
    }

    public func close() async throws { try await store.close() }

    public func closeAndRemove() async throws {
        try await close()
        try FileManager.default.removeItem(at: folder)
    }
}
