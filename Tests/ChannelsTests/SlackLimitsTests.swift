import Advocacy
import Foundation
import Testing

@testable import Channels

@Suite("Slack: what it takes at most")
struct SlackLimitsTests {
    private func shown(_ text: String, _ buttons: [Button] = []) throws -> SlackSent {
        let letter = Letter(language: .french, text: text, buttons: buttons)
        let addressee = Addressee(
            event: "e1", author: Cast.nadia, conversation: Conversation(id: "C0PAUSE01", visibility: .shared),
            replyAddress: "command ")
        return try SlackSent(answer: Cast.slack.render(letter, to: addressee, at: Cast.now))
    }

    @Test("A long text is cut in sections, at spaces, nothing lost", arguments: [2_998, 2_999, 3_000, 6_500, 11_000])
    func longText(length: Int) throws {
        let text = String(String(repeating: "é& ", count: length).prefix(length)).trimmingCharacters(in: .whitespaces)
        let sections = try shown(text).blocks.compactMap { $0.text?.text }
        #expect(sections.allSatisfy { $0.utf16.count <= 3_000 })
        let joined = sections.joined().replacing(" ", with: "").replacing("…", with: "").trimmingCharacters(in: .newlines)
        let wanted = text.replacing("&", with: "&amp;").replacing(" ", with: "")
        #expect(wanted.hasPrefix(joined) && (joined == wanted) == (sections.last?.hasSuffix("…") == false))
    }

    @Test("Links and entities are never cut", arguments: ["&", "[mon lien](https://news.orvane.example/serre)", "😀"])
    func uncut(piece: String) throws {
        let whole = Mrkdwn.lines(of: piece).joined()
        for section in try shown(String(repeating: piece, count: 2_000)).blocks.compactMap({ $0.text?.text }) {
            #expect(section.replacing("\n…", with: "").replacing(whole, with: "") == "" && section.utf16.count <= 3_000)
        }
    }

    @Test("An endless text ends in an ellipsis") func endless() throws {
        let message = try shown((0..<3_000).map { "ligne \($0)" }.joined(separator: "\n"))
        #expect(message.text.utf16.count <= 12_010 && message.text.hasSuffix("…") && message.blocks.count <= 50)
    }

    @Test("An address too long for a section leaves its label") func longLink() throws {
        let message = try shown("[partager](https://a.example/\(String(repeating: "x", count: 3_000)))")
        #expect(message.text == "partager")
    }

    @Test("Buttons come 25 a row and 50 blocks at most", arguments: [0, 1, 25, 26, 60, 2_000])
    func manyButtons(count: Int) throws {
        let buttons = (0..<count).map { Button.link(label: "n° \($0)", address: "https://a.example/\($0)") }
        let message = try shown("Choisissez.", buttons)
        #expect(message.blocks.count <= 50 && message.blocks.allSatisfy { ($0.elements ?? []).count <= 25 })
        #expect(message.buttons.count == min(count, 49 * 25))
    }

    @Test("A label is cut at 75, and what Slack would refuse is left out") func oddButtons() throws {
        let long = String(repeating: "😀", count: 60)
        let message = try shown(
            "x",
            [
                .link(label: long, address: "https://a.example/"), .link(label: "", address: "https://a.example/"),
                .link(label: "a", address: "javascript:alert(1)"),
                .link(label: "b", address: "https://a.example/\(String(repeating: "x", count: 3_000))"),
                .choice(label: "c", .answer(.network, String(repeating: "é", count: 1_000))),
                .choice(label: "d", .answer(.network, "court")),
            ])
        #expect(message.buttons.map { $0.label.utf16.count <= 75 } == [true, true])
        #expect(message.buttons.first?.label.hasSuffix("😀…") == true && message.buttons.last?.label == "d")
    }
}
