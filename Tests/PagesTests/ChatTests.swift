import Advocacy
import Foundation
import Testing

@testable import Pages

@Suite("The chat")
struct ChatTests {
    let kit: PageKit

    init() throws { kit = try PageKit() }

    private func bubble(_ letter: Letter) -> String {
        kit.bubble(ChatBubble(letter: letter, language: .french, formToken: "t", event: "e") { _ in "sealed" })
    }

    @Test("an answer written from right to left mirrors", arguments: ["ar", "he", "fa-IR", "ur"])
    func rightToLeft(language: String) {
        let page = bubble(Letter(language: LanguageTag(language), text: "…"))
        #expect(page.contains(#"dir="rtl" lang="\#(language)""#))
        #expect(bubble(Letter(language: .french, text: "…")).contains(#"dir="ltr" lang="fr""#))
    }

    @Test("buttons post, links lead, the chapter is a chip")
    func controls() {
        let page = bubble(
            Letter(
                language: .french, text: "Oui.",
                buttons: [.choice(label: "A", .person), .link(label: "B", address: "https://b.example/")],
                chapter: .link(label: "Guide · C", address: "/guide/fr/c04")))
        #expect(page.contains(#"<button class="control" name="choice" value="sealed">A</button>"#))
        #expect(page.contains(#"<a class="control" href="https://b.example/""#))
        #expect(page.contains(#"<a class="chip" href="/guide/fr/c04""#))
    }

    @Test("a button that leads astray is not shown", arguments: ["javascript:alert(1)", "//evil.example/", "data:text/html,x"])
    func astray(address: String) {
        let page = bubble(
            Letter(
                language: .french, text: "Oui.", buttons: [.link(label: "B", address: address)],
                chapter: .link(label: "C", address: address)))
        #expect(!page.contains(address) && !page.contains(">B<"))
    }

    @Test("the answer alone is a fragment, not a page")
    func fragment() {
        let page = bubble(Letter(language: .french, text: "Oui."))
        #expect(page.contains("data-turn") && !page.contains("<html") && !page.contains("<script"))
    }

    @Test("the page tells its script what to ask for")
    func fragmentType() { #expect(Sample.chat.rendered(kit, .french).contains(#"data-fragment="\#(ChatPage.fragmentType)""#)) }

    @Test("without a script the last exchange is shown: first the words, then the answer")
    func exchange() throws {
        let plant = Plant(words: "Orvane", language: .french)
        let page = kit.chat(plant.chat(.init(said: "Et mes congés ?", answer: plant.bubble)))
        let said = try #require(page.range(of: "Et mes congés ?")), answer = try #require(page.range(of: "turn allie"))
        #expect(said.lowerBound < answer.lowerBound)
        #expect(page.contains(#"<form class="composer" method="post" action="/chat?lang=fr""#))
    }

    @Test("a person is always one click away", arguments: [Sample.chat, .exchange])
    func person(sample: Sample) {
        #expect(sample.rendered(kit, .french).contains(#"name="words" value="parler à quelqu’un""#))
        #expect(sample.rendered(kit, .english).contains(#"name="words" value="talk to a person""#))
    }

    @Test("looking at a one-time link uses nothing: only a form does")
    func door() {
        let page = Sample.chatDoorWithLink.rendered(kit, .french, planting: "s3cret")
        #expect(page.contains(#"<form method="post" action="/chat/enter/s3cret?lang=fr""#))
        #expect(!Sample.chatDoor.rendered(kit, .french).contains("/chat/enter/"))
    }
}
