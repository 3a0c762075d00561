import Advocacy
import Foundation
import Testing

@testable import Channels

@Suite("Web chat")
struct WebChatTests {
    private func reading(_ file: String) throws -> Reading {
        try Cast.webChat.take(Recorded.webChat(try Recorded.bytes("web-chat/\(file).form")))
    }

    private func refusal(_ changes: [String: String?], _ chat: WebChat = Cast.webChat) -> Refusal? {
        var headers = Recorded.webChat([]).headers
        for (name, value) in changes { headers[name] = value }
        do { _ = try chat.verify(Delivery(instance: "web", headers: headers, body: []), at: Cast.now) } catch { return error }
        return nil
    }

    @Test("What is written on the page is heard") func text() throws {
        #expect(
            try reading("text").message()
                == Message(
                    event: "nadia/0a1b2c3d", author: Cast.webNadia,
                    conversation: Conversation(
                        id: "nadia/\(Cast.webChat.formToken(forSession: "session-1").prefix(16))", visibility: .direct),
                    utterance: .words("J’ai publié une photo & je doute"), locale: LanguageTag("fr-FR")))
    }

    @Test("A token is good for its session and no other") func token() throws {
        #expect(refusal([:]) == nil)
        #expect(refusal(["allie-session": "session-2"]) == .badSignature)
        let token = Cast.webChat.formToken(forSession: "session-1")
        #expect(
            token != Cast.webChat.formToken(forSession: "session-2") && token == Cast.webChat.formToken(forSession: "session-1"))
    }

    @Test(
        "A token of another form is refused, whatever its length",
        arguments: ["AAAA", "x", "!", "session-1", String(repeating: "A", count: 43), String(repeating: "A", count: 500)])
    func badToken(token: String) { #expect(refusal(["allie-form-token": token]) == .badSignature) }

    @Test(
        "A missing or empty header is refused", arguments: ["allie-session", "allie-user", "allie-instance", "allie-form-token"])
    func missing(header: String) {
        #expect(refusal([header: String?.none]) == .missingHeader)
        #expect(refusal([header: ""]) == .missingHeader)
    }

    @Test("Without a key everything is refused") func noKey() {
        #expect(refusal([:], WebChat(instance: "web", key: [], seal: Cast.seal)) == .missingSecret)
    }

    @Test("The same nonce from two people is two events") func nonces() throws {
        let body = try Recorded.bytes("web-chat/text.form")
        let jonas = try Cast.webChat.take(Recorded.webChat(body, user: "jonas")).message()
        #expect(jonas.event == "jonas/0a1b2c3d" && jonas.author.user == "jonas")
    }

    @Test("A click is the choice; another person's or an old one does nothing") func click() throws {
        func click(_ sealed: String, by user: String = "nadia", at now: Date = Cast.now) throws -> Reading {
            try Cast.webChat.take(
                Recorded.webChat(try Recorded.bytes("web-chat/click.form", sealed: sealed), user: user), at: now)
        }
        let sealed = Cast.seal.seal(.tellThemMyself, language: .french, for: Cast.webNadia, at: Cast.now)
        #expect(try click(sealed).message().utterance == .choice(.tellThemMyself, language: .french))
        #expect(try click(sealed, by: "jonas").isDropped)
        #expect(try click(sealed, at: Cast.now.addingTimeInterval(86_401)).isDropped)
    }

    @Test("An empty form is dropped") func empty() throws { #expect(try reading("empty").isDropped) }

    @Test(
        "What makes no sense is unreadable",
        arguments: ["broken-no-event", "broken-long-event", "broken-percent", "broken-bytes"])
    func unreadable(file: String) { #expect(throws: Refusal.unreadable) { try reading(file) } }

    @Test("The answer is the response") func answer() throws {
        let addressee = try reading("text").message().addressee
        guard case .answer(let payload) = Cast.webChat.render(Cast.letter, to: addressee, at: Cast.now) else { throw NoMessage() }
        let shown = try JSONDecoder().decode(LetterPayload.self, from: Data(payload.body))
        #expect(shown.text == Cast.letter.text && shown.private)
        #expect(Cast.seal.open(shown.buttons.first?.choice ?? "", by: Cast.webNadia, at: Cast.now)?.0 == .person)
        #expect(Cast.webChat.requests(carrying: Cast.letter, to: addressee, at: Cast.now).isEmpty)
    }
}
