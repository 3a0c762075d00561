import Advocacy
import Channels
import Foundation
import Storage

extension AllieService {
    /// The service on a throw-away data folder, with a cast in the web chat and a generic channel whose secret is printed.
    public static func demo(_ settings: Settings) async throws -> AllieService {
        let folder = FileManager.default.temporaryDirectory.appending(path: "allie-demo-\(Random.hex(bytes: 4))")
        let settings = settings.keeping(in: folder)
        let secret = "whsec_" + Data(Random.bytes(32)).base64EncodedString()
        let parts = try await Parts(
            settings, extra: { [$0.standardWebhooks(demoChannel, secrets: [secret])] }, cast: { try await cast(in: $0) })
        return AllieService(welcome: try await welcome(parts, secret: secret), parts: parts, throwAway: folder)
    }

    static let demoChannel = "intranet"

    private static func cast(in store: Store) async throws -> Cast {
        let now = Date()
        let account = try await store.write {
            try $0.addAccount(name: "Jonas", role: .communityManager, language: .french, at: now)
        }
        return Cast(communityManager: account, instance: "web")
    }

    private static func welcome(_ parts: Parts, secret: String) async throws -> [String] {
        let url = parts.settings.publicURL
        let link = try await parts.loginLink()
        return [
            "", "Allie, the demonstration. Everything is forgotten when it stops.", "",
            "  Who is who, chat   \(url)/?lang=fr    \(url)/?lang=en", "  Guide              \(url)/guide/fr    \(url)/guide/en",
            "  Desk (Jonas)       \(link)", "", "  A signed delivery, valid for five minutes:", "",
            try curl(url, secret: secret), "",
        ]
    }

    /// A ready command: the signature is computed over these very bytes.
    private static func curl(_ url: String, secret: String) throws -> String {
        let body =
            #"{"type":"message.created","user":{"id":"nadia"},"conversation":{"id":"dm","visibility":"direct"},"text":"dois-je dire que je travaille ici ?"}"#
        let headers = StandardWebhooks.headers(
            signing: Array(body.utf8), id: "msg_\(Random.hex(bytes: 8))", with: secret, at: Date())
        let lines = headers.sorted { $0.key < $1.key }.map { "    -H '\($0.key): \($0.value)' \\" }
        return (["  curl -s \(url)/channels/\(demoChannel) \\"] + lines + ["    -d '\(body)'"]).joined(separator: "\n")
    }
}
