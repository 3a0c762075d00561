public import Advocacy
public import Foundation

/// What we post to a bridge: the letter, with whom it answers and where.
private struct LetterCreated: Encodable {
    struct User: Encodable { let id: String }

    let type = "letter.created"
    /// The `webhook-id` of what is answered.
    let event: String
    let tenant: String
    let user: User
    let conversation: Conversation
    let letter: LetterPayload
}

extension StandardWebhooks {
    public func render(_ letter: Letter, to addressee: Addressee, at now: Date) -> Rendering {
        guard callback == nil else { return .send(requests(carrying: letter, to: addressee, at: now)) }
        return .answer(.json(JSON.bytes(payload(letter, to: addressee, at: now))))
    }

    /// Signed like what the bridge sends. The `webhook-id` comes from the event and the letter's words, so that the
    /// same letter sent twice is recognised and a second letter on the same event is not lost.
    public func requests(carrying letter: Letter, to addressee: Addressee, at now: Date) -> [OutgoingRequest] {
        guard let callback else { return [] }
        let body = JSON.bytes(
            LetterCreated(
                event: addressee.event, tenant: addressee.author.tenant, user: .init(id: addressee.author.user),
                conversation: addressee.conversation, letter: payload(letter, to: addressee, at: now)))
        let words = Array("\(addressee.event).".utf8) + JSON.bytes(letter)
        let id = "letter_\(Signature.code(over: words, key: callback.key).prefix(16).hex)"
        let headers = Self.headers(signing: body, id: id, with: callback.key, at: now)
        return [OutgoingRequest(url: callback.address, headers: headers, body: body)]
    }

    private func payload(_ letter: Letter, to addressee: Addressee, at now: Date) -> LetterPayload {
        let isPublic = addressee.conversation.visibility != .direct && addressee.replyAddress == Self.noPrivateReply
        let shown = isPublic && letter.audience == .onlyUser ? neutral(letter.language) : letter
        return seal.payload(shown, for: addressee.author, at: now)
    }

    /// Says where to go on in private, and nothing of the letter it stands for.
    private func neutral(_ language: LanguageTag) -> Letter {
        Letter(language: language, text: onlyInPrivate(language), audience: .conversation)
    }
}
