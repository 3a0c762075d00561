import Testing

@testable import Channels

@Suite("Slack: markup")
struct MrkdwnTests {
    private func rendered(_ markdown: String) -> String { Mrkdwn.lines(of: markdown).joined(separator: "\n") }

    @Test(
        "Bold, italic, links and lists",
        arguments: [
            ("**Oui.** Et *non*, ou _peut-être_.", "*Oui.* Et _non_, ou _peut-être_."),
            ("**gras et *dedans* aussi**", "*gras et _dedans_ aussi*"),
            ("[le guide](https://a.example/g)", "<https://a.example/g|le guide>"),
            ("**[le guide](https://a.example/g)** !", "*<https://a.example/g|le guide>* !"),
            ("[a](https://a.example/x_(y)?b=1&c=2)", "<https://a.example/x_(y)?b=1&amp;c=2|a>"),
            ("[mail](mailto:a@b.example) [tel](tel:+221)", "<mailto:a@b.example|mail> <tel:+221|tel>"),
            ("- un\n- **deux**\n  * trois\n1. quatre", "• un\n• *deux*\n  • trois\n1. quatre"),
            ("l’**été**, c’est *bien*", "l’*été*, c’est _bien_"),
        ])
    func subset(markdown: String, mrkdwn: String) { #expect(rendered(markdown) == mrkdwn) }

    @Test(
        "What is no markup stays as it is",
        arguments: [
            "2*3*4 et 2 * 3 * 4", "snake_case_name", "**", "a * *", "_", "***", "**ouvert", "*a", "[a]", "[](x)", "[a](",
            "a_b_ c", "~x~", "#tag",
            "https://a.example/_b_/c_d_e*f*", "(https://a.example/a_b_)", "a\n\nb", "",
        ])
    func literal(text: String) { #expect(rendered(text) == text) }

    @Test(
        "Brackets and ampersands are escaped, and only they",
        arguments: [
            ("<!channel> & <@U1> \"'", "&lt;!channel&gt; &amp; &lt;@U1&gt; \"'"), ("**<b>**", "*&lt;b&gt;*"),
            ("[<!here>](https://a.example/)", "<https://a.example/|&lt;!here&gt;>"),
            ("[x](https://a.example/|<!here>)", "<https://a.example/%7C%3C!here%3E|x>"),
            ("[x](javascript:alert(1))", "x"), ("[x](!channel)", "x"), ("&lt;", "&amp;lt;"),
            ("<\u{338}!here>", "&lt;\u{338}!here&gt;"),
        ])
    func escaping(markdown: String, mrkdwn: String) {
        #expect(rendered(markdown).unicodeScalars.elementsEqual(mrkdwn.unicodeScalars))
    }

    @Test(
        "Nobody is called by quoted words",
        arguments: ["@here", "@channel", "@everyone", "@Channel", "**@HERE**", "[@here](https://a.example/)"])
    func mentions(text: String) {
        let shown = rendered(text).lowercased()
        for name in ["@here", "@channel", "@everyone"] { #expect(!shown.contains(name)) }
        #expect(rendered("moi@here.example") == "moi@here.example")
    }

    @Test(
        "A backslash takes the meaning from a mark",
        arguments: [(#"\*a\*"#, "*a*"), (#"\[a](b)"#, "[a](b)"), (#"a\b \<"#, #"a\b \&lt;"#)])
    func backslash(markdown: String, mrkdwn: String) { #expect(rendered(markdown) == mrkdwn) }

    @Test("Text never opens an angle bracket of its own", arguments: 0..<400)
    func property(seed: UInt64) throws {
        var chance = Chance(state: seed)
        let parts = [
            "<", ">", "&", "*", "**", "_", "[", "](", ")", "https://a.example/", "!channel", "@here", "|", "\\", " ", "\n", "a",
            "é", "\u{338}", "\u{301}", "- ", "mailto:", "\u{200D}", "😀",
        ]
        let text = (0..<Int.random(in: 0...60, using: &chance)).map { _ in parts.randomElement(using: &chance) ?? "" }.joined()
        for section in SlackSections.sections(of: text) {
            let withoutLinks = try withoutLinks(section)
            #expect(!withoutLinks.unicodeScalars.contains { $0 == "<" || $0 == ">" }, "\(text.debugDescription)")
            let bare = ["&amp;", "&lt;", "&gt;"].reduce(withoutLinks) { text, entity in removed(entity, from: text) }
            #expect(!bare.unicodeScalars.contains("&"), "\(text.debugDescription)")
        }
    }

    /// On scalars, since a combining mark may follow a bracket.
    private func withoutLinks(_ text: String) throws -> String {
        let link = try Regex("<(https?://|mailto:|tel:)[^<>|\\n]*\\|[^<>|]*[^<>]*>").matchingSemantics(.unicodeScalar)
        return text.replacing(link, with: "")
    }

    private func removed(_ entity: String, from text: String) -> String {
        let scalars = Array(text.unicodeScalars), wanted = Array(entity.unicodeScalars)
        var kept = String.UnicodeScalarView(), index = 0
        while index < scalars.count {
            if scalars[index...].starts(with: wanted) {
                index += wanted.count
            } else {
                kept.append(scalars[index])
                index += 1
            }
        }
        return String(kept)
    }
}

/// A small generator with a seed, so that a failure comes back.
struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
