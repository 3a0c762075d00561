public import Advocacy
public import Foundation

/// What a community manager reads once she took a follow-up.
public struct FollowUpText: Sendable, Equatable {
    /// The words, and for own slips and questions how the author likes to be reached.
    public let report: Report
    /// The author of an own slip or a question, if she passed her name on; never who told us of a colleague's post.
    public let authorName: String?
}

extension Ledger {
    /// The text, to the account that holds the follow-up while its lease runs; else `nil`. Also `nil` once the key is
    /// destroyed, and for alerts, which have none.
    ///
    /// The first opening after each take is audited: call it in a write.
    public func text(of id: ID<FollowUp>, for account: Account, at now: Date) throws -> FollowUpText? {
        guard let followUp = try followUp(id), followUp.isOpen(to: account.id, at: now),
            let text = try sealedText(of: id)
        else { return nil }
        try auditOpening(of: id, by: account.id, at: now)
        return FollowUpText(report: text.report, authorName: text.report.name)
    }

    /// How many follow-ups have lost their key. More than none after a start means: another store's key file.
    public func followUpsWithoutKey() throws -> Int {
        let ids = try followUps().map(\.id)
        return ids.count - (try caseKeys.keyed(among: ids).count)
    }

    private func auditOpening(of id: ID<FollowUp>, by account: ID<Account>, at now: Date) throws {
        let last: Deed? = try run(.lastTakenOrOpened, .of(id), .of(account)).first.map { try $0.choice("deed") }
        if last != .opened { try audit(.opened, by: account, on: id.text, at: now) }
    }

    /// What rests sealed; `nil` when there is no text or its key is destroyed.
    func sealedText(of id: ID<FollowUp>) throws -> SealedText? {
        guard let sealed = try run(.sealedText, .of(id)).first?.optionalBlob("sealed_text"),
            let key = try caseKeys.key(for: id)
        else { return nil }
        return try key.open(json: SealedText.self, sealed, at: Place("follow_ups", id.text))
    }
}
