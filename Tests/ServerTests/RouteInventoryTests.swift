import Advocacy
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Pages
import Storage
import Testing

@testable import Server

@Suite("Every route has its guard")
struct RouteInventoryTests {
    /// The service on a throw-away folder, with sessions for everybody who may come.
    private static func withService(_ work: (AllieService, Sessions) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "allie-routes-\(UUID().uuidString)")
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let settings = try await Settings.read(environment: ["ALLIE_KNOWLEDGE": root.path, "ALLIE_LOG_LEVEL": "critical"])
            .keeping(in: folder)
        let service = try await AllieService.open(settings)
        try await work(service, try await Sessions(service.parts.store))
        try await service.parts.close()
        try FileManager.default.removeItem(at: folder)
    }

    private struct Sessions {
        let employee = "employee-secret", communityManager = "manager-secret", admin = "admin-secret"

        init(_ store: Store) async throws {
            let now = Date(), until = now.addingTimeInterval(3_600)
            try await store.write { [employee, communityManager, admin] ledger in
                let manager = try ledger.addAccount(name: "Jonas", role: .communityManager, language: .english, at: now)
                let boss = try ledger.addAccount(name: "Mira", role: .admin, language: .english, at: now)
                try ledger.startSession(
                    secret: employee, subject: .employee(Employee(instance: "web", tenant: "", user: "nadia")), expires: until)
                try ledger.startSession(secret: communityManager, subject: .staff(manager.id), expires: until)
                try ledger.startSession(secret: admin, subject: .staff(boss.id), expires: until)
            }
        }
    }

    private static func path(_ pattern: String) -> String {
        pattern.split(separator: "/").map { $0.hasPrefix(":") ? ($0 == ":language" ? "fr" : "c04") : String($0) }.joined(
            separator: "/")
    }

    private static func status(_ client: some TestClientProtocol, _ route: Route, cookie: String? = nil) async throws -> Int {
        var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        if let cookie { headers[.cookie] = cookie }
        return try await client.execute(uri: "/" + path(route.pattern), method: route.method, headers: headers) { $0.status.code }
    }

    @Test("The router has exactly the routes of the table")
    func complete() async throws {
        try await Self.withService { service, _ in
            #expect(service.parts.rooms.routes.count >= 17)
            #expect(
                Set(service.parts.rooms.routes.map { "\($0.method) \($0.pattern)" }).count == service.parts.rooms.routes.count)
            let addresses = Set(service.parts.rooms.routes.map(\.pattern))
            for pattern in Address.Pattern.allCases { #expect(addresses.contains(pattern.path), "\(pattern) has no route") }
        }
    }

    @Test("Without a session nobody gets into a room")
    func strangers() async throws {
        try await Self.withService { service, _ in
            try await Application(responder: service.responder).test(.router) { client in
                for route in service.parts.rooms.routes {
                    let status = try await Self.status(client, route)
                    switch route.access {
                    case .everybody: #expect(status < 500, "\(route.pattern)")
                    case .signedDelivery, .employee, .staff:
                        #expect(status == 401, "\(route.method) \(route.pattern) gave \(status)")
                    }
                }
            }
        }
    }

    @Test("A session opens only the rooms of its role")
    func roles() async throws {
        try await Self.withService { service, sessions in
            try await Application(responder: service.responder).test(.router) { client in
                for route in service.parts.rooms.routes where route.method == .get {
                    guard case .staff(let roles) = route.access else { continue }
                    let employee = try await Self.status(client, route, cookie: "__Host-allie-desk=\(sessions.employee)")
                    #expect(employee == 401, "\(route.pattern) let an employee in")
                    let admin = try await Self.status(client, route, cookie: "__Host-allie-desk=\(sessions.admin)")
                    #expect(roles.contains(.admin) ? admin < 400 : admin == 403, "\(route.pattern) gave an admin \(admin)")
                    let manager = try await Self.status(client, route, cookie: "__Host-allie-desk=\(sessions.communityManager)")
                    #expect(manager == 200 || manager == 404, "\(route.pattern) gave a community manager \(manager)")
                }
            }
        }
    }

    @Test("Nothing is posted inside a session without the token of its page")
    func tokens() async throws {
        try await Self.withService { service, sessions in
            try await Application(responder: service.responder).test(.router) { client in
                for route in service.parts.rooms.routes where route.method == .post {
                    let cookie: String
                    switch route.access {
                    case .everybody, .signedDelivery: continue
                    case .employee: cookie = "__Host-allie-chat=\(sessions.employee)"
                    case .staff: cookie = "__Host-allie-desk=\(sessions.communityManager)"
                    }
                    let status = try await Self.status(client, route, cookie: cookie)
                    #expect(status == 403, "\(route.pattern) gave \(status)")
                }
            }
        }
    }

    @Test("Every answer carries the strict headers")
    func headers() async throws {
        try await Self.withService { service, _ in
            try await Application(responder: service.responder).test(.router) { client in
                for path in [
                    "/", "/chat", "/desk", "/guide/fr", "/guide/fr/c04", "/about", "/ready", "/nowhere", "/assets/style.css",
                ] {
                    try await client.execute(uri: path, method: .get) { response in
                        #expect(response.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true, "\(path)")
                        #expect(response.headers[.xContentTypeOptions] == "nosniff", "\(path)")
                    }
                }
            }
        }
    }
}
