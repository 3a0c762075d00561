import Testing

@testable import Guide

@Suite("Markdown of a chapter")
struct MarkdownTests {
    private func read(_ body: String, company: String = "Orvane") -> ChapterText {
        ChapterText(body, companyName: company)
    }

    @Test("What stands before the first heading is the rule; every heading opens a section")
    func takesApart() {
        let text = read("Dites qui vous êtes.\n\n## Pourquoi\n\nPar honnêteté.\n\n## Un *bel* exemple\n\nVoici.\n")
        #expect(text.rule.plain == "Dites qui vous êtes.")
        #expect(text.rule.html == "<p>Dites qui vous êtes.</p>\n")
        #expect(text.sections.map(\.heading) == ["Pourquoi", "Un bel exemple"])
        #expect(text.sections.map(\.headingHTML) == ["Pourquoi", "Un <em>bel</em> exemple"])
        #expect(text.sections.map(\.plain) == ["Par honnêteté.", "Voici."])
        #expect(text.sections.map(\.line) == [3, 7])
        #expect(text.faults.isEmpty)
    }

    @Test("Deeper headings stay inside their section")
    func keepsDeeperHeadings() {
        let text = read("Rule.\n\n## One\n\nText.\n\n### Detail\n\nMore.\n")
        #expect(text.sections.map(\.heading) == ["One"])
        #expect(text.sections.first?.plain == "Text.\n\nDetail\n\nMore.")
        #expect(text.sections.first?.html == "<p>Text.</p>\n<h3>Detail</h3>\n<p>More.</p>\n")
    }

    @Test(
        "Plain words hold no markup",
        arguments: [
            ("**Bold** and _slanted_ and `code`.", "Bold and slanted and code."),
            ("One\nsentence\nover lines.", "One sentence over lines."),
            ("One line  \nand the next.", "One line\nand the next."),
            ("First.\n\nSecond.", "First.\n\nSecond."),
            ("- one\n- two\n  - inside\n- three", "- one\n- two\n  - inside\n- three"),
            ("3. three\n4. four", "3. three\n4. four"),
            ("> Quoted.\n>\n> Twice.", "Quoted.\n\nTwice."),
            ("See [the page](https://example.com/a).", "See the page."),
            ("```\nas it is\n```", "as it is"),
            ("a &amp; b &eacute; 5 \\* 3", "a & b é 5 * 3"),
            ("« Ça », c’est dit\u{00A0}!", "« Ça », c’est dit\u{00A0}!"),
        ])
    func plain(markdown: String, words: String) {
        #expect(read(markdown).rule.plain == words)
    }

    @Test(
        "The company's name stands where the placeholder was, as words and not as markup",
        arguments: ["Orvane", "O*r*vane", "<b>Orvane</b>", "Or & Vane"])
    func fillsCompany(name: String) {
        let text = read("At **{company}**, we call.\n\n## {company} and you\n\n`{company}`, {company}.\n", company: name)
        #expect(text.rule.plain == "At \(name), we call.")
        #expect(text.sections.first?.heading == "\(name) and you")
        #expect(text.sections.first?.plain == "\(name), \(name).")
        #expect(!text.rule.html.contains("<b>") && !text.rule.html.contains("<em>"))
        #expect(text.faults.isEmpty)
    }

    @Test(
        "Raw HTML is found where it stands, and never gets through",
        arguments: [
            ("Rule.\n\n<div onclick='x()'>Hello</div>\n", 3), ("Rule with <b>bold</b>.\n", 1),
            ("Rule.\n\n## A\n\n- item\n- <script>alert(1)</script>\n", 6), ("Rule.\n\n<!-- note to self -->\n", 3),
            ("Write <name> here.", 1),
        ])
    func findsRawHTML(body: String, line: Int) {
        let text = read(body)
        #expect(text.faults.first == .init(kind: .rawHTML, line: line))
        let html = text.rule.html + text.sections.map(\.html).joined()
        for trace in ["<div", "onclick", "<b>", "<script", "note to self", "<name"] { #expect(!html.contains(trace)) }
    }

    @Test(
        "A link that leads to anything but a web page or a mailbox is found and loses its address",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x", "//example.com",
            "c04", "ftp://example.com",
        ])
    func findsUnsafeLinks(address: String) {
        let text = read("Rule.\n\n## A\n\nSee [this **page**](\(address)).\n")
        #expect(text.faults == [.init(kind: .link(address: address), line: 5)])
        #expect(text.sections.first?.html == "<p>See this <strong>page</strong>.</p>\n")
    }

    @Test(
        "Web pages and mailboxes may be linked",
        arguments: ["https://example.com/?a=1&b=2", "http://example.com", "mailto:aya@example.com"])
    func keepsLinks(address: String) {
        let text = read("See [this](\(address)).")
        #expect(text.faults.isEmpty)
        #expect(text.rule.html.contains("<a href=\"\(address.replacing("&", with: "&amp;"))\">this</a>"))
    }

    @Test("A picture is found; its words stay")
    func findsPictures() {
        let text = read("Rule ![a cat](https://example.com/cat.png) end, [![in a link](x.png)](javascript:x).")
        #expect(text.faults.map(\.kind) == [.image, .link(address: "javascript:x"), .image])
        #expect(text.rule.html == "<p>Rule a cat end, in a link.</p>\n")
    }

    @Test(
        "Headings go down one level at a time",
        arguments: [
            ("## A\n\n### B\n\n#### C\n\n## D", [] as [Int]), ("# A", [1]), ("## A\n\n#### B", [3]), ("### A", [1]),
            ("## A\n\n### B\n\n## C\n\n#### D", [7]),
        ])
    func findsJumps(body: String, lines: [Int]) {
        #expect(read(body).faults.map(\.line) == lines)
    }

    @Test("Braces that stand for nothing are found")
    func findsBraces() {
        let text = read("{company} and {compagny}.\n\n## A\n\nAn empty {} is one too; { a } is text.\n")
        #expect(text.faults == [.init(kind: .unknownBrace("{compagny}"), line: 1), .init(kind: .unknownBrace("{}"), line: 5)])
    }

    @Test("An empty body is a chapter without a rule, not a crash", arguments: ["", "\n\n", "## Only\n\nText.", "\u{0}"])
    func survivesNothing(body: String) {
        #expect(read(body).sections.count <= 1)
    }
}
