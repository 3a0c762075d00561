public import Advocacy
public import Foundation

/// What rests sealed in the outbox.
struct SealedLetter: Codable {
    let letter: Letter
    let addressee: Addressee
}

extension Ledger {
    /// Puts a letter into the outbox, once per `idempotencyKey`. Throws ``StorageError/passingLetter`` for a passing one.
    public func post(
        _ letter: Letter, to addressee: Addressee, idempotencyKey: String, kind: LetterKind = .answer, at now: Date
    ) throws {
        guard !letter.isPassing else { throw StorageError.passingLetter }
        let id = randomID()
        let sealed = try vault.letters.seal(
            json: SealedLetter(letter: letter, addressee: addressee), at: Place("letters", id))
        try run(
            .post, .text(id), .text(idempotencyKey), .of(choice: kind), .text(addressee.author.instance),
            .blob(sealed), .of(now))
    }

    /// Letters that are due, oldest first, now held by `holder` for a minute: nobody else gets them meanwhile.
    public func claimLetters(atMost limit: Int, by holder: String, at now: Date) throws -> [Outgoing] {
        try run(.buryInterrupted, .of(now), .of(Day(now)))
        let rows = try run(
            .claimLetters, .of(now), .of(limit), .text(holder), .of(now.addingTimeInterval(Lifetime.letterLease)))
        let inOrder = try rows.map { (due: try $0.integer("due_at"), row: $0) }.sorted { $0.due < $1.due }
        return try inOrder.compactMap { try outgoing($0.row, at: now) }
    }

    /// A letter that does not open is buried, so that it does not hold up the others.
    private func outgoing(_ row: Row, at now: Date) throws -> Outgoing? {
        let id = try row.text("id")
        do {
            let opened = try openedLetter(row)
            return Outgoing(
                id: id, letter: opened.letter, addressee: opened.addressee,
                idempotencyKey: try row.text("idempotency_key"), tries: try row.count("tries"))
        } catch StorageError.unreadable {
            try settle(id, as: .failed(because: .notRendered), at: now)
            return nil
        }
    }

    func openedLetter(_ row: Row) throws -> SealedLetter {
        try vault.letters.open(
            json: SealedLetter.self, try row.blob("sealed_letter"), at: Place("letters", try row.text("id")))
    }
}
