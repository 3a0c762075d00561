public import Advocacy

extension Record {
    /// A mapping inside this one; an error and `nil` if it is missing.
    public mutating func record<Value>(_ key: String, _ body: (inout Record) -> Value?) -> Value? {
        requiredNode(key).flatMap { Record.read($0, &findings, body) }
    }

    /// A mapping inside this one if the key is there.
    public mutating func optionalRecord<Value>(_ key: String, _ body: (inout Record) -> Value?) -> Value? {
        node(key).flatMap { Record.read($0, &findings, body) }
    }

    /// A list of mappings; an error and `[]` if it is missing or has no entry.
    public mutating func records<Value>(_ key: String, _ body: (inout Record) -> Value?) -> [Value] {
        guard let node = requiredNode(key) else { return [] }
        return findings.nodes(node, mayBeEmpty: false).compactMap { Record.read($0, &findings, body) }
    }

    /// A list of mappings; `[]` without the key or without an entry.
    public mutating func optionalRecords<Value>(_ key: String, _ body: (inout Record) -> Value?) -> [Value] {
        guard let node = node(key) else { return [] }
        return findings.nodes(node, mayBeEmpty: true).compactMap { Record.read($0, &findings, body) }
    }

    /// A mapping from words to words whose keys are the file's own: `slt: salut`. An error and `[:]` if it is missing.
    public mutating func dictionary(_ key: String) -> [String: String] {
        requiredNode(key).map { findings.dictionary($0) } ?? [:]
    }

    /// The fields nobody asked for yet as a mapping from words to words per language: `fr: {slt: salut}`.
    public mutating func remainingDictionaries() -> [LanguageTag: [String: String]] {
        var byLanguage: [LanguageTag: [String: String]] = [:]
        for (key, value) in remaining() {
            guard let language = findings.language(key) else { continue }
            byLanguage[language] = findings.dictionary(value)
        }
        return byLanguage
    }
}
