import Advocacy
import Foundation
import Testing

@testable import Channels

@Suite("Slack: how a letter looks")
struct SlackRenderingTests {
    private let now = Cast.now

    private func addressee(_ visibility: Visibility, thread: String? = nil, reply: String? = nil) -> Addressee {
        let room = visibility == .direct ? "D0NADIA01" : "C0PAUSE01"
        return Addressee(
            event: "e1", author: Cast.nadia, conversation: Conversation(id: room, thread: thread, visibility: visibility),
            replyAddress: reply)
    }

    private func sent(_ letter: Letter = Cast.letter, to addressee: Addressee, by slack: Slack = Cast.slack) throws -> (
        OutgoingRequest, SlackSent
    ) {
        guard case .send(let requests) = slack.render(letter, to: addressee, at: now) else { throw NoMessage() }
        #expect(requests.count == 1)
        let request = try #require(requests.first)
        #expect(request.method == "POST" && request.headers["content-type"]?.hasPrefix("application/json") == true)
        return (request, try SlackSent(request.body))
    }

    private func shown(_ letter: Letter) throws -> SlackSent {
        try SlackSent(
            answer: Cast.slack.render(letter, to: addressee(.shared, reply: "command https://hooks.slack.com/c/1"), at: now))
    }

    @Test("A command is answered in its response, for the person alone") func command() throws {
        let message = try shown(Cast.letter)
        #expect(message.responseType == "ephemeral" && message.channel == nil && message.user == nil)
        #expect(message.text == "*Oui.* Vous avez gaffé sur _LinkedIn_.")
        #expect(message.blocks.map(\.type) == ["section", "context", "actions"])
        #expect(message.blocks.first?.text?.type == "mrkdwn" && message.blocks.first?.text?.text == message.text)
        #expect(message.blocks[1].elements?.first?.label == "<https://allie.orvane.example/guide/fr/c04|Chapitre 4>")
        #expect(message.unfurlLinks == false && message.unfurlMedia == false)
    }

    @Test("A button carries its choice for that person, a link its address") func buttons() throws {
        let buttons = try shown(Cast.letter).buttons
        #expect(buttons.map(\.label) == ["Parler à quelqu’un", "Lire"])
        #expect(Set(buttons.map(\.actionId)).count == 2)
        let sealed = try #require(buttons[0].value)
        #expect(try #require(Cast.seal.open(sealed, by: Cast.nadia, at: now)) == (.person, .french))
        #expect(Cast.seal.open(sealed, by: Cast.jonas, at: now) == nil)
        #expect(buttons[1].value == nil && buttons[1].url == "https://news.orvane.example/a")
    }

    @Test("A direct message is answered in the conversation") func direct() throws {
        let (request, message) = try sent(to: addressee(.direct, thread: "17.1"))
        #expect(request.url == "https://slack.com/api/chat.postMessage")
        #expect(request.headers["authorization"] == "Bearer xoxb-orvane-0001")
        #expect(
            message.channel == "D0NADIA01" && message.threadTs == "17.1" && message.user == nil && message.responseType == nil)
    }

    @Test("In a room only the person sees the answer", arguments: [Visibility.shared, .unknown])
    func shared(visibility: Visibility) throws {
        let (request, message) = try sent(to: addressee(visibility, thread: "17.1"))
        #expect(request.url == "https://slack.com/api/chat.postEphemeral")
        #expect(message.channel == "C0PAUSE01" && message.user == "U0NADIA01" && message.threadTs == "17.1")
    }

    @Test("A click is answered where it came with, without our token") func click() throws {
        let (request, message) = try sent(
            to: addressee(.shared, thread: "17.1", reply: "click https://hooks.slack.com/actions/1"))
        #expect(request.url == "https://hooks.slack.com/actions/1" && request.headers["authorization"] == nil)
        #expect(message.responseType == "ephemeral" && message.replaceOriginal == false && message.threadTs == "17.1")
    }

    @Test(
        "An answer goes to no other host",
        arguments: [
            "https://evil.example/", "https://hooks.slack.com.evil.example/x", "https://hooks.slack.com@evil.example/x",
            "http://hooks.slack.com/x", "https://hooks.slack.com", "https://hooks.slack.com:444/x",
            "HTTPS://evil.example/https://hooks.slack.com/", "",
            "https://slack.com.evil.example/", "https://slack.com@evil.example/",
        ])
    func foreignAddress(address: String) throws {
        let (request, message) = try sent(to: addressee(.shared, reply: "click \(address)"))
        #expect(request.url == "https://slack.com/api/chat.postEphemeral" && message.user == "U0NADIA01")
    }

    @Test(
        "The configured host is trusted as Slack is",
        arguments: [
            ("http://127.0.0.1:8099/api", "http://127.0.0.1:8099/respond/1", true),
            ("http://127.0.0.1:8099/api", "http://127.0.0.1:80991/x", false),
            ("http://127.0.0.1:8099/api", "http://127.0.0.1:8098/x", false), ("nothing", "https://evil.example/", false),
        ])
    func configuredHost(api: String, address: String, isTrusted: Bool) throws {
        let slack = Slack(instance: "slack", signingSecrets: ["s"], botToken: "t", apiAddress: api, seal: Cast.seal)
        let (request, _) = try sent(to: addressee(.shared, reply: "click \(address)"), by: slack)
        #expect(request.url == (isTrusted ? address : "\(api)/chat.postEphemeral"))
    }

    @Test("After the response is gone, a command's later answer takes its address") func later() throws {
        let to = addressee(.shared, reply: "command https://hooks.slack.com/commands/1")
        let requests = Cast.slack.requests(carrying: Cast.letter, to: to, at: now)
        #expect(requests.map(\.url) == ["https://hooks.slack.com/commands/1"])
    }

    @Test("The token stands in one header and nowhere else") func token() throws {
        for visibility in [Visibility.direct, .shared] {
            let (request, _) = try sent(to: addressee(visibility))
            #expect(!request.url.contains("xoxb") && !request.body.text.contains("xoxb"))
            #expect(request.headers.filter { $0.value.contains("xoxb") }.keys.sorted() == ["authorization"])
        }
    }
}
