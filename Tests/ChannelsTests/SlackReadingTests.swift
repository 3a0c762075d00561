import Advocacy
import Foundation
import Testing

@testable import Channels

@Suite("Slack: what was said")
struct SlackReadingTests {
    private func reading(_ file: String) throws -> Reading {
        try Cast.slack.take(Recorded.slack(try Recorded.bytes("slack/\(file)")))
    }

    private func click(_ file: String, _ sealed: String, at now: Date = Cast.now) throws -> Reading {
        let payload = try Recorded.bytes("slack/\(file)", sealed: sealed).text
        var allowed = CharacterSet.alphanumerics
        allowed.insert(charactersIn: "-._~")
        let form = "payload=" + (try #require(payload.addingPercentEncoding(withAllowedCharacters: allowed)))
        return try Cast.slack.take(Recorded.slack(Array(form.utf8), at: now), at: now)
    }

    @Test("A direct message is heard") func direct() throws {
        #expect(
            try reading("message-direct.json").message()
                == Message(
                    event: "D0NADIA01:1795600000.000100", author: Cast.nadia,
                    conversation: Conversation(id: "D0NADIA01", visibility: .direct),
                    utterance: .words("Puis-je montrer la nouvelle serre & l’équipe ?")))
        let inThread = try reading("message-direct-thread.json").message()
        #expect(inThread.conversation == Conversation(id: "D0NADIA01", thread: "1795600000.000100", visibility: .direct))
    }

    @Test("Events are acknowledged empty") func acknowledged() throws {
        guard case .messages(_, let payload) = try reading("message-direct.json") else { throw NoMessage() }
        #expect(payload == .empty)
    }

    @Test("In a channel a mention is heard, without the mention, entities decoded") func mention() throws {
        let message = try reading("app-mention.json").message()
        #expect(message.utterance == .words("may I share https://news.orvane.example/serre?a=1&b=2 with #jardin, <soon>?"))
        #expect(message.conversation == Conversation(id: "C0PAUSE01", visibility: .shared))
        #expect(message.event == "C0PAUSE01:1795600000.000100")
        let inThread = try reading("app-mention-thread.json").message()
        #expect(inThread.utterance == .words("merci , et pour @U0NADIA01 ?"))
        #expect(inThread.author == Cast.jonas && inThread.conversation.thread == "1795600000.000100")
    }

    @Test("Where our own id is unknown the first mention goes; a mention alone is empty words") func mentions() throws {
        #expect(try reading("app-mention-without-authorizations.json").message().utterance == .words("bonjour"))
        #expect(try reading("app-mention-alone.json").message().utterance == .words(""))
    }

    @Test("A file alone is an attachment; with words it is words") func files() throws {
        #expect(try reading("message-direct-file.json").message().utterance == .attachment)
        #expect(try reading("message-direct-file-with-text.json").message().utterance == .words("celle-ci, par exemple"))
    }

    @Test(
        "What is not said to Allie by a person is dropped",
        arguments: [
            "message-channel.json", "message-private-channel.json", "message-group.json", "app-mention-direct.json",
            "bot-message.json",
            "bot-mention.json", "own-message.json", "message-changed.json", "message-deleted.json", "reaction-added.json",
            "team-join.json", "message-direct-empty.json", "rate-limited.json",
        ])
    func dropped(file: String) throws { #expect(try reading(file).isDropped) }

    @Test("The challenge comes back, a ping is answered") func handshakes() throws {
        guard case .immediate(let challenge) = try reading("url-verification.json") else { throw NoMessage() }
        #expect(challenge.status == 200 && challenge.body.text == #"{"challenge":"orvane-challenge-7c1e"}"#)
        guard case .immediate(let ping) = try reading("ssl-check.form") else { throw NoMessage() }
        #expect(ping == .empty)
    }

    @Test("A slash command is heard wherever it is typed") func command() throws {
        #expect(
            try reading("slash-command.form").message()
                == Message(
                    event: "1.2.slash", author: Cast.nadia, displayName: "nadia",
                    conversation: Conversation(id: "C0PAUSE01", visibility: .shared),
                    utterance: .words("puis-je montrer l’écran & la serre ?"),
                    replyAddress: "command https://hooks.slack.com/commands/T0ORVANE1/1/aaaa"))
        #expect(try reading("slash-command-direct.form").message().conversation.visibility == .unknown)
        #expect(try reading("slash-command-empty.form").message().utterance == .words(""))
    }

    @Test("A click is the choice, in the language of its letter") func click() throws {
        let sealed = Cast.seal.seal(.country(CountryCode("SN"), for: nil), language: .english, for: Cast.nadia, at: Cast.now)
        #expect(
            try click("click.json", sealed).message()
                == Message(
                    event: "1795600030.000400:U0NADIA01", author: Cast.nadia, displayName: "nadia",
                    conversation: Conversation(id: "C0PAUSE01", visibility: .shared),
                    utterance: .choice(.country(CountryCode("SN"), for: nil), language: .english),
                    replyAddress: "click https://hooks.slack.com/actions/T0ORVANE1/4/dddd"))
        #expect(try click("click-thread.json", sealed).message().conversation.thread == "1795600000.000100")
        #expect(try click("click-organisation.json", sealed).message().author == Cast.nadia)
    }

    @Test(
        "Only what Allie posted for good in a direct conversation is surely between the two",
        arguments: [
            ("click-direct.json", Visibility.direct), ("click-between-colleagues.json", .unknown), ("click.json", .shared),
        ])
    func clickVisibility(file: String, visibility: Visibility) throws {
        let sealed = Cast.seal.seal(.yes(of: "r"), language: .french, for: Cast.nadia, at: Cast.now)
        #expect(try click(file, sealed).message().conversation.visibility == visibility)
    }

    @Test("Another person's button, an old one or a changed one does nothing") func foreignClicks() throws {
        let hers = Cast.seal.seal(.yes(of: "r"), language: .french, for: Cast.nadia, at: Cast.now)
        #expect(
            try click("click.json", Cast.seal.seal(.yes(of: "r"), language: .french, for: Cast.jonas, at: Cast.now)).isDropped)
        #expect(try click("click.json", hers, at: Cast.now.addingTimeInterval(86_400)).isDropped)
        #expect(try click("click.json", String(hers.reversed())).isDropped)
        #expect(try click("click.json", "click_me_123").isDropped)
    }

    @Test(
        "A link opened or another interaction is acknowledged and no more",
        arguments: ["click-link.json", "view-submission.json"])
    func otherInteractions(file: String) throws { #expect(try click(file, "").isDropped) }

    @Test(
        "What is signed but makes no sense is unreadable",
        arguments: [
            "", "{", "{}", #"{"type":1}"#, #"{"type":"event_callback","event":{"type":"message"}}"#, "payload=%7B",
            "payload=nothing",
            "command=%2Fallie", "command=%2Fallie&user_id=U1&channel_id=C1", "text=%zz",
        ])
    func unreadable(body: String) {
        #expect(throws: Refusal.unreadable) { try Cast.slack.take(Recorded.slack(Array(body.utf8))) }
    }

    @Test(
        "Text comes out as typed",
        arguments: [
            ("a &amp;lt; b", "a &lt; b"), ("&lt;b&gt;", "<b>"), ("<https://a.example/x|a.example/x>", "https://a.example/x"),
            ("<https://a.example/x>", "https://a.example/x"),
            ("<https://a.example/x|mon post>", "mon post (https://a.example/x)"),
            ("<mailto:a@b.example|a@b.example>", "a@b.example"), ("<!channel> <!subteam^S1|@rh> <!here>", "@channel @rh @here"),
            ("<#C1|jardin> <@U1|nadia> <@U2>", "#jardin @nadia @U2"), ("1 < 2", "1 < 2"), ("<>", ""), ("  x\n", "x"), (" \n", ""),
        ])
    func text(sent: String, typed: String) { #expect(SlackText.words(sent) == typed) }
}
