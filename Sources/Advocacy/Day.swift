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

    public static func < (one: Day, other: Day) -> Bool { one.text < other.text }
    public var description: String { text }
}
