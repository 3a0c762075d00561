public import Foundation

extension StandardWebhooks {
    /// The headers a sender puts on `body`; empty if `secret` is no base64. For our own senders: the terminal, the
    /// demonstration's example, tests.
    public static func headers(signing body: [UInt8], id: String, with secret: String, at now: Date) -> [String: String] {
        key(secret).map { headers(signing: body, id: id, with: $0, at: now) } ?? [:]
    }

    static func headers(signing body: [UInt8], id: String, with key: [UInt8], at now: Date) -> [String: String] {
        let timestamp = String(Int(now.timeIntervalSince1970))
        let code = Signature.code(over: signed(id: id, timestamp: timestamp, body: body), key: key)
        return [
            "content-type": "application/json", "webhook-id": id, "webhook-timestamp": timestamp,
            "webhook-signature": "v1,\(code.base64)",
        ]
    }
}
