import Advocacy
import DataFiles

/// `intents/replies.yml`: every sentence of the assistant itself, one text or several variants per language.
enum RepliesFile {
    typealias Phrases = [PhraseKey: [LanguageTag: [String]]]

    static func load(_ file: DataFile) -> Loaded<Phrases> {
        YAMLFile.load(file) { replies in
            var phrases: Phrases = [:]
            for key in PhraseKey.allCases {
                phrases[key] = replies.record(key.rawValue) { read(key, &$0) }
            }
            return phrases
        }
    }

    private static func read(_ key: PhraseKey, _ words: inout Record) -> [LanguageTag: [String]] {
        for language in [LanguageTag.french, .english] where !words.has(language.text) {
            words.findings.missing(language, of: key, at: words.place)
        }
        var variants: [LanguageTag: [String]] = [:]
        for language in words.keys {
            let texts = texts(language, &words)
            for text in texts { words.findings.check(text, of: key) }
            variants[LanguageTag(language)] = texts.map(\.value)
        }
        return variants
    }

    private static func texts(_ language: String, _ words: inout Record) -> [Placed<String>] {
        guard let node = words.requiredNode(language) else { return [] }
        if case .list = node.value { return words.placedStrings(language) }
        return [Placed(words.string(language), at: node.place)]
    }
}

extension Findings {
    fileprivate mutating func missing(_ language: LanguageTag, of key: PhraseKey, at place: Place) {
        error(
            at: place, rule: "reply-language", fr: "Il manque la langue « \(language) » pour « \(key.rawValue) ».",
            en: "The language “\(language)” is missing for “\(key.rawValue)”.",
            fix: ("Ajoutez le texte après « \(language): ».", "Add the text after “\(language):”."))
    }

    /// Every variant holds each of its key's placeholders, and no other but the company's name.
    fileprivate mutating func check(_ text: Placed<String>, of key: PhraseKey) {
        let written = Placeholders.names(in: text.value)
        for name in key.placeholders.subtracting(written).sorted() {
            error(
                at: text.place, rule: "placeholder-missing", fr: "Il manque « {\(name)} » dans ce texte.",
                en: "“{\(name)}” is missing from this text.",
                fix: ("Écrivez {\(name)} là où il doit apparaître.", "Write {\(name)} where it should appear."))
        }
        checkPlaceholders(in: text, allowed: key.placeholders)
        checkWords(of: text)
    }
}
