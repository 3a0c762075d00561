public import Advocacy

extension Record {
    /// One text as long as `length` allows, in characters; an error and "" if it is missing.
    public mutating func string(_ key: String, length: ClosedRange<Int>? = nil) -> String {
        requiredNode(key).flatMap { findings.words($0, length) } ?? ""
    }

    /// One text if the key is there.
    public mutating func optionalString(_ key: String, length: ClosedRange<Int>? = nil) -> String? {
        node(key).flatMap { findings.words($0, length) }
    }

    /// A list of texts; an error and `[]` if it is missing or has no entry.
    public mutating func strings(_ key: String, length: ClosedRange<Int>? = nil) -> [String] {
        placedStrings(key, length: length).map(\.value)
    }

    /// A list of texts; `[]` without the key or without an entry.
    public mutating func optionalStrings(_ key: String, length: ClosedRange<Int>? = nil) -> [String] {
        optionalPlacedStrings(key, length: length).map(\.value)
    }

    /// Like `strings`, each with its place.
    public mutating func placedStrings(_ key: String, length: ClosedRange<Int>? = nil) -> [Placed<String>] {
        guard let node = requiredNode(key) else { return [] }
        return findings.list(node, length, mayBeEmpty: false)
    }

    /// Like `optionalStrings`, each with its place.
    public mutating func optionalPlacedStrings(_ key: String, length: ClosedRange<Int>? = nil) -> [Placed<String>] {
        node(key).map { findings.list($0, length, mayBeEmpty: true) } ?? []
    }

    /// One text per language, `{fr: …, en: …}`; an error if it is missing, a warning for each of `languages` that is.
    public mutating func wording(
        _ key: String, length: ClosedRange<Int>? = nil, in languages: [LanguageTag] = [.french, .english]
    ) -> Wording {
        requiredNode(key).map { findings.wording($0, length, languages) } ?? Wording([:])
    }

    /// One text per language if the key is there.
    public mutating func optionalWording(
        _ key: String, length: ClosedRange<Int>? = nil, in languages: [LanguageTag] = [.french, .english]
    ) -> Wording? {
        node(key).map { findings.wording($0, length, languages) }
    }

    /// A list of texts per language; an error if it is missing, a warning for each of `languages` that is.
    public mutating func wordings(
        _ key: String, length: ClosedRange<Int>? = nil, in languages: [LanguageTag] = [.french, .english]
    ) -> [LanguageTag: [Placed<String>]] {
        requiredNode(key).map { findings.wordings($0, length, languages) } ?? [:]
    }

    /// A list of texts per language; `[:]` without the key.
    public mutating func optionalWordings(
        _ key: String, length: ClosedRange<Int>? = nil, in languages: [LanguageTag] = []
    ) -> [LanguageTag: [Placed<String>]] {
        node(key).map { findings.wordings($0, length, languages) } ?? [:]
    }

    /// The fields nobody asked for yet as one text per language: `- when: …`, `fr: …`, `en: …`.
    public mutating func remainingWording(
        length: ClosedRange<Int>? = nil, in languages: [LanguageTag] = [.french, .english]
    ) -> Wording {
        findings.wording(YAMLNode(place: place, value: .map(remaining())), length, languages)
    }

    /// The fields nobody asked for yet as a list of texts per language.
    public mutating func remainingWordings(
        length: ClosedRange<Int>? = nil, in languages: [LanguageTag] = [.french, .english]
    ) -> [LanguageTag: [Placed<String>]] {
        findings.wordings(YAMLNode(place: place, value: .map(remaining())), length, languages)
    }
}
