public import Advocacy
import Channels
import Foundation
import Logging
import Storage

/// Runs `work` with a conversation of this process: the whole assistant on a throw-away data folder, nothing of it left after.
public func withConversation<T: Sendable>(
    _ knowledge: Knowledge, locale: LanguageTag = .french, _ work: (LocalConversation) async throws -> T
) async throws -> T {
    let folder = FileManager.default.temporaryDirectory.appending(path: "allie-\(Random.hex(bytes: 8))")
    defer { try? FileManager.default.removeItem(at: folder) }
    let master = Random.bytes(32), secret = Data(Random.bytes(32)).base64EncodedString()
    let store = try await Store.open(
        database: folder.appending(path: "allie.db").path, keys: folder.appending(path: "keys.db").path, master: master)
    let live = LiveKnowledge(knowledge)
    let channel = ChannelParts(master: master, knowledge: live).standardWebhooks(LocalConversation.instance, secrets: [secret])
    let assistant = Assistant(
        knowledge: live, store: store, letters: Bell(), jobs: Bell(),
        logger: Logger(label: "allie") { _ in SwiftLogNoOpLogHandler() },
        send: { _, _ in false })
    let conversation = LocalConversation(with: assistant, on: channel, secret: secret, user: "you", locale: locale)
    let result = try await work(conversation)
    try await store.close()
    return result
}
