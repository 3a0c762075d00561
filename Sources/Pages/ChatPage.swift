public import Advocacy

/// The chat. Nothing of it is kept: without a script it shows the last exchange, with one what was said since it was opened.
public struct ChatPage: Sendable {
    /// What a form without a script just brought.
    public struct Exchange: Sendable {
        /// The person's words or the label of the button; `nil` when neither is known any more.
        public let said: String?
        public let answer: ChatBubble

        public init(said: String?, answer: ChatBubble) { (self.said, self.answer) = (said, answer) }
    }

    /// What the script asks for: the answer alone instead of the page.
    public static let fragmentType = "application/vnd.allie.fragment+html"

    public let language: LanguageTag
    public let greeting: ChatBubble
    public let exchange: Exchange?
    public let formToken: String
    /// A fresh event id for the form of this page.
    public let event: String
    /// Event id of the button that calls for a person; another one than the form's.
    public let personEvent: String

    public init(
        language: LanguageTag, greeting: ChatBubble, exchange: Exchange? = nil, formToken: String, event: String,
        personEvent: String
    ) {
        (self.language, self.greeting, self.exchange) = (language, greeting, exchange)
        (self.formToken, self.event, self.personEvent) = (formToken, event, personEvent)
    }
}

extension PageKit {
    public func chat(_ page: ChatPage) -> String {
        let words = Words(page.language)
        let frame = Frame(words, title: words(.chatTitle), place: .chat, twin: Address.chat.path(in: words.other))
        return self.page(
            .chat, frame,
            View([
                "script": .text(address(of: .chat)), "say": .text(Address.chatPost.path(in: words.language)),
                "token": .text(page.formToken), "event": .text(page.event), "personEvent": .text(page.personEvent),
                "turns": .views(turns(of: page, words)), "you": .view(turn(said: "", words)),
                "fragment": .text(ChatPage.fragmentType),
            ]))
    }

    private func turns(of page: ChatPage, _ words: Words) -> [View] {
        guard let exchange = page.exchange else { return [turn(page.greeting)] }
        return [exchange.said.map { turn(said: $0, words) }, turn(exchange.answer)].compactMap(\.self)
    }
}
