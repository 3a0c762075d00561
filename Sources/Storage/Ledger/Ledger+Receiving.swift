public import Advocacy

/// What makes a delivery the same delivery.
public struct DeliveryKey: Sendable, Equatable {
    public let instance: String
    public let tenant: String
    /// The platform's id of the event; compared as bytes.
    public let event: String
    /// SHA-256 of the body as it came.
    public let bodyHash: [UInt8]

    public init(instance: String, tenant: String, event: String, bodyHash: [UInt8]) {
        (self.instance, self.tenant, self.event, self.bodyHash) = (instance, tenant, event, bodyHash)
    }
}

/// Whether a delivery was here before.
public enum Receipt: Sendable, Equatable {
    case new
    /// `response` is what it was answered with; `nil` if the answer was passing or went another way.
    case seen(response: [UInt8]?, isSent: Bool)
    /// The same event with another body: not the platform's repeat.
    case otherBody
}

extension Ledger {
    /// Whether the delivery is new; a new one is noted, so that every later one is ``Receipt/seen(response:isSent:)``.
    public func receive(_ key: DeliveryKey, on day: Day) throws -> Receipt {
        let (event, body) = (hash(of: key), vault.bodies.hash([key.bodyHash]))
        let added = try run(
            .receive, .blob(event), .text(key.instance), .text(key.tenant), .blob(body), .of(day))
        guard added.isEmpty else { return .new }
        guard let row = try run(.received, .blob(event)).first else { throw StorageError.column("event") }
        guard try row.blob("body") == body else { return .otherBody }
        let response = try row.optionalBlob("sealed_response").map { try opened($0, of: event).response }
        return .seen(response: response, isSent: try row.integer("is_sent") == 1)
    }

    /// Keeps the answer for repeats, sealed. `author` is sealed with it, so that forgetting her finds it.
    public func keepResponse(_ response: [UInt8], for key: DeliveryKey, to author: Employee) throws {
        let event = hash(of: key)
        let sealed = try vault.deliveries.seal(vault.person(author) + response, at: Place("deliveries", event))
        try run(.keepResponse, .blob(event), .blob(sealed))
    }

    /// A passing letter has left: a repeat does not send it again.
    public func markSent(_ key: DeliveryKey) throws { try run(.markSent, .blob(hash(of: key))) }

    /// Stable for a delivery; says nothing of it.
    public func idempotencyKey(of key: DeliveryKey) -> String { hash(of: key).hex }

    private func hash(of key: DeliveryKey) -> [UInt8] { vault.events.hash([key.instance, key.tenant, key.event]) }

    /// The response of a delivery with the pseudonym of whose it is.
    func opened(_ sealed: [UInt8], of event: [UInt8]) throws -> (owner: [UInt8], response: [UInt8]) {
        let bytes = try vault.deliveries.open(sealed, at: Place("deliveries", event))
        return (Array(bytes.prefix(32)), Array(bytes.dropFirst(32)))
    }
}

extension Statement {
    static let receiving = [receive, received, keepResponse, markSent]

    static let receive = Statement(
        "receive",
        """
        insert into deliveries (event, instance, tenant, body, received_on) values ($1, $2, $3, $4, $5)
        on conflict (event) do nothing returning event
        """)
    static let received = Statement(
        "received", "select body, sealed_response, is_sent from deliveries where event = $1")
    static let keepResponse = Statement(
        "keep-response", "update deliveries set sealed_response = $2, is_sent = 1 where event = $1")
    static let markSent = Statement("mark-sent", "update deliveries set is_sent = 1 where event = $1")
}
