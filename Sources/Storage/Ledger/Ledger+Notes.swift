public import Advocacy
public import Foundation

/// What a community manager noted for herself; it can never become a letter.
public struct Note: Sendable, Equatable, Codable {
    public let account: ID<Account>
    public let writtenAt: Date
    public let words: String
}

extension Ledger {
    /// Keeps a note under the follow-up's key and renews the lease. Throws ``StorageError/notHeld`` unless the
    /// follow-up is open to `account`.
    public func addNote(_ words: String, on id: ID<FollowUp>, by account: Account, at now: Date) throws {
        guard let followUp = try followUp(id), followUp.isOpen(to: account.id, at: now),
            let key = try caseKeys.key(for: id)
        else { throw StorageError.notHeld }
        let note = randomID()
        let sealed = try key.seal(
            json: Note(account: account.id, writtenAt: now, words: words), at: Place("notes", note))
        try run(.addNote, .text(note), .of(id), .blob(sealed))
        try run(.renewLease, .of(id), .of(account.id), .of(now.addingTimeInterval(FollowUp.Lease.length)))
        try audit(.noted, by: account.id, on: id.text, at: now)
    }

    /// The notes, oldest first, to the account that holds the follow-up; else none.
    public func notes(of id: ID<FollowUp>, for account: Account, at now: Date) throws -> [Note] {
        guard let followUp = try followUp(id), followUp.isOpen(to: account.id, at: now),
            let key = try caseKeys.key(for: id)
        else { return [] }
        return try run(.notesOf, .of(id)).map { row in
            try key.open(json: Note.self, try row.blob("sealed_note"), at: Place("notes", try row.text("id")))
        }.sorted { $0.writtenAt < $1.writtenAt }
    }
}

extension Statement {
    static let notes = [sealedText, lastTakenOrOpened, addNote, renewLease, notesOf]

    static let sealedText = Statement("sealed-text", "select sealed_text from follow_ups where id = $1")
    static let lastTakenOrOpened = Statement(
        "last-taken-or-opened",
        """
        select deed from audit where subject = $1 and account = $2 and deed in ('taken', 'opened')
        order by number desc limit 1
        """)
    static let addNote = Statement("add-note", "insert into notes (id, follow_up, sealed_note) values ($1, $2, $3)")
    static let renewLease = Statement(
        "renew-lease", "update follow_ups set held_until = $3 where id = $1 and holder = $2")
    static let notesOf = Statement("notes-of", "select id, sealed_note from notes where follow_up = $1")
}
