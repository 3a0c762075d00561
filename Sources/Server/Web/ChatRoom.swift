import Advocacy
import Channels
import Foundation
import Hummingbird
import Pages
import Storage

/// The web chat: the same straight line as every channel, with a page around it.
struct ChatRoom: Sendable {
    let store: Store
    let knowledge: LiveKnowledge
    let assistant: Assistant
    let channel: WebChat
    let seal: ChoiceSeal
    let pages: PageKit
    let isDemo: Bool

    var routes: [Route] {
        [
            Route(.get, Address.Pattern.chat.path, .employee, show),
            Route(.post, Address.Pattern.chatPost.path, .employee, say),
            Route(.get, Address.Pattern.chatEnter.path, .everybody, lookAtLink),
            Route(.post, Address.Pattern.chatOpen.path, .everybody, enter),
        ]
    }

    private func show(_ visit: Visit) -> Response {
        guard case .employee(let employee, let session) = visit.visitor else { return Responses.empty(.forbidden) }
        return Responses.html(page(visit, employee, session: session, exchange: nil))
    }

    private func say(_ visit: Visit) async throws -> Response {
        guard case .employee(let employee, let session) = visit.visitor else { return Responses.empty(.forbidden) }
        let delivery = channel.delivery(
            visit.form.bytes, by: employee, session: session, token: visit.form[FormField.token.rawValue] ?? "",
            locale: visit.language)
        let payload = await assistant.hear(delivery, on: channel)
        guard payload.status == 200, !payload.body.isEmpty else { return trouble(payload, visit) }
        let letter = try JSONDecoder().decode(LetterPayload.self, from: Data(payload.body))
        let bubble = bubble(letter, visit, session: session)
        if visit.wantsFragment { return Responses.html(pages.bubble(bubble)) }
        let said = visit.form[FormField.words.rawValue]
        return Responses.html(page(visit, employee, session: session, exchange: .init(said: said, answer: bubble)))
    }

    /// Looking at a one-time link uses nothing up, so that link previews cannot.
    private func lookAtLink(_ visit: Visit) -> Response {
        Responses.html(
            pages.chatDoor(DoorPage(language: visit.language, step: .enter(secret: visit.parameter("secret")), isDemo: isDemo)))
    }

    private func enter(_ visit: Visit) async throws -> Response {
        let now = assistant.now(), secret = Random.base64url(bytes: 32), link = visit.parameter("secret")
        let isOpen = try await store.write { ledger in
            guard let employee = try ledger.enterWebChat(link, at: now) else { return false }
            try ledger.startSession(
                secret: secret, subject: .employee(employee), expires: now.addingTimeInterval(SessionCookie.chat.lifetime))
            return true
        }
        guard isOpen else {
            return Responses.html(
                pages.chatDoor(DoorPage(language: visit.language, step: .linkIsOver, isDemo: isDemo)), status: .gone)
        }
        return Responses.seeOther(Address.chat.path(in: visit.language), SessionCookie.chat.cookie(secret))
    }

    private func page(_ visit: Visit, _ employee: Employee, session: String, exchange: ChatPage.Exchange?) -> String {
        pages.chat(
            ChatPage(
                language: visit.language, greeting: greeting(visit, employee, session: session), exchange: exchange,
                formToken: channel.formToken(forSession: session), event: Random.hex(bytes: 16),
                personEvent: Random.hex(bytes: 16)))
    }

    private func greeting(_ visit: Visit, _ employee: Employee, session: String) -> ChatBubble {
        let letter = knowledge.current.phrasebook.letter(
            Decision(.help(webChat: nil), language: visit.language), in: nil, seed: 0)
        return ChatBubble(
            letter: letter, language: visit.language, formToken: channel.formToken(forSession: session),
            event: Random.hex(bytes: 16),
            seal: { seal.seal($0, language: visit.language, for: employee, at: assistant.now()) })
    }

    private func bubble(_ payload: LetterPayload, _ visit: Visit, session: String) -> ChatBubble {
        let chapter = payload.chapter.flatMap { chapter in chapter.url.map { Button.link(label: chapter.label, address: $0) } }
        return ChatBubble(
            letter: Letter(language: payload.language, text: payload.text, chapter: chapter),
            controls: payload.buttons.compactMap(\.control),
            language: visit.language, formToken: channel.formToken(forSession: session), event: Random.hex(bytes: 16))
    }

    private func trouble(_ payload: Payload, _ visit: Visit) -> Response {
        let trouble: MessagePage.Trouble = payload.status == 503 ? .failed(reference: Random.hex(bytes: 4)) : .oldForm
        let status = payload.status < 400 ? 409 : payload.status
        return Responses.html(
            pages.message(MessagePage(language: visit.language, trouble: trouble)), status: .init(code: status))
    }
}

extension LetterPayload.Button {
    fileprivate var control: ChatBubble.Control? {
        if let choice { return .choice(label: label, sealed: choice) }
        return url.map { .link(label: label, address: $0) }
    }
}
