import Hummingbird
import Storage

/// `/live`: the process turns. `/ready`: it can commit. Both without detail.
struct Health: Sendable {
    let store: Store

    var routes: [Route] {
        [
            Route(.get, "/live", .everybody) { _ in Responses.text("ok\n") },
            Route(.get, "/ready", .everybody) { _ in await isReady ? Responses.text("ok\n") : Responses.empty(.serviceUnavailable)
            },
        ]
    }

    private var isReady: Bool {
        get async { (try? await store.write { _ in }) != nil }
    }
}
