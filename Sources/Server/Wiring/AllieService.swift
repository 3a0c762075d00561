public import Advocacy
import Foundation
import Hummingbird

/// The data files hold errors: the service does not start on them.
public struct BrokenKnowledge: Error, Sendable {
    public let findings: [Diagnostic]

    public init(findings: [Diagnostic]) { self.findings = findings }
}

/// The whole service, wired once: who reads the settings does not wire, who wires does not serve.
public struct AllieService: Sendable {
    /// What to tell who started it: where to click.
    public let welcome: [String]
    let parts: Parts
    /// Removed when the service stops.
    let throwAway: URL?

    /// Opens the databases, reads the knowledge, and makes the channels the settings name.
    public static func open(_ settings: Settings) async throws -> AllieService {
        let parts = try await Parts(settings)
        let link = try await parts.firstLoginLink()
        let welcome = ["Allie listens on \(settings.publicURL)"] + (link.map { ["First login to the desk: \($0)"] } ?? [])
        return AllieService(welcome: welcome, parts: parts, throwAway: nil)
    }

    /// Serves until SIGTERM or SIGINT, then drains.
    public func run() async throws {
        defer { if let throwAway { try? FileManager.default.removeItem(at: throwAway) } }
        do {
            try await application.runService()
        } catch {
            try await parts.close()
            throw error
        }
        try await parts.close()
    }

    /// The table of routes, each behind the guard.
    var responder: some HTTPResponder<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: SecurityHeaders())
        router.add(middleware: ErrorPages(pages: parts.rooms.pages, logger: parts.logger))
        router.add(middleware: RequestLog(logger: parts.logger))
        for route in parts.rooms.routes { router.add(route, behind: parts.rooms.entrance) }
        return router.buildResponder()
    }

    /// The responder with the courier and the rounds beside it.
    private var application: some ApplicationProtocol {
        var application = Application(
            responder: responder, server: .http1(configuration: .init(idleTimeout: .seconds(60))),
            configuration: ApplicationConfiguration(address: .hostname(parts.settings.host, port: parts.settings.port)),
            logger: parts.logger)
        application.addServices(parts.services)
        return application
    }
}

extension Router {
    /// The table's line as a route: the guard stands before its handler.
    func add(_ route: Route, behind entrance: Guard) {
        on(RouterPath(route.pattern), method: route.method) { request, context in
            try await entrance.admit(request, context, to: route)
        }
    }
}
