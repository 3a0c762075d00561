public import Advocacy

/// A piece of a YAML file that remembers where it stands. Free of anchors, aliases, merge keys and tags.
public struct YAMLNode: Sendable {
    public enum Value: Sendable {
        /// `isQuoted` holds for quotes and for blocks (`|`, `>`): what is in them is text for every tool.
        case scalar(String, isQuoted: Bool)
        case list([YAMLNode])
        /// In the order of the file; keys are scalars and differ.
        case map([(key: YAMLNode, value: YAMLNode)])
    }

    public let place: Place
    public let value: Value

    public init(place: Place, value: Value) { (self.place, self.value) = (place, value) }

    /// The text of a scalar; `nil` for a list or a mapping.
    public var text: String? {
        guard case .scalar(let text, _) = value else { return nil }
        return text
    }

    /// Whether nothing was written: `key:` with no value, `~` or `null`.
    public var isEmpty: Bool {
        guard case .scalar(let text, false) = value else { return false }
        return ["", "~", "null"].contains(text)
    }
}

/// A value and where it was read.
public struct Placed<Value: Sendable>: Sendable {
    public let value: Value
    public let place: Place

    public init(_ value: Value, at place: Place) { (self.value, self.place) = (value, place) }
}
