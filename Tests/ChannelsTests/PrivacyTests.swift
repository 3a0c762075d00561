import Advocacy
import Foundation
import Testing

@testable import Channels

/// Promise 2: a private answer is never public.
@Suite("A private answer is never public")
struct PrivacyTests {
    /// Every kind of place with every kind of way back, and both ways a letter leaves.
    static let places: [Addressee] = [Visibility.direct, .shared, .unknown].flatMap { visibility in
        [nil, "17.1"].flatMap { (thread: String?) in
            [
                nil, "", "command", "command ", "command https://hooks.slack.com/c", "command https://evil.example/",
                "click https://hooks.slack.com/a",
                "click https://evil.example/", "click", "no-private-reply", "in_channel", "public https://hooks.slack.com/x",
            ].map { (reply: String?) in
                Addressee(
                    event: "e1", author: Cast.nadia,
                    conversation: Conversation(
                        id: visibility == .direct ? "D0NADIA01" : "C0PAUSE01", thread: thread, visibility: visibility),
                    replyAddress: reply)
            }
        }
    }

    private func bodies(_ channel: some Channel, _ to: Addressee) -> (answers: [Payload], requests: [OutgoingRequest]) {
        let later = channel.requests(carrying: Cast.letter, to: to, at: Cast.now)
        switch channel.render(Cast.letter, to: to, at: Cast.now) {
        case .answer(let payload): return ([payload], later)
        case .send(let requests): return ([], requests + later)
        }
    }

    @Test("Slack shows it to the person alone, or in the direct conversation", arguments: places)
    func slack(place: Addressee) throws {
        let (answers, requests) = bodies(Cast.slack, place)
        #expect(!answers.isEmpty || !requests.isEmpty)
        for payload in answers { #expect(try SlackSent(payload.body).responseType == "ephemeral") }
        for request in requests {
            let message = try SlackSent(request.body)
            switch request.url {
            case "https://slack.com/api/chat.postMessage":
                #expect(place.conversation.visibility == .direct && message.channel == "D0NADIA01")
            case "https://slack.com/api/chat.postEphemeral":
                #expect(message.user == place.author.user && message.channel == place.conversation.id)
            default:
                #expect(request.url.hasPrefix("https://hooks.slack.com/") && message.responseType == "ephemeral")
            }
        }
        for text in answers.map(\.body.text) + requests.map(\.body.text) { #expect(!text.contains("in_channel")) }
    }

    @Test("A bridge is told to keep it private, or gets the neutral sentence", arguments: places)
    func bridge(place: Addressee) throws {
        for callback in [nil, Cast.callback] {
            let (answers, requests) = bodies(Cast.bridge(callback), place)
            #expect(answers.count == (callback == nil ? 1 : 0) && requests.isEmpty == (callback == nil))
            let isPublic = place.conversation.visibility != .direct && place.replyAddress == "no-private-reply"
            for text in answers.map(\.body.text) + requests.map(\.body.text) {
                #expect(text.contains(#""private":true"#) != isPublic && text.contains("gaffé") != isPublic)
            }
        }
    }
}
