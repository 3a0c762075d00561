import Testing

@testable import Pages

@Suite("A letter's small Markdown")
struct LetterHTMLTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text, markup: String

        init(_ name: String, _ text: String, _ markup: String) {
            (testDescription, self.text, self.markup) = (name, text, markup)
        }
    }

    static let link = #"target="_blank" rel="noopener noreferrer""#

    static let examples = [
        Example("an empty letter is nothing", "", ""),
        Example("blank lines part paragraphs", "One\n\nTwo", "<p>One</p><p>Two</p>"),
        Example("a line break stays one", "One\nTwo", "<p>One<br>Two</p>"),
        Example("CRLF and CR end lines too", "One\r\n\r\nTwo\rThree", "<p>One</p><p>Two<br>Three</p>"),
        Example("dashes make a list", "Yes:\n- one\n- two\nand", "<p>Yes:</p><ul><li>one</li><li>two</li></ul><p>and</p>"),
        Example("a dash without a space is a dash", "-5 degrees", "<p>-5 degrees</p>"),
        Example("bold", "**Yes**, ask", "<p><strong>Yes</strong>, ask</p>"),
        Example("italic", "so _well_ said", "<p>so <em>well</em> said</p>"),
        Example("italic in bold", "**very _very_ good**", "<p><strong>very <em>very</em> good</strong></p>"),
        Example("an underscore in a word stays", "snake_case_name", "<p>snake_case_name</p>"),
        Example("marks that touch a space stay", "2 ** 3 ** 4 _ x _", "<p>2 ** 3 ** 4 _ x _</p>"),
        Example("a mark without an end stays", "**oops and _oops", "<p>**oops and _oops</p>"),
        Example(
            "a link", "see [the page](https://a.example/x_y?z=1&k=(2))",
            #"<p>see <a href="https://a.example/x_y?z=1&amp;k=(2)" \#(link)>the page</a></p>"#),
        Example("a mail link", "[write](mailto:a@b.example)", #"<p><a href="mailto:a@b.example" \#(link)>write</a></p>"#),
        Example(
            "a bold label", "[**go**](https://a.example)",
            #"<p><a href="https://a.example" \#(link)><strong>go</strong></a></p>"#),
        Example(
            "an address by itself", "here: https://a.example/b_c_d, thanks",
            #"<p>here: <a href="https://a.example/b_c_d" \#(link)>https://a.example/b_c_d</a>, thanks</p>"#),
        Example("other schemes stay words", "[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"),
        Example("also in capitals", "[x](JavaScript:alert(1))", "<p>[x](JavaScript:alert(1))</p>"),
        Example("and with a space before", "[x]( javascript:a)", "<p>[x]( javascript:a)</p>"),
        Example("data addresses stay words", "[x](data:text/html,hi)", "<p>[x](data:text/html,hi)</p>"),
        Example("a path of ours is no letter's link", "[x](/desk/leave)", "<p>[x](/desk/leave)</p>"),
        Example("a scheme alone is no link", "[x](https://)", "<p>[x](https://)</p>"),
        Example(
            "an address with a space is no link", "[x](https://a b)",
            "<p>[x](<a href=\"https://a\" \(link)>https://a</a> b)</p>"),
        Example(
            "a quote cannot leave its attribute", #"[x](https://a.example/"onclick=")"#,
            #"<p><a href="https://a.example/&quot;onclick=&quot;" \#(link)>x</a></p>"#),
        Example("markup is text", "<b>hi</b> & <script>", "<p>&lt;b&gt;hi&lt;/b&gt; &amp; &lt;script&gt;</p>"),
        Example("also within marks", "**<i>** _<u>_", "<p><strong>&lt;i&gt;</strong> <em>&lt;u&gt;</em></p>"),
        Example("a heading is text", "# Title", "<p># Title</p>"),
        Example("Arabic goes through", "**نعم**", "<p><strong>نعم</strong></p>"),
    ]

    @Test("renders", arguments: examples)
    func renders(example: Example) { #expect(LetterHTML.render(example.text).text == example.markup) }

    @Test("a long run of marks is read in a moment", .timeLimit(.minutes(1)))
    func longRuns() {
        for mark in ["*", "_", "[", "**_", "[](", "https://"] {
            let text = String(repeating: mark, count: 4_000 / mark.count)
            #expect(LetterHTML.render(text).text.hasPrefix("<p>"))
        }
    }
}

@Suite("Where buttons may lead")
struct LinkAddressTests {
    @Test(
        "to pages of ours and of the web",
        arguments: ["/guide/fr/c04", "https://a.example/", "http://a.example", "mailto:a@b.example"])
    func allowed(address: String) { #expect(LinkAddress(onPage: address)?.text == address) }

    @Test(
        "nowhere else",
        arguments: ["javascript:alert(1)", "//evil.example", "/\\evil.example", "guide", "", "data:,x", "/a b", "https://a\n.b"])
    func refused(address: String) { #expect(LinkAddress(onPage: address) == nil) }
}
