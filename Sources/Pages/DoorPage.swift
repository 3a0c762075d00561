public import Advocacy

/// The page shown instead of a room one is not in: how to get in.
public struct DoorPage: Sendable {
    public enum Step: Sendable, Equatable {
        case howToGetIn
        /// A one-time link was opened; a form uses it, so that looking at it does not.
        case enter(secret: String)
        /// The link was used or is too old.
        case linkIsOver
        /// Name and password do not belong together, or too many were tried.
        case wrongPassword
    }

    public let language: LanguageTag
    public let step: Step
    /// Offers the people of the demonstration.
    public let isDemo: Bool

    public init(language: LanguageTag, step: Step = .howToGetIn, isDemo: Bool = false) {
        (self.language, self.step, self.isDemo) = (language, step, isDemo)
    }
}

extension PageKit {
    /// The chat without a session.
    public func chatDoor(_ page: DoorPage) -> String {
        door(page, .chat, title: .doorTitle, how: .doorHow, lead: .doorEnterLead) { .chatOpen(secret: $0) }
    }

    /// The desk without a session.
    public func deskDoor(_ page: DoorPage) -> String {
        door(page, .desk, title: .deskDoorTitle, how: .deskDoorHow, lead: .deskDoorEnterLead) { .deskOpen(secret: $0) }
    }

    private func door(
        _ page: DoorPage, _ place: Frame.Place, title: UIKey, how: UIKey, lead: UIKey, opening: (String) -> Address
    ) -> String {
        let words = Words(page.language)
        return self.page(
            .door, Frame(words, title: words(title), place: place, twin: twin(of: page, place, words)),
            View([
                "entrance": entrance(page.step, words, opening),
                "isOver": .flag(page.step == .linkIsOver), "isWrong": .flag(page.step == .wrongPassword),
                "signIn": .text(Address.deskSignIn.path(in: words.language)),
                "isDemo": .flag(page.isDemo), "isChat": .flag(place == .chat),
                "how": .text(words(how)), "lead": .text(words(lead)),
            ]))
    }

    private func entrance(_ step: DoorPage.Step, _ words: Words, _ opening: (String) -> Address) -> View.Value {
        guard case .enter(let secret) = step else { return .nothing }
        return .text(opening(secret).path(in: words.language))
    }

    private func twin(of page: DoorPage, _ place: Frame.Place, _ words: Words) -> String {
        let isDesk = place == .desk
        guard case .enter(let secret) = page.step else { return (isDesk ? Address.desk : .chat).path(in: words.other) }
        return (isDesk ? Address.deskLogin(secret: secret) : .chatEnter(secret: secret)).path(in: words.other)
    }
}
