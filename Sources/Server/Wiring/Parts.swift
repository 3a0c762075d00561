import Advocacy
import AsyncHTTPClient
import Channels
import Foundation
import Logging
import ServiceLifecycle
import Storage

/// What the service is made of, opened in order.
struct Parts: Sendable {
    let settings: Settings
    let logger: Logger
    let store: Store
    let rooms: Rooms
    let services: [any Service]
    private let client: HTTPClient

    static let holder = Random.hex(bytes: 8)

    init(
        _ settings: Settings, extra: (ChannelParts) -> [any Channel] = { _ in [] },
        cast: (Store) async throws -> Cast? = { _ in nil }
    ) async throws {
        self.settings = settings
        logger = Self.logger(settings.logLevel)
        let master = try MasterKey.read(orMakeAt: settings.masterKeyPath)
        let reading = try KnowledgeReading(folder: settings.knowledge, publicURL: settings.publicURL)
        guard let snapshot = reading.knowledge else { throw BrokenKnowledge(findings: reading.errors) }
        let knowledge = LiveKnowledge(snapshot)
        let channelParts = ChannelParts(master: master, knowledge: knowledge)
        let webChat = channelParts.webChat()
        let channels = try Self.named(try channelParts.configured(in: settings.channelsPath) + extra(channelParts) + [webChat])
        store = try await Store.open(database: settings.databasePath, keys: settings.keysPath, master: master)
        // A redirect would turn a letter into a request without a body, or carry it to another host.
        client = HTTPClient(
            eventLoopGroupProvider: .singleton, configuration: HTTPClient.Configuration(redirectConfiguration: .disallow))
        let carrier = Carrier(client: client), letters = Bell(), jobs = Bell()
        let assistant = Assistant(
            knowledge: knowledge, store: store, letters: letters, jobs: jobs, logger: logger, send: carrier.deliverAll)
        rooms = try Rooms(
            RoomParts(
                store: store, knowledge: knowledge, assistant: assistant, channels: channels, webChat: webChat,
                seal: channelParts.seal,
                cast: try await cast(store), now: Date.init))
        services = [
            Courier(
                store: store, channels: channels, bell: letters, carrier: carrier, holder: Self.holder, logger: logger,
                now: Date.init),
            Rounds(
                store: store, knowledge: knowledge, channels: channels, bell: jobs, courier: letters,
                checkpointPath: settings.databasePath + ".audit", holder: Self.holder, logger: logger),
            Reloading(knowledge: knowledge, folder: settings.knowledge, publicURL: settings.publicURL, logger: logger),
        ]
    }

    func close() async throws {
        try await client.shutdown()
        try await store.close()
    }

    /// A link for the first account there is; made when the desk has nobody yet.
    func firstLoginLink() async throws -> String? {
        guard try await store.read({ try $0.accounts() }).isEmpty else { return nil }
        let now = Date()
        _ = try await store.write { try $0.addAccount(name: "Admin", role: .communityManager, language: .french, at: now) }
        return try await loginLink()
    }

    /// A fresh one-time link for the first account.
    func loginLink() async throws -> String {
        let now = Date(), secret = Random.base64url(bytes: 32)
        try await store.write { ledger in
            guard let account = try ledger.accounts().first else { return }
            try ledger.makeToken(
                secret: secret, purpose: .login, subject: account.id.text, expires: now.addingTimeInterval(86_400))
        }
        return "\(settings.publicURL)/desk/enter/\(secret)"
    }

    private static func logger(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "allie") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = level
        return logger
    }

    private static func named(_ channels: [any Channel]) throws(SettingsError) -> [String: any Channel] {
        var byName: [String: any Channel] = [:]
        for channel in channels {
            guard byName.updateValue(channel, forKey: channel.instance) == nil else {
                throw SettingsError(
                    setting: "ALLIE_CHANNELS_FILE", value: channel.instance, cure: "give each channel a name of its own")
            }
        }
        return byName
    }
}
