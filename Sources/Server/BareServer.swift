import Hummingbird
import Logging

/// A route that does nothing: what `make bench` holds the service against in the same run.
public enum BareServer {
    public static func run(port: Int) async throws {
        let router = Router(context: BasicRequestContext.self)
        router.get("bare") { _, _ in "ok" }
        router.post("bare") { request, _ in
            _ = try await request.body.collect(upTo: 1 << 16)
            return "ok"
        }
        try await Application(
            router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            logger: Logger(label: "bare") { _ in SwiftLogNoOpLogHandler() }
        ).runService()
    }
}
