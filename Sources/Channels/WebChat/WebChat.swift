public import Advocacy
public import Foundation

/// The chat page of this service, for people who are logged in.
///
/// The delivery is made by the server after it found the session, with headers of our own making; nothing of their
/// names is ever taken from the request. Whoever came through a one-time link is who it was shown to, on whatever channel.
public struct WebChat: Channel {
    public let instance: String
    let key: [UInt8]
    let seal: ChoiceSeal

    /// `key` makes the form tokens: at least 32 random bytes, the same on every instance of the service.
    public init(instance: String, key: [UInt8], seal: ChoiceSeal) {
        (self.instance, self.key, self.seal) = (instance, key, seal)
    }

    public var abilities: Abilities {
        Abilities(answersInResponse: true, privateReply: .inline, refusalBlocksQueue: false, maxCharacters: 40_000)
    }

    /// What the page's form holds, so that no other site can post in a person's name.
    public func formToken(forSession session: String) -> String {
        Signature.code(over: Array(session.utf8), key: key).base64URL
    }

    /// Whether `token` was made for `session`; in constant time.
    public func isFormToken(_ token: String, forSession session: String) -> Bool {
        [UInt8](base64URL: token).map { Signature.isMade($0, over: Array(session.utf8), withOneOf: [key]) } ?? false
    }

    /// What `employee` posted with the form of a page of her session.
    public func delivery(
        _ form: [UInt8], by employee: Employee, session: String, token: String, locale: LanguageTag
    ) -> Delivery {
        Delivery(
            instance: instance, tenant: employee.tenant,
            headers: [
                "allie-session": session, "allie-form-token": token, "allie-instance": employee.instance,
                "allie-user": employee.user, "allie-locale": locale.text,
            ], body: form)
    }

    public func verify(_ delivery: Delivery, at now: Date) throws(Refusal) -> Verified<Delivery> {
        guard !key.isEmpty else { throw .missingSecret }
        let session = try delivery.header("allie-session"), token = try delivery.header("allie-form-token")
        _ = (try delivery.header("allie-user"), try delivery.header("allie-instance"))
        guard isFormToken(token, forSession: session) else { throw .badSignature }
        return Verified(delivery)
    }

    /// A form with `event` (a nonce the page made) and `words` or `choice`. An empty form is dropped.
    public func read(_ delivery: Verified<Delivery>, at now: Date) throws(Refusal) -> Reading {
        let user = try delivery.value.header("allie-user")
        guard let form = Form(delivery.value.body), let nonce = form["event"], nonce.utf8.count <= 64 else { throw .unreadable }
        let author = Employee(
            instance: try delivery.value.header("allie-instance"), tenant: delivery.value.tenant, user: user)
        guard let utterance = utterance(in: form, by: author, at: now) else { return .dropped(.empty) }
        // With the session: whoever came in by the same person's link does not come into the same talk.
        let session = formToken(forSession: try delivery.value.header("allie-session")).prefix(16)
        let conversation = Conversation(id: "\(user)/\(session)", visibility: .direct)
        let message = Message(
            // With the person: a nonce guessed or shared must not fetch somebody else's answer.
            event: "\(user)/\(nonce)", author: author, conversation: conversation,
            utterance: utterance, locale: delivery.value.headers["allie-locale"].map { LanguageTag($0) })
        return .messages([message], acknowledge: .empty)
    }

    private func utterance(in form: Form, by author: Employee, at now: Date) -> Utterance? {
        if let sealed = form["choice"] {
            return seal.open(sealed, by: author, at: now).map { Utterance.choice($0.0, language: $0.1) }
        }
        return form["words"].map { .words($0) }
    }

    public func render(_ letter: Letter, to addressee: Addressee, at now: Date) -> Rendering {
        .answer(.json(JSON.bytes(seal.payload(letter, for: addressee.author, at: now))))
    }

    public func requests(carrying letter: Letter, to addressee: Addressee, at now: Date) -> [OutgoingRequest] { [] }
}
