public import Advocacy
public import Foundation

/// A request as it came in; nothing in it is read before its signature holds.
public struct Delivery: Sendable {
    /// The configured channel instance it came to.
    public let instance: String
    /// The workspace the route names; empty where the body says it or the platform has none.
    public let tenant: String
    /// Names in lower case.
    public let headers: [String: String]
    /// The raw bytes: a signature covers them, not what they mean.
    public let body: [UInt8]

    public init(instance: String, tenant: String = "", headers: [String: String], body: [UInt8]) {
        (self.instance, self.tenant, self.headers, self.body) = (instance, tenant, headers, body)
    }

    /// Throws `missingHeader` where the header is absent or empty.
    func header(_ name: String) throws(Refusal) -> String {
        guard let value = headers[name], !value.isEmpty else { throw .missingHeader }
        return value
    }
}

/// A value whose sender proved to be who it should be; only a channel can make one.
public struct Verified<Value: Sendable>: Sendable {
    public let value: Value

    init(_ value: Value) { self.value = value }
}

/// Why a delivery was not taken. For our own log; outside, every cause looks the same: ``Payload/refused``.
public enum Refusal: Error, Sendable, Equatable {
    /// No usable secret is configured: everything is refused, nothing is skipped.
    case missingSecret
    case missingHeader
    case badSignature
    /// More than five minutes from our clock; with a good signature, one of the two clocks is wrong.
    case outsideWindow
    /// The signature holds, but the body is not what the platform sends.
    case unreadable
}

/// What an HTTP response holds.
public struct Payload: Sendable, Equatable, Codable {
    public let status: Int
    public let contentType: String
    public let body: [UInt8]

    public init(status: Int, contentType: String = "text/plain; charset=utf-8", body: [UInt8] = []) {
        (self.status, self.contentType, self.body) = (status, contentType, body)
    }

    /// Received, nothing to say.
    public static let empty = Payload(status: 200)
    /// Received, the answer comes by itself.
    public static let accepted = Payload(status: 202)
    /// The one answer to every ``Refusal``.
    public static let refused = Payload(status: 401)

    static func json(_ bytes: [UInt8]) -> Payload {
        Payload(status: 200, contentType: "application/json; charset=utf-8", body: bytes)
    }
}

/// A request to perform. Channels only describe it; headers may hold a secret, so it is never logged.
public struct OutgoingRequest: Sendable, Equatable {
    public let method: String
    public let url: String
    public let headers: [String: String]
    public let body: [UInt8]

    public init(method: String = "POST", url: String, headers: [String: String], body: [UInt8]) {
        (self.method, self.url, self.headers, self.body) = (method, url, headers, body)
    }
}

/// What a delivery turned out to hold.
public enum Reading: Sendable {
    /// `acknowledge` is the response where the answer does not fit into it.
    case messages([Message], acknowledge: Payload)
    /// A handshake or a ping, answered on the spot.
    case immediate(Payload)
    /// Not meant for Allie, or by a machine: neither understood nor stored nor counted.
    case dropped(Payload)
}

/// A letter in a channel's own format.
public enum Rendering: Sendable, Equatable {
    /// The response to the delivery itself.
    case answer(Payload)
    /// For the courier.
    case send([OutgoingRequest])
}

/// What became of a request the courier performed.
public enum Arrival: Sendable, Equatable {
    case delivered
    /// Try again, not before so many seconds where the platform says so.
    case retry(afterSeconds: Int?)
    /// Never going to work; `reason` is a word of the platform's own and holds nothing of the letter.
    case failed(reason: String)
}

/// What a platform is able to do.
public struct Abilities: Sendable, Equatable {
    public enum PrivateReply: Sendable { case inline, byDirectMessage, none }

    /// Whether a letter may be the response to a delivery; ``Rendering`` says it for each letter.
    public let answersInResponse: Bool
    /// How the one person is reached who wrote in a shared room.
    public let privateReply: PrivateReply
    /// Whether the platform sends nothing more until a refused delivery is taken.
    public let refusalBlocksQueue: Bool
    /// The longest letter that arrives whole, in UTF-16 units.
    public let maxCharacters: Int
}

/// A way messages come and answers go. A letter for the person alone has no way to a shared room.
public protocol Channel: Sendable {
    var instance: String { get }
    var abilities: Abilities { get }

    /// Proves who sent the raw bytes; parses nothing before that.
    func verify(_ delivery: Delivery, at now: Date) throws(Refusal) -> Verified<Delivery>

    /// What a proven delivery holds. Words may be empty: a command or a mention without anything else.
    /// A click by another person than the button was made for, or on an old button, is dropped.
    func read(_ delivery: Verified<Delivery>, at now: Date) throws(Refusal) -> Reading

    /// The letter as the answer to what `addressee` wrote.
    func render(_ letter: Letter, to addressee: Addressee, at now: Date) -> Rendering

    /// What carries a letter when there is no response left to hold it; empty where the channel cannot write by itself.
    func requests(carrying letter: Letter, to addressee: Addressee, at now: Date) -> [OutgoingRequest]

    /// What the response to one of our requests means; header names in lower case.
    static func arrival(status: Int, headers: [String: String], body: [UInt8]) -> Arrival
}

extension Channel {
    /// A 2xx is an arrival, 410 asks to stop, anything else is worth another try.
    public static func arrival(status: Int, headers: [String: String], body: [UInt8]) -> Arrival {
        switch status {
        case 200..<300: .delivered
        case 410: .failed(reason: "http_410")
        default: .retry(afterSeconds: pause(headers))
        }
    }

    /// The seconds of a `Retry-After`; a date there is left to our own backoff.
    static func pause(_ headers: [String: String]) -> Int? { headers["retry-after"].flatMap { Int($0) }.map { max($0, 0) } }
}
