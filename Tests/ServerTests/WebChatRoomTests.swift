import Advocacy
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Storage
import Testing

@testable import Server

@Suite("The web chat")
struct WebChatRoomTests {
    private static let awa = Employee(instance: "slack", tenant: "TORVANE", user: "UAWA")

    /// A browser that has come in by a one-time link; `cookie` is its session.
    private static func withBrowser(_ work: @escaping @Sendable (any TestClientProtocol, String, Store) async throws -> Void)
        async throws
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "allie-web-\(UUID().uuidString)")
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let settings = try await Settings.read(environment: ["ALLIE_KNOWLEDGE": root.path, "ALLIE_LOG_LEVEL": "critical"])
        let service = try await AllieService.open(settings.keeping(in: folder))
        let store = service.parts.store
        try await store.write {
            try $0.openWebChat(WebChatToken(secret: "once"), for: awa, until: Date().addingTimeInterval(60))
        }
        try await Application(responder: service.responder).test(.router) { client in
            let cookie = try await client.execute(uri: "/chat/enter/once", method: .post) { response in
                #expect(response.status == .seeOther)
                return response.headers[.setCookie] ?? ""
            }
            #expect(cookie.contains("HttpOnly") && cookie.contains("Secure") && cookie.contains("SameSite=Lax"))
            try await work(client, String(cookie.prefix { $0 != ";" }), store)
        }
        try await service.parts.close()
        try FileManager.default.removeItem(at: folder)
    }

    private static func page(_ client: any TestClientProtocol, _ cookie: String) async throws -> String {
        try await client.execute(uri: "/chat?lang=fr", method: .get, headers: [.cookie: cookie]) { String(buffer: $0.body) }
    }

    private static func field(_ name: String, in page: String) throws -> String {
        let match = try #require(try page.firstMatch(of: Regex("name=\"\(name)\" value=\"([^\"]+)\"")))
        return String(try #require(match[1].substring))
    }

    private static func say(
        _ words: String, _ client: any TestClientProtocol, _ cookie: String, accept: String = "text/html"
    ) async throws -> (Int, String) {
        let page = try await page(client, cookie)
        let said = words.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let body = "token=\(try field("token", in: page))&event=\(UUID().uuidString)&words=\(said)"
        return try await client.execute(
            uri: "/chat?lang=fr", method: .post,
            headers: [.cookie: cookie, .accept: accept, .contentType: "application/x-www-form-urlencoded"],
            body: .init(string: body)
        ) { ($0.status.code, String(buffer: $0.body)) }
    }

    @Test("A one-time link opens it once, and looking at the link uses nothing up")
    func once() async throws {
        try await Self.withBrowser { client, cookie, _ in
            let page = try await Self.page(client, cookie)
            #expect(page.contains("data-say"))
            let again = try await client.execute(uri: "/chat/enter/once", method: .post) { $0.status }
            let looked = try await client.execute(uri: "/chat/enter/once", method: .get) { $0.status }
            #expect(again == .gone && looked == .ok)
        }
    }

    @Test("A question gets its answer, as a page or as a fragment for the script")
    func answers() async throws {
        try await Self.withBrowser { client, cookie, _ in
            let (status, page) = try await Self.say("dois-je dire que je travaille ici ?", client, cookie)
            #expect(status == 200 && page.contains("<html") && page.contains("Orvane") && page.contains("dois-je dire"))
            let fragment = try await Self.say("bonjour", client, cookie, accept: "application/vnd.allie.fragment+html").1
            #expect(fragment.contains("data-turn") && !fragment.contains("<html"))
        }
    }

    @Test("Whoever came by a link from Slack is the same person here: what she wants forgotten is forgotten everywhere")
    func samePerson() async throws {
        try await Self.withBrowser { client, cookie, store in
            _ = try await Self.say("Sénégal", client, cookie)
            let message = Message(
                event: "e", author: Self.awa, conversation: Conversation(id: "D1", visibility: .direct), utterance: .words("x"))
            let knowing = try await store.read { try $0.knowing(for: message, words: "x", stories: [], at: Date()) }
            #expect(knowing.country == CountryCode("SN"))
        }
    }

    @Test("A form of another session or another site changes nothing")
    func forged() async throws {
        try await Self.withBrowser { client, cookie, _ in
            let forged = try await client.execute(
                uri: "/chat", method: .post, headers: [.cookie: cookie, .contentType: "application/x-www-form-urlencoded"],
                body: .init(string: "token=AAAA&event=1&words=oui")
            ) { $0.status }
            #expect(forged == .forbidden)
            let name = try #require(HTTPField.Name("sec-fetch-site"))
            let elsewhere = try await client.execute(uri: "/chat/enter/other", method: .post, headers: [name: "cross-site"]) {
                $0.status
            }
            #expect(elsewhere == .forbidden)
        }
    }
}
