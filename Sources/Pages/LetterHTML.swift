/// Renders the small Markdown subset of letters: paragraphs, `- ` lists, **bold**, _italic_, links.
///
/// Everything else is text, and all text is escaped; no markup of a letter ever reaches the page. Links lead to `http`,
/// `https` or `mailto` and open beside the page, since the page keeps nothing.
enum LetterHTML {
    static func render(_ text: String) -> HTML {
        var blocks = Blocks()
        for line in lines(of: text) { blocks.read(line) }
        return HTML(trusted: blocks.finished())
    }

    /// CR, LF and CRLF end a line; CRLF is one Character, so the split is on scalars.
    private static func lines(of text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var lines = [""], previous: Unicode.Scalar?
        for scalar in scalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r": lines.append("")
            default: lines[lines.count - 1].unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return lines
    }
}

/// Lines gathered into paragraphs and lists.
private struct Blocks {
    private var markup = ""
    private var paragraph: [String] = []
    private var items: [String] = []

    mutating func read(_ line: String) {
        let words = line.drop { $0 == " " || $0 == "\t" }
        if words.isEmpty {
            close()
        } else if words.hasPrefix("- ") {
            closeParagraph()
            items.append(InlineHTML(String(words.dropFirst(2))).markup())
        } else {
            closeList()
            paragraph.append(InlineHTML(String(words)).markup())
        }
    }

    mutating func finished() -> String {
        close()
        return markup
    }

    private mutating func close() {
        closeParagraph()
        closeList()
    }

    private mutating func closeParagraph() {
        guard !paragraph.isEmpty else { return }
        markup += "<p>\(paragraph.joined(separator: "<br>"))</p>"
        paragraph = []
    }

    private mutating func closeList() {
        guard !items.isEmpty else { return }
        markup += "<ul>\(items.map { "<li>\($0)</li>" }.joined())</ul>"
        items = []
    }
}
