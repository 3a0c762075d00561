public import Foundation

/// A calendar day in UTC, `yyyy-MM-dd`; the finest time that is kept about a person.
public struct Day: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    public init(_ date: Date) {
        text = date.formatted(.iso8601.year().month().day().dateSeparator(.dash))
    }

    /// The day `days` later; earlier when negative.
    public func adding(days: Int) -> Day {
        guard let date = try? Date(text, strategy: .iso8601.year().month().day().dateSeparator(.dash)) else { return self }
        return Day(date.addingTimeInterval(Double(days) * 86_400))
    }

    /// 1 is Monday, 7 is Sunday (ISO 8601).
    public var weekday: Int {
        guard let date = try? Date(text, strategy: .iso8601.year().month().day().dateSeparator(.dash)) else { return 1 }
        // 1 January 1970 was a Thursday.
        let days = Int((date.timeIntervalSince1970 / 86_400).rounded(.down))
        return ((days + 3) % 7 + 7) % 7 + 1
    }

    public static func < (one: Day, other: Day) -> Bool { one.text < other.text }
    public var description: String { text }
}
