public import Advocacy

/// A mapping read field by field; a loader written with it reads like the format it loads.
///
/// A reader that finds something wrong says so in `findings` and returns an empty value, so that one pass finds
/// everything. Whoever built on an empty value is safe: a file with an error has no value (`Loaded`).
/// Keys nobody asked for are errors, with the key that was probably meant.
public struct Record: Sendable {
    /// Where the mapping begins.
    public let place: Place
    /// Says more about this file: `record.findings.error(at: record.place(of: "until"), …)`.
    public var findings: Findings
    let fields: [(key: YAMLNode, value: YAMLNode)]
    private var asked: Set<String> = []

    private init(_ place: Place, _ fields: [(key: YAMLNode, value: YAMLNode)], _ findings: Findings) {
        (self.place, self.fields, self.findings) = (place, fields, findings)
    }

    /// Reads `node` as a mapping; `nil` if it is none. Unknown keys are reported after `body`.
    public static func read<Value>(
        _ node: YAMLNode, _ findings: inout Findings, _ body: (inout Record) -> Value?
    ) -> Value? {
        guard case .map(let fields) = node.value else {
            findings.wrongType(node, expected: .mapping)
            return nil
        }
        var record = Record(node.place, fields, findings)
        let value = body(&record)
        record.reportUnknownKeys()
        findings = record.findings
        return value
    }

    /// The keys in the order of the file.
    public var keys: [String] { fields.compactMap(\.key.text) }

    /// Whether `key` is written, with or without a value. Asking does not make the key a known one.
    public func has(_ key: String) -> Bool { field(key) != nil }

    /// Where the value of `key` stands; where the mapping begins if there is none.
    public func place(of key: String) -> Place { field(key)?.value.place ?? place }

    /// The value of `key`, whatever its shape; `nil` if it is missing or empty. The key counts as known from now on.
    public mutating func node(_ key: String) -> YAMLNode? {
        asked.insert(key)
        return field(key).flatMap { $0.value.isEmpty ? nil : $0.value }
    }

    /// Like `node`, but a missing or empty value is an error.
    public mutating func requiredNode(_ key: String) -> YAMLNode? {
        if let node = node(key) { return node }
        if let written = field(key) {
            findings.emptyValue(key, at: written.key.place)
        } else {
            findings.missingKey(key, at: place)
        }
        return nil
    }

    /// The fields nobody asked for yet; they count as known from now on.
    mutating func remaining() -> [(key: YAMLNode, value: YAMLNode)] {
        let rest = fields.filter { field in field.key.text.map { !asked.contains($0) } ?? false }
        asked.formUnion(rest.compactMap(\.key.text))
        return rest
    }

    private func field(_ key: String) -> (key: YAMLNode, value: YAMLNode)? { fields.first { $0.key.text == key } }

    private mutating func reportUnknownKeys() {
        for (key, _) in fields {
            guard let text = key.text, !asked.contains(text) else { continue }
            findings.unknownKey(text, at: key.place, known: asked)
        }
    }
}
