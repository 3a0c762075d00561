public import Advocacy
import Foundation

/// A letter as JSON, its choices sealed: what a bridge and the web chat page receive.
public struct LetterPayload: Sendable, Equatable, Codable {
    /// Carries either a sealed choice, to be sent back when clicked, or an address to open.
    public struct Button: Sendable, Equatable, Codable {
        public let label: String
        public let choice: String?
        public let url: String?

        public init(label: String, choice: String? = nil, url: String? = nil) {
            (self.label, self.choice, self.url) = (label, choice, url)
        }
    }

    /// A small Markdown subset: bold, italic, links, lists.
    public let text: String
    public let language: LanguageTag
    public let audience: Audience
    /// Whether only the person who wrote may see it; whoever shows it must keep to that.
    public let `private`: Bool
    public let buttons: [Button]
    public let chapter: Button?

    /// `sealing` makes the value of a button from what it does.
    public init(_ letter: Letter, sealing: (Choice) -> String) {
        text = letter.text
        language = letter.language
        audience = letter.audience
        `private` = letter.audience == .onlyUser
        buttons = letter.buttons.map { Button($0, sealing: sealing) }
        chapter = letter.chapter.map { Button($0, sealing: sealing) }
    }
}

extension LetterPayload.Button {
    init(_ button: Advocacy.Button, sealing: (Choice) -> String) {
        switch button {
        case .choice(let label, let choice): self.init(label: label, choice: sealing(choice))
        case .link(let label, let address): self.init(label: label, url: address)
        }
    }
}

extension ChoiceSeal {
    /// The letter with its choices sealed for `employee`.
    func payload(_ letter: Letter, for employee: Employee, at now: Date) -> LetterPayload {
        LetterPayload(letter) { seal($0, language: letter.language, for: employee, at: now) }
    }
}
