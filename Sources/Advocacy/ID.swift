/// The identity of a `Subject`: the id of a story cannot be taken for the id of an intent.
public struct ID<Subject>: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
    public var description: String { text }
}
