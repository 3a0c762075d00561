public import Advocacy

/// One file an admin edits, as read: nothing is known of its encoding or its shape yet.
public struct DataFile: Sendable {
    /// Below the knowledge folder, with slashes: `intents/guide/must_disclose.yml`.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }

    public init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

    /// The file's name without folder and extension.
    public var name: String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        return last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
    }
}

/// What came of reading one or several files; `value` is there exactly when no finding is an error and it could be made.
public struct Loaded<Value: Sendable>: Sendable {
    public let value: Value?
    public let findings: [Diagnostic]

    public init(value: Value?, findings: [Diagnostic]) {
        self.value = findings.contains { $0.severity == .error } ? nil : value
        self.findings = findings
    }
}
