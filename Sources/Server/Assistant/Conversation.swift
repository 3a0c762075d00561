public import Advocacy
public import Channels
import Foundation
import Storage

/// What a person reads and can click after she said something.
public struct SpokenAnswer: Sendable, Equatable {
    public let payload: LetterPayload

    public var text: String { payload.text }
    public var language: String { payload.language.text }
    public var buttons: [String] { payload.buttons.map(\.label) }

    public var chapter: (label: String, address: String)? {
        payload.chapter.flatMap { chapter in chapter.url.map { (chapter.label, $0) } }
    }

    /// The answer as a terminal shows it: the words, the chapter, and the buttons with their numbers.
    public var plain: String {
        let numbered = payload.buttons.enumerated().map { "  [\($0.offset + 1)] \($0.element.label)" }
        return ([text] + (chapter.map { ["\($0.label): \($0.address)"] } ?? []) + numbered).joined(separator: "\n")
    }
}

/// One person's conversation with an assistant of this process, through a signed webhook like everybody's.
public actor LocalConversation {
    public static let instance = "terminal"

    private let assistant: Assistant
    private let channel: StandardWebhooks
    private let secret: String
    private let user: String
    private let locale: LanguageTag
    private var count = 0

    public init(with assistant: Assistant, on channel: StandardWebhooks, secret: String, user: String, locale: LanguageTag) {
        (self.assistant, self.channel, self.secret) = (assistant, channel, secret)
        (self.user, self.locale) = (user, locale)
    }

    public func say(_ words: String) async throws -> SpokenAnswer { try await send(["text": words]) }

    public func click(_ choice: String) async throws -> SpokenAnswer { try await send(["choice": choice]) }

    /// A line typed after an answer: the number of a button clicks it, anything else is said.
    public func answer(to line: String, after last: SpokenAnswer?) async throws -> SpokenAnswer {
        let buttons = last?.payload.buttons ?? []
        guard let number = Int(line), buttons.indices.contains(number - 1), let choice = buttons[number - 1].choice else {
            return try await say(line)
        }
        return try await click(choice)
    }

    private func send(_ said: [String: String]) async throws -> SpokenAnswer {
        count += 1
        let body: [String: Any] = [
            "type": "message.created", "user": ["id": user, "locale": locale.text],
            "conversation": ["id": "terminal", "visibility": "direct"],
        ].merging(said) { $1 }
        let bytes = Array(try JSONSerialization.data(withJSONObject: body))
        let headers = StandardWebhooks.headers(signing: bytes, id: "local_\(count)", with: secret, at: Date())
        let delivery = Delivery(instance: Self.instance, headers: headers, body: bytes)
        let payload = await assistant.hear(delivery, on: channel)
        guard payload.status == 200 else { throw Unheard(status: payload.status) }
        return SpokenAnswer(payload: try JSONDecoder().decode(LetterPayload.self, from: Data(payload.body)))
    }
}

/// The assistant did not answer as it should.
public struct Unheard: Error { public let status: Int }
