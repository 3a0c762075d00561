public import Advocacy
import Foundation
public import Guide
public import Understanding

/// One immutable snapshot of all that Allie understands, says and knows. A request keeps the one it began with.
public struct Knowledge: Sendable {
    /// SHA-256 over every file, in hexadecimal.
    public let hash: String
    public let interpreter: Interpreter
    public let shelf: Shelf
    public let stories: [Story]
    public let phrasebook: Phrasebook

    public var company: Company { phrasebook.company }

    public init(hash: String, interpreter: Interpreter, shelf: Shelf, stories: [Story], phrasebook: Phrasebook) {
        (self.hash, self.interpreter, self.shelf) = (hash, interpreter, shelf)
        (self.stories, self.phrasebook) = (stories, phrasebook)
    }

    static let passagesShown = 2
    static let longestUtterance = 8_000

    /// What was understood of a message and what the knowledge has on it; nothing is known of its author yet.
    public func prepare(_ message: Message) -> Prepared {
        let words = Self.words(of: message.utterance)
        let understood = words.isEmpty ? nothingSaid : interpreter.understand(words)
        let passages =
            understood.verdict == .unknown
            ? shelf.fitting(about: words, in: understood.language, atMost: Self.passagesShown) : []
        return Prepared(
            understood: understood, words: words, intents: phrasebook.intents, passages: passages, stories: stories,
            countries: company.countries)
    }

    private var nothingSaid: Understood {
        Understood(language: company.defaultLanguage, languageIsSure: false, verdict: .unknown)
    }

    /// NFC, trimmed, at most 8,000 characters, which is what the page takes: longer texts are drafts, not questions.
    private static func words(of utterance: Utterance) -> String {
        guard case .words(let text) = utterance else { return "" }
        let whole = text.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        return String(whole.prefix(longestUtterance))
    }
}
