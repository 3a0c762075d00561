import Advocacy
import Mustache

/// One sentence of the pages in both of their languages.
struct UIText: Sendable, Equatable {
    let french: String
    let english: String

    init(_ french: String, _ english: String) { (self.french, self.english) = (french, english) }
}

/// The sentences of the pages in one language; templates read them as `{{t.key}}`.
struct Words: Sendable, MustacheParent {
    /// The language the page is written in: French or English.
    let language: LanguageTag

    /// Pages are written in French and in English; other languages read English.
    init(_ asked: LanguageTag) { language = asked.base == .french ? .french : .english }

    var other: LanguageTag { language == .french ? .english : .french }

    func callAsFunction(_ key: UIKey, _ values: [String: String] = [:]) -> String {
        guard let text = Self.table[key] else { return "" }
        return values.reduce(language == .french ? text.french : text.english) { sentence, value in
            sentence.replacing("{\(value.key)}", with: value.value)
        }
    }

    func child(named name: String) -> Any? { UIKey(rawValue: name).map { HTML.escaped(self($0)) } }

    static let tables = [common, home, chat, doors, guide, desk, card, trouble, about]
    static let table = tables.reduce(into: [UIKey: UIText]()) { all, page in all.merge(page) { first, _ in first } }
}
