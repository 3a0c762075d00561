public import Advocacy
public import Foundation

/// A bridge of the company's own, speaking Standard Webhooks 1.0.0.
///
/// It sends `message.created` events and shows the answer, which is the response or, with a ``Callback``, a signed
/// request of ours. A letter for one person says `"private": true`, and the bridge must show it to that person alone;
/// where it cannot, it says `"privateReply": false` with the conversation and gets a neutral sentence instead.
public struct StandardWebhooks: Channel {
    /// Where answers are posted to, when they are not the response.
    public struct Callback: Sendable {
        let address: String
        let key: [UInt8]

        /// `nil` if the address is no web address or the secret no base64.
        public init?(address: String, secret: String) {
            guard let scheme = URLComponents(string: address)?.scheme, ["https", "http"].contains(scheme),
                let key = StandardWebhooks.key(secret)
            else { return nil }
            (self.address, self.key) = (address, key)
        }
    }

    public let instance: String
    let keys: [[UInt8]]
    let callback: Callback?
    let seal: ChoiceSeal
    let onlyInPrivate: @Sendable (LanguageTag) -> String

    /// `secrets` are accepted side by side while one replaces the other; `onlyInPrivate` words the neutral sentence.
    public init(
        instance: String, secrets: [String], callback: Callback? = nil, seal: ChoiceSeal,
        onlyInPrivate: @escaping @Sendable (LanguageTag) -> String
    ) {
        (self.instance, self.keys, self.callback) = (instance, secrets.compactMap(Self.key), callback)
        (self.seal, self.onlyInPrivate) = (seal, onlyInPrivate)
    }

    public var abilities: Abilities {
        Abilities(
            answersInResponse: callback == nil, privateReply: .inline, refusalBlocksQueue: false, maxCharacters: 12_000)
    }

    /// Source: Standard Webhooks, `{id}.{timestamp}.{body}`, any entry of version 1 made with any secret is enough.
    public func verify(_ delivery: Delivery, at now: Date) throws(Refusal) -> Verified<Delivery> {
        guard !keys.isEmpty else { throw .missingSecret }
        let id = try delivery.header("webhook-id"), timestamp = try delivery.header("webhook-timestamp")
        let signatures = try delivery.header("webhook-signature")
        let seconds = try Signature.seconds(timestamp)
        // A dot in the id would let two requests share one signature.
        guard !id.contains(".") else { throw .badSignature }
        let signed = Self.signed(id: id, timestamp: timestamp, body: delivery.body)
        guard Self.codes(signatures).contains(where: { Signature.isMade($0, over: signed, withOneOf: keys) }) else {
            throw .badSignature
        }
        guard Signature.isFresh(seconds, at: now) else { throw .outsideWindow }
        return Verified(delivery)
    }

    static func signed(id: String, timestamp: String, body: [UInt8]) -> [UInt8] { Array("\(id).\(timestamp).".utf8) + body }

    /// Entries of another version or without a comma are skipped.
    private static func codes(_ header: String) -> [[UInt8]] {
        header.split(separator: " ").compactMap { entry in
            entry.hasPrefix("v1,") ? [UInt8](base64: entry.dropFirst(3)) : nil
        }
    }

    /// Base64 with or without `whsec_` in front and padding behind; `nil` if it is none, or empty.
    static func key(_ secret: String) -> [UInt8]? {
        let bare = secret.hasPrefix("whsec_") ? secret.dropFirst("whsec_".count) : secret[...]
        return [UInt8](base64: bare).flatMap { $0.isEmpty ? nil : $0 }
    }
}
