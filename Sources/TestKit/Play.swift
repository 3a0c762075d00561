import Advocacy
import Channels
import Foundation
import Server
import Storage

/// Plays a dialogue in a house and notes every line that went another way.
public struct Play: Sendable {
    private let house: TestHouse
    private var last: [String: Turn] = [:]
    private var speaker: String?
    /// The return phrase each person was given.
    private var phrases: [String: String] = [:]
    private var count = 0
    public private(set) var mismatches: [String] = []

    private struct Turn: Sendable {
        let delivery: Delivery
        let payload: Payload
        var letter: LetterPayload? { try? JSONDecoder().decode(LetterPayload.self, from: Data(payload.body)) }
    }

    public init(in house: TestHouse) { self.house = house }

    public mutating func play(_ dialogue: Dialogue) async throws {
        for (number, line) in dialogue.lines {
            if let mismatch = try await play(line) { mismatches.append("\(dialogue.name):\(number): \(mismatch)") }
        }
    }

    /// What went another way; `nil` when the line is as it should be.
    private mutating func play(_ line: Dialogue.Line) async throws -> String? {
        switch line {
        case .says(let who, let words, let isAddressed): try await say(who, words, isAddressed: isAddressed)
        case .clicks(let who, let label): return try await click(who, label)
        case .repeats(let who, let inPassing): return await repeats(who, inPassing: inPassing)
        case .answer(let fragments, let buttons): return compare(fragments, buttons)
        case .silence:
            let isSilent = speaker.flatMap { last[$0] }?.payload.body.isEmpty == true
            return isSilent ? nil : "something was answered: \(speaker.flatMap { last[$0]?.letter?.text } ?? "")"
        case .later(let minutes):
            house.clock.advance(by: Double(minutes) * 60)
            await house.goRound()
        case .desk(let expected):
            let found = try await house.store.read { try $0.followUps() }.map { "\($0.kind.rawValue) \($0.state.rawValue)" }
                .sorted()
            return found == expected ? nil : "on the desk: \(found)"
        }
        return nil
    }

    private mutating func say(_ who: String, _ words: String, isAddressed: Bool) async throws {
        var body = TestHouse.body(who, saying: words.replacing("{phrase}", with: phrases[who] ?? ""))
        if !isAddressed { body["conversation"] = ["id": "room", "visibility": "shared"] }
        try await send(body, by: who)
    }

    private mutating func click(_ who: String, _ label: String) async throws -> String? {
        guard let button = last[who]?.letter?.buttons.first(where: { $0.label == label }), let choice = button.choice else {
            return "no button “\(label)” among \(last[who]?.letter?.buttons.map(\.label) ?? [])"
        }
        var body = TestHouse.body(who, saying: "")
        body["text"] = nil
        body["choice"] = choice
        try await send(body, by: who)
        return nil
    }

    private mutating func send(_ body: [String: any Sendable], by who: String) async throws {
        count += 1
        let delivery = try house.delivery(body, id: "evt_\(count)")
        let turn = Turn(delivery: delivery, payload: await house.hear(delivery))
        (last[who], speaker) = (turn, who)
        if let phrase = turn.letter.flatMap({ ReturnPhrase(in: $0.text) }) { phrases[who] = phrase.text }
    }

    /// A repeat is answered byte for byte; a passing letter is written afresh, so that only its buttons' seals differ.
    private func repeats(_ who: String, inPassing: Bool) async -> String? {
        guard let turn = last[who] else { return "\(who) said nothing yet" }
        let again = Turn(delivery: turn.delivery, payload: await house.hear(turn.delivery))
        let isSame = inPassing ? again.letter?.shown == turn.letter?.shown : again.payload == turn.payload
        return isSame ? nil : "the repeat was answered otherwise"
    }

    private func compare(_ fragments: [String], _ buttons: [String]) -> String? {
        guard let letter = speaker.flatMap({ last[$0]?.letter }) else { return "nothing was answered" }
        var rest = letter.text.withPlainSpaces[...]
        for fragment in fragments {
            guard let found = rest.range(of: fragment.withPlainSpaces) else { return "“\(fragment)” is not in: \(letter.text)" }
            rest = rest[found.upperBound...]
        }
        let labels = letter.buttons.map(\.label.withPlainSpaces)
        let missing = buttons.filter { !labels.contains($0.withPlainSpaces) }
        return missing.isEmpty ? nil : "no \(missing) among the buttons \(labels)"
    }
}

extension String {
    /// No-break spaces as plain ones, so that a dialogue can be typed.
    var withPlainSpaces: String { replacing("\u{a0}", with: " ").replacing("\u{202f}", with: " ") }
}

extension LetterPayload {
    /// What a person sees of it.
    var shown: [String] { [text] + buttons.map(\.label) }
}
