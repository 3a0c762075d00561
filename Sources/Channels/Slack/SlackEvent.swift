import Advocacy
import Foundation

/// The envelope of the Events API.
private struct SlackEnvelope: Decodable {
    struct Authorization: Decodable {
        let userId: String
        let isBot: Bool?
    }

    let type: String
    let challenge: String?
    let teamId: String?
    let event: SlackEvent?
    let authorizations: [Authorization]?

    /// The user ids Allie writes under, where Slack says so.
    var own: Set<String> { Set((authorizations ?? []).filter { $0.isBot == true }.map(\.userId)) }
}

/// An event with words; of other events nothing but the type is read, since their fields have other shapes.
private enum SlackEvent: Decodable {
    case message(SlackPost)
    case mention(SlackPost)
    case other

    private enum CodingKeys: String, CodingKey { case type }

    init(from decoder: any Decoder) throws {
        switch try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .type) {
        case "message": self = .message(try SlackPost(from: decoder))
        case "app_mention": self = .mention(try SlackPost(from: decoder))
        default: self = .other
        }
    }
}

private struct SlackPost: Decodable {
    struct File: Decodable {}

    let channel: String
    let channelType: String?
    let ts: String
    let threadTs: String?
    let user: String?
    let botId: String?
    let subtype: String?
    let text: String?
    let files: [File]?

    /// Edits, deletions, joins and machines have a subtype; only these two are a person saying something.
    var isSaidByPerson: Bool {
        botId == nil && (subtype.map { ["file_share", "thread_broadcast"].contains($0) } ?? true)
    }
}

extension Slack {
    func readEvent(_ delivery: Delivery) throws(Refusal) -> Reading {
        let envelope = try JSON.value(SlackEnvelope.self, from: delivery.body, keys: .convertFromSnakeCase)
        switch (envelope.type, envelope.challenge, envelope.event) {
        case ("url_verification", let challenge?, _):
            return .immediate(.json(JSON.bytes(["challenge": challenge])))
        case ("event_callback", _, .message(let post)?) where post.channelType == "im":
            return reading(post, in: envelope, of: delivery, visibility: .direct)
        // In a direct conversation the message event tells the same.
        case ("event_callback", _, .mention(let post)?) where post.channelType != "im" && !post.channel.hasPrefix("D"):
            return reading(post, in: envelope, of: delivery, visibility: .shared)
        case (_, _, _):
            return .dropped(.empty)
        }
    }

    private func reading(
        _ post: SlackPost, in envelope: SlackEnvelope, of delivery: Delivery, visibility: Visibility
    ) -> Reading {
        guard post.isSaidByPerson, let user = post.user, !envelope.own.contains(user) else { return .dropped(.empty) }
        let said = post.text ?? ""
        let words = visibility == .direct ? SlackText.words(said) : SlackText.words(said, withoutMentionOf: envelope.own)
        if words.isEmpty && visibility == .direct && post.files == nil { return .dropped(.empty) }
        let message = Message(
            // Slack may tell one posting as two events: what was posted has one channel and time.
            event: "\(post.channel):\(post.ts)",
            author: Employee(instance: instance, tenant: envelope.teamId ?? delivery.tenant, user: user),
            conversation: Conversation(id: post.channel, thread: post.threadTs, visibility: visibility),
            utterance: words.isEmpty && post.files != nil ? .attachment : .words(words))
        return .messages([message], acknowledge: .empty)
    }
}
