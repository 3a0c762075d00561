/// Markup that is safe to put on a page.
///
/// Text becomes markup in one place only, here; templates print what they are given.
struct HTML: Sendable, Equatable {
    let text: String

    init(escaping words: String) { text = Self.escaped(words) }

    /// `markup` was made by us or by the guide, never by a person who writes to Allie.
    init(trusted markup: String) { text = markup }

    /// Works on Unicode scalars: a quote with a combining accent is another Character, and the browser still sees a quote.
    static func escaped(_ words: String) -> String {
        var markup = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            if let entity = entities[scalar] {
                markup.append(contentsOf: entity.unicodeScalars)
            } else {
                markup.append(scalar == "\0" ? "\u{FFFD}" : scalar)
            }
        }
        return String(markup)
    }

    private static let entities: [Unicode.Scalar: String] = [
        "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
    ]
}
