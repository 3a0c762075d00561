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
        let page = sample.rendered(kit, .french, planting: words), plain = sample.rendered(kit, .french)
        #expect(page.tags == plain.tags, "\(sample) gains a tag or an attribute from \(words)")
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
    /// Names of tags and of their attributes, in order, as a browser would read them.
    fileprivate var tags: [String] {
        var tags: [String] = [], rest = Array(utf8)[...]
        let less = UInt8(ascii: "<"), more = UInt8(ascii: ">"), quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        while let open = rest.firstIndex(of: less) {
            rest = rest[(open + 1)...]
            var quote: UInt8?, outside: [UInt8] = []
            while let byte = rest.popFirst(), quote != nil || byte != more {
                if let open = quote { quote = byte == open ? nil : open } else if quotes.contains(byte) { quote = byte }
                if quote == nil { outside.append(byte) }
            }
            tags.append(String(decoding: outside, as: UTF8.self))
        }
        return tags
    }
}
