public import Advocacy
public import Foundation

extension Ledger {
    /// All the store knows that matters for `message`. `words` are looked through for a return phrase and not kept.
    public func knowing(
        for message: Message, words: String, stories: [ID<Story>], at now: Date
    ) throws -> Knowing {
        let person = try run(.person, .blob(vault.person(message.author))).first
        return Knowing(
            state: try state(of: message, at: now),
            country: try person?.optionalText("country").map { CountryCode($0) },
            language: try person?.optionalText("language").map { LanguageTag($0) },
            captionTurns: stories.isEmpty ? [:] : try captionTurns(of: stories),
            returned: try ReturnPhrase(in: words).flatMap { try glance(of: $0, at: now) })
    }

    private func captionTurns(of stories: [ID<Story>]) throws -> [ID<Story>: Int] {
        let turns = try run(.captionTurns).map { (try $0.id("story") as ID<Story>, try $0.count("turns")) }
        let wanted = Set(stories)
        return Dictionary(turns.filter { wanted.contains($0.0) }, uniquingKeysWith: +)
    }

    private func glance(of phrase: ReturnPhrase, at now: Date) throws -> Glance? {
        let hash = hash(of: phrase.text, for: .returnPhrase)
        guard let row = try run(.returned, .blob(hash), .of(now)).first else { return nil }
        let state: FollowUp.State = try row.choice("state")
        return switch state {
        case .waiting: .waiting
        case .taken, .contacted: .inHand
        case .done: .sortedOut
        }
    }
}

extension Statement {
    static let knowing = [person, captionTurns, returned]

    static let person = Statement("person", "select country, language from people where person = $1")
    static let captionTurns = Statement(
        "caption-turns", "select story, cast(sum(turns) as bigint) as turns from caption_turns group by story")
    static let returned = Statement(
        "returned",
        """
        select follow_ups.state from tokens join follow_ups on follow_ups.id = tokens.follow_up
        where tokens.hash = $1 and tokens.purpose = 'return-phrase' and tokens.expires_at > $2
        """)
}
