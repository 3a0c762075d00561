public import Advocacy
public import Foundation

extension Ledger {
    /// Notes what came of a try. A delivered letter loses its text at once; the eighth try that fails is the last.
    public func settle(_ id: String, as settlement: Settlement, at now: Date) throws {
        switch settlement {
        case .delivered: try run(.delivered, .text(id), .of(Day(now)))
        case .failed(let error): try bury(id, error, at: now)
        case .retry(let asked, let error):
            guard let tries = try run(.letterTries, .text(id)).first?.count("tries") else { return }
            guard tries < Backoff.mostTries else { return try bury(id, error, at: now) }
            let due = now.addingTimeInterval(Backoff.wait(after: tries, asked: asked))
            try run(.retryLetter, .text(id), .of(due), .of(choice: error))
        }
    }

    private func bury(_ id: String, _ error: SendingError, at now: Date) throws {
        try run(.buryLetter, .text(id), .of(choice: error), .of(Day(now)))
    }

    /// The letters that will not arrive, oldest first.
    public func deadLetters() throws -> [DeadLetter] {
        try run(.deadLetters).map { row in
            DeadLetter(
                id: try row.text("id"), kind: try row.choice("kind"), channel: try row.text("channel"),
                error: try row.choice("error"), tries: try row.count("tries"))
        }
    }

    /// Tries a dead letter again from the start, audited; false if there is no such dead letter.
    public func retryDeadLetter(_ id: String, by account: Account?, at now: Date) throws -> Bool {
        guard try !run(.redrive, .text(id), .of(now)).isEmpty else { return false }
        try audit(.letterRetried, by: account?.id, on: id, at: now)
        return true
    }

    /// When the next letter is due; `nil` if none waits. Held ones count when their hold ends.
    public func nextLetterDue() throws -> Date? {
        try run(.nextLetterDue).first?.optionalInteger("due").map { Date(milliseconds: $0) }
    }
}
