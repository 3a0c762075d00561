/// What a transaction can do in the words of the programme. Every method keeps its invariant in the transaction it was
/// made with: all of them commit together, or none.
///
/// A method that throws leaves the transaction to be rolled back; errors are ``StorageError`` and, where said, `StepRefusal`.
public struct Ledger {
    let transaction: any Transaction
    let vault: Vault
    let caseKeys: CaseKeys

    public init(_ transaction: any Transaction, _ vault: Vault, _ caseKeys: CaseKeys) {
        (self.transaction, self.vault, self.caseKeys) = (transaction, vault, caseKeys)
    }

    @discardableResult
    func run(_ statement: Statement, _ values: Value...) throws -> [Row] { try transaction.run(statement, values) }
}

extension Statement {
    /// Every statement on the content store; a test prepares each on both engines.
    static let all = [
        receiving, knowing, acting, conversations, followUps, desk, teller, notes, outbox, unanswered, tokens, sessions,
        accounts, jobs, leases, retention, tallies, forgetting, audit,
    ].flatMap(\.self)
}
