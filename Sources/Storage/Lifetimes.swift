import Foundation

/// How long things stay; days are counted from the day a row was written.
enum Lifetime {
    static let deliveryDays = 7
    static let settledLetterDays = 7
    static let closedTextDays = 30
    static let longestTextDays = 60
    static let saltDays = 7
    static let unansweredDays = 90

    static let conversation: TimeInterval = 30 * 60
    static let webChatToken: TimeInterval = 15 * 60
    /// How long a courier may take over one letter before another may try.
    static let letterLease: TimeInterval = 60
    static let jobLease: TimeInterval = 5 * 60
}
