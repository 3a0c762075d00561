import Channels
import Foundation
import HTTPTypes
import Hummingbird

/// `POST /channels/<channel>[/<tenant>]`: a delivery in, the channel's answer out.
struct Webhooks: Sendable {
    let assistant: Assistant
    let channels: [String: any Channel]

    static let largestBody = 256 * 1_024

    var routes: [Route] {
        [
            Route(.post, "/channels/:channel", .signedDelivery, hear),
            Route(.post, "/channels/:channel/:tenant", .signedDelivery, hear),
        ]
    }

    /// An unknown channel is refused like a bad signature: nobody learns which channels there are.
    private func hear(_ visit: Visit) async -> Response {
        guard let channel = channels[visit.parameter("channel")] else { return Responses.payload(.refused) }
        let headers = Dictionary(
            visit.request.headers.map { ($0.name.canonicalName, $0.value) }, uniquingKeysWith: { "\($0),\($1)" })
        let delivery = Delivery(
            instance: channel.instance, tenant: visit.parameter("tenant"), headers: headers, body: visit.form.bytes)
        return Responses.payload(await assistant.hear(delivery, on: channel))
    }
}
