import Advocacy

/// The parts of a Slack message that we use. Source: Slack, Block Kit.
enum SlackBlock: Encodable, Equatable {
    case section(String)
    case context(String)
    case actions([SlackButton])

    static let mostBlocks = 50
    static let mostButtons = 25

    private struct Text: Encodable {
        let type = "mrkdwn"
        let text: String
    }

    private enum CodingKeys: String, CodingKey { case type, text, elements }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .section(let text):
            try container.encode("section", forKey: .type)
            try container.encode(Text(text: text), forKey: .text)
        case .context(let text):
            try container.encode("context", forKey: .type)
            try container.encode([Text(text: text)], forKey: .elements)
        case .actions(let buttons):
            try container.encode("actions", forKey: .type)
            try container.encode(buttons, forKey: .elements)
        }
    }

    /// At most 50: the text, the chapter it rests on, the buttons.
    static func blocks(of letter: Letter, text: [String], sealing: (Choice) -> String) -> [SlackBlock] {
        let buttons = letter.buttons.enumerated().compactMap { SlackButton($1, number: $0, sealing: sealing) }
        let rows = stride(from: 0, to: buttons.count, by: mostButtons).map { first in
            SlackBlock.actions(Array(buttons[first..<min(first + mostButtons, buttons.count)]))
        }
        return Array((text.map(SlackBlock.section) + chapter(of: letter) + rows).prefix(mostBlocks))
    }

    private static func chapter(of letter: Letter) -> [SlackBlock] {
        guard case .link(let label, let address) = letter.chapter else { return [] }
        return [.context(Mrkdwn.link(address, label: Mrkdwn.plain(label)))]
    }
}

/// A button: a sealed value to send back, or an address to open.
struct SlackButton: Encodable, Equatable {
    struct Label: Encodable, Equatable {
        let type = "plain_text"
        let text: String
    }

    static let longestLabel = 75
    static let longestValue = 2_000
    static let longestAddress = 3_000

    let type = "button"
    let actionId: String
    let text: Label
    let value: String?
    let url: String?

    /// `nil` for a button Slack would refuse the whole message for.
    init?(_ button: Button, number: Int, sealing: (Choice) -> String) {
        let label: String
        switch button {
        case .choice(let words, let choice): (label, value, url) = (words, sealing(choice), nil)
        case .link(let words, let address): (label, value, url) = (words, nil, address)
        }
        guard !label.isEmpty, (value ?? "").utf16.count <= Self.longestValue, (url ?? "").utf16.count <= Self.longestAddress,
            url.map({ address in ["https://", "http://"].contains(where: address.lowercased().hasPrefix) }) ?? true
        else { return nil }
        (actionId, text) = ("button-\(number)", Label(text: Self.shortened(label)))
    }

    private static func shortened(_ label: String) -> String {
        guard label.utf16.count > longestLabel else { return label }
        var short = label
        while short.utf16.count >= longestLabel { short.removeLast() }
        return short + "…"
    }
}
