public import Advocacy

/// An answer of Allie's as the web chat shows it.
public struct ChatBubble: Sendable {
    /// What stands under an answer, in order.
    public enum Control: Sendable {
        /// `sealed` is the choice, bound to the person it is shown to.
        case choice(label: String, sealed: String)
        case link(label: String, address: String)
    }

    public let letter: Letter
    public let controls: [Control]
    /// The language of the page around it.
    public let language: LanguageTag
    public let formToken: String
    /// The event id of a click where there is no script; with one, each click makes its own.
    public let event: String

    /// With the choices sealed already.
    public init(letter: Letter, controls: [Control], language: LanguageTag, formToken: String, event: String) {
        (self.letter, self.controls, self.language) = (letter, controls, language)
        (self.formToken, self.event) = (formToken, event)
    }

    /// `seal` binds a choice to the person.
    public init(letter: Letter, language: LanguageTag, formToken: String, event: String, seal: (Choice) -> String) {
        (self.letter, self.language, self.formToken, self.event) = (letter, language, formToken, event)
        controls = letter.buttons.map { button in
            switch button {
            case .choice(let label, let choice): .choice(label: label, sealed: seal(choice))
            case .link(let label, let address): .link(label: label, address: address)
            }
        }
    }
}

extension PageKit {
    /// What the page's script gets for a message: the answer alone, to hang under the others.
    public func bubble(_ bubble: ChatBubble) -> String { markup(.turn, turn(bubble)) }

    func turn(_ bubble: ChatBubble) -> View {
        let words = Words(bubble.language), letter = bubble.letter
        return View(
            [
                "isAllie": .flag(true), "name": .text("Allie"), "side": .text("allie"),
                "bubbleLang": .text(letter.language.text), "dir": .text(letter.language.isRightToLeft ? "rtl" : "ltr"),
                "body": .html(LetterHTML.render(letter.text)),
                "hasControls": .flag(!bubble.controls.isEmpty),
                "controls": .views(bubble.controls.compactMap(view(of:))),
                "chip": .view(ifAny: letter.chapter.flatMap(chip(of:))),
                "say": .text(Address.chatPost.path(in: words.language)),
                "token": .text(bubble.formToken), "event": .text(bubble.event),
            ], words: words)
    }

    /// What the person said; without words it was something that has none.
    func turn(said words: String, _ page: Words) -> View {
        View([
            "isAllie": .flag(false), "name": .text(page(.chatYou)), "side": .text("person"),
            "bubbleLang": .nothing, "dir": .text("auto"), "body": .html(HTML(escaping: words)),
            "hasControls": .flag(false), "controls": .views([]), "chip": .nothing, "say": .nothing,
        ])
    }

    private func view(of control: ChatBubble.Control) -> View? {
        switch control {
        case .choice(let label, let sealed): View(["isChoice": .flag(true), "label": .text(label), "sealed": .text(sealed)])
        case .link(let label, let address):
            LinkAddress(onPage: address).map { link in
                View(["isChoice": .flag(false), "label": .text(label), "address": .text(link.text)])
            }
        }
    }

    private func chip(of button: Button) -> View? {
        guard case .link(let label, let address) = button else { return nil }
        return LinkAddress(onPage: address).map { View(["label": .text(label), "address": .text($0.text)]) }
    }
}
