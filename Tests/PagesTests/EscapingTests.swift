import Advocacy
import Testing

@testable import Pages

@Suite("What people write never becomes markup")
struct EscapingTests {
    let kit: PageKit

    init() throws { kit = try PageKit() }

    static let hostile = [
        "<script>alert(1)</script>",
        "\"'><img src=x onerror=alert(1)>",
        "\"\u{301} autofocus onfocus=alert(1) x=",  // a quote with a combining accent is still a quote to a browser
        "<\u{301}b onclick=x>", "'\u{200D}onclick=x", "</textarea><b>", "</title><b>", "{{t.skip}} {{{token}}}",
    ]

    @Test("a page shows them as text", arguments: Sample.allCases, hostile)
    func showsAsText(sample: Sample, words: String) {
        for language in LanguageTag.ours {
            let page = sample.rendered(kit, language, planting: words)
            let plain = sample.rendered(kit, language, planting: "Orvane")
            #expect(!page.unicodeScalars.holds(words) || !words.isMarkup, "\(sample) prints \(words) as it is")
            #expect(page.tags == plain.tags, "\(sample) gains a tag or an attribute from \(words)")
        }
    }

    @Test("and shows every one of them", arguments: Sample.allCases.filter(\.showsWords))
    func showsThemAll(sample: Sample) {
        let page = sample.rendered(kit, .french, planting: "Zoé & <Jo>")
        #expect(page.contains("Zoé &amp; &lt;Jo&gt;") || page.contains("%3CJo%3E"))
        #expect(!page.contains("Zoé & <Jo>"))
    }

    @Test("braces of a template are text too")
    func bracesAreText() {
        let page = Sample.exchange.rendered(kit, .english, planting: "{{t.chatYou}}")
        #expect(page.contains("{{t.chatYou}}"))
    }

    @Test("a character the page must not hold is replaced")
    func nulIsReplaced() { #expect(HTML.escaped("a\0b") == "a\u{FFFD}b") }
}

extension String {
    fileprivate var isMarkup: Bool { unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) } }

    /// Names of tags and of their attributes, in order, as a browser would read them.
    fileprivate var tags: [String] {
        var tags: [String] = [], rest = Array(unicodeScalars)[...]
        while let open = rest.firstIndex(of: "<") {
            rest = rest[(open + 1)...]
            guard let first = rest.first, first.properties.isAlphabetic || first == "/" else { continue }
            var quote: Unicode.Scalar?, outside = ""
            while let scalar = rest.popFirst(), quote != nil || scalar != ">" {
                if let open = quote { quote = scalar == open ? nil : open } else if "\"'".unicodeScalars.contains(scalar) { quote = scalar }
                if quote == nil { outside.unicodeScalars.append(scalar) }
            }
            tags.append(outside)
        }
        return tags
    }
}

extension String.UnicodeScalarView {
    fileprivate func holds(_ words: String) -> Bool {
        let all = Array(self), wanted = Array(words.unicodeScalars)
        return all.indices.contains { all[$0...].starts(with: wanted) }
    }
}
