import Advocacy
public import Foundation

/// What a bridge sends when somebody wrote or clicked.
private struct MessageCreated: Decodable {
    struct User: Decodable {
        let id: String
        let name: String?
        let locale: String?
    }

    struct Room: Decodable {
        let id: String
        let thread: String?
        let visibility: String?
        let privateReply: Bool?
    }

    let user: User
    let conversation: Room
    let tenant: String?
    let text: String?
    /// The sealed value of the button that was clicked.
    let choice: String?
    let addressed: Bool?
}

private struct Kind: Decodable { let type: String? }

extension StandardWebhooks {
    /// How a conversation is marked in which the bridge cannot answer one person alone.
    static let noPrivateReply = "no-private-reply"

    /// The event's id is `webhook-id`. Events of another type, and room messages not addressed to Allie, are dropped.
    public func read(_ delivery: Verified<Delivery>, at now: Date) throws(Refusal) -> Reading {
        let body = delivery.value.body
        guard try JSON.value(Kind.self, from: body).type == "message.created" else { return .dropped(.empty) }
        let event = try JSON.value(MessageCreated.self, from: body)
        guard !event.user.id.isEmpty, !event.conversation.id.isEmpty else { throw .unreadable }
        let visibility = event.conversation.visibility.flatMap(Visibility.init) ?? .unknown
        guard visibility == .direct || event.addressed == true else { return .dropped(.empty) }
        let author = Employee(instance: instance, tenant: event.tenant ?? "", user: event.user.id)
        guard let utterance = utterance(of: event, by: author, at: now) else { return .dropped(.empty) }
        let message = Message(
            event: try delivery.value.header("webhook-id"), author: author, displayName: event.user.name,
            conversation: Conversation(id: event.conversation.id, thread: event.conversation.thread, visibility: visibility),
            utterance: utterance, locale: event.user.locale.map { LanguageTag($0) },
            replyAddress: event.conversation.privateReply == false ? Self.noPrivateReply : nil)
        return .messages([message], acknowledge: callback == nil ? .empty : .accepted)
    }

    private func utterance(of event: MessageCreated, by author: Employee, at now: Date) -> Utterance? {
        if let sealed = event.choice {
            return seal.open(sealed, by: author, at: now).map { Utterance.choice($0.0, language: $0.1) }
        }
        return event.text.map { .words($0) } ?? .attachment
    }
}
