public import Advocacy
public import Foundation

/// What a letter in the outbox is.
public enum LetterKind: String, Sendable, CaseIterable { case answer, receipt }

/// A letter on its way; who claimed it holds it until it is settled or a minute is over.
public struct Outgoing: Sendable, Equatable {
    public let id: String
    public let letter: Letter
    public let addressee: Addressee
    /// The same for every try.
    public let idempotencyKey: String
    /// This one included.
    public let tries: Int
}

/// Why a letter did not arrive; all that is ever shown of it.
public enum SendingError: String, Error, Sendable, CaseIterable {
    case unreachable
    case timedOut = "timed-out"
    case throttled
    case refused
    case serverError = "server-error"
    case unknownRecipient = "unknown-recipient"
    case unknownChannel = "unknown-channel"
    case notRendered = "not-rendered"
    /// The last try never came back.
    case interrupted
}

/// What came of one try.
public enum Settlement: Sendable, Equatable {
    case delivered
    /// Try again, not before `after` seconds if the platform says so.
    case retry(after: TimeInterval?, because: SendingError)
    /// Trying again cannot help.
    case failed(because: SendingError)
}

/// A letter that will not arrive: never what it says, nor to whom.
public struct DeadLetter: Sendable, Equatable {
    public let id: String
    public let kind: LetterKind
    public let channel: String
    public let error: SendingError
    public let tries: Int
}

/// How often and when it is tried again.
enum Backoff {
    static let mostTries = 8
    private static let first: TimeInterval = 5
    private static let longest: TimeInterval = 60 * 60

    /// 5 s after the first try, then doubling up to an hour; never sooner than the platform asks, up to a day.
    static func wait(after tries: Int, asked: TimeInterval?) -> TimeInterval {
        let own = min(first * Double(1 << min(max(tries - 1, 0), 20)), longest)
        return max(own, min(asked ?? 0, 24 * 60 * 60))
    }
}
