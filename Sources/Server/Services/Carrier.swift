import AsyncHTTPClient
public import Channels
import Foundation
import NIOCore
import NIOHTTP1
import Storage

/// Performs the HTTP requests that channels describe.
public struct Carrier: Sendable {
    let client: HTTPClient

    static let patience: TimeAmount = .seconds(10)
    static let largestAnswer = 64 * 1_024

    /// Whether every request was accepted.
    public func deliverAll(_ requests: [OutgoingRequest], on channel: any Channels.Channel) async -> Bool {
        for request in requests {
            guard await deliver(request, on: channel) == .delivered else { return false }
        }
        return true
    }

    func deliver(_ request: OutgoingRequest, on channel: any Channels.Channel) async -> Settlement {
        do {
            var outgoing = HTTPClientRequest(url: request.url)
            outgoing.method = .init(rawValue: request.method)
            for (name, value) in request.headers { outgoing.headers.add(name: name, value: value) }
            outgoing.body = .bytes(request.body)
            let response = try await client.execute(outgoing, timeout: Self.patience)
            // What is too long to be looked at was still accepted.
            let body = (try? await response.body.collect(upTo: Self.largestAnswer)) ?? ByteBuffer()
            let headers = Dictionary(response.headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { $1 })
            return Settlement(
                type(of: channel).arrival(
                    status: Int(response.status.code), headers: headers, body: Array(body.readableBytesView)))
        } catch {
            return .retry(after: nil, because: .unreachable)
        }
    }
}
