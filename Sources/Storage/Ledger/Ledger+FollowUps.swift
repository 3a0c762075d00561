import Advocacy
import Foundation

extension Ledger {
    /// A report the person confirmed becomes a follow-up; its key is durable before its row is.
    func openFollowUp(
        _ report: Report, id: ID<FollowUp>, country: CountryCode?, of message: Message, on day: Day
    ) throws {
        let author = SealedAuthor(employee: message.author, displayName: message.displayName)
        let text =
            switch report.kind {
            case .ownSlip, .question: SealedText(report: report, author: author, teller: nil)
            case .colleague: SealedText(report: report, author: nil, teller: Data(try keepTeller(author)))
            }
        let followUp = FollowUp(
            id: id, kind: FollowUpKind(report.kind), chapter: report.kind.chapter, country: country,
            language: report.language, receivedOn: day)
        let sealed = try caseKeys.make(for: id).seal(json: text, at: Place("follow_ups", id.text))
        try add(followUp, matter: matter(of: report), sealedText: sealed)
    }

    /// Only that somebody was pointed to the data-protection desk: no text, no author, no language.
    func openLeakAlert(id: ID<FollowUp>, country: CountryCode?, on day: Day) throws {
        _ = try caseKeys.make(for: id)
        let alert = FollowUp(
            id: id, kind: .leakAlert, chapter: nil, country: country, language: LanguageTag("und"), receivedOn: day)
        try add(alert, matter: nil, sealedText: nil)
    }

    private func add(_ followUp: FollowUp, matter: [UInt8]?, sealedText: [UInt8]?) throws {
        try run(
            .addFollowUp, .of(followUp.id), .of(followUp.receivedOn), .of(choice: followUp.kind),
            .of(followUp.chapter), .of(followUp.country?.text), .text(followUp.language.text),
            .of(choice: followUp.state), .of(followUp.version), .of(matter), .of(sealedText))
    }

    /// Two people telling us of one post can be told from its address, and from nothing else.
    private func matter(of report: Report) -> [UInt8]? {
        guard report.kind == .colleague, let link = report.answers[.link].flatMap(canonicalLink) else { return nil }
        return vault.links.hash([link])
    }

    func followUp(_ row: Row) throws -> FollowUp {
        let holder: ID<Account>? = try row.optionalID("holder")
        return FollowUp(
            id: try row.id("id"), kind: try row.choice("kind"), chapter: try row.optionalID("chapter"),
            country: try row.optionalText("country").map { CountryCode($0) },
            language: LanguageTag(try row.text("language")), receivedOn: try row.day("received_on"),
            state: try row.choice("state"), version: try row.count("version"),
            lease: try holder.map { FollowUp.Lease(holder: $0, until: try row.date("held_until")) },
            outcome: try row.optionalChoice("outcome"), closedOn: try row.optionalText("closed_on").map { Day($0) })
    }
}

extension Statement {
    static let followUps = [addFollowUp]

    static let addFollowUp = Statement(
        "add-follow-up",
        """
        insert into follow_ups
        (id, received_on, kind, chapter, country, language, state, version, matter, sealed_text)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """)
}
