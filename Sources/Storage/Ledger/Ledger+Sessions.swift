public import Advocacy
public import Foundation

/// Who a session belongs to.
public enum SessionSubject: Sendable, Equatable {
    case staff(ID<Account>)
    case employee(Employee)
}

extension Ledger {
    /// Keeps a keyed hash of `secret`; an employee rests sealed.
    public func startSession(secret: String, subject: SessionSubject, expires: Date) throws {
        let hash = sessionHash(secret)
        switch subject {
        case .staff(let account):
            try run(.startSession, .blob(hash), .of(account), .null, .null, .of(expires))
        case .employee(let employee):
            let sealed = try vault.sessions.seal(json: employee, at: Place("sessions", hash))
            try run(.startSession, .blob(hash), .null, .blob(vault.person(employee)), .blob(sealed), .of(expires))
        }
    }

    /// `nil`: unknown, over, ended, or its account is disabled.
    public func session(_ secret: String, at now: Date) throws -> SessionSubject? {
        let hash = sessionHash(secret)
        guard let row = try run(.session, .blob(hash), .of(now)).first else { return nil }
        if let account: ID<Account> = try row.optionalID("account") { return .staff(account) }
        return .employee(
            try vault.sessions.open(json: Employee.self, try row.blob("sealed_employee"), at: Place("sessions", hash)))
    }

    public func endSession(_ secret: String) throws { try run(.endSession, .blob(sessionHash(secret))) }

    private func sessionHash(_ secret: String) -> [UInt8] { vault.secrets.hash(["session", secret]) }
}

extension Statement {
    static let sessions = [startSession, session, endSession]

    static let startSession = Statement(
        "start-session",
        "insert into sessions (hash, account, person, sealed_employee, expires_at) values ($1, $2, $3, $4, $5)")
    static let session = Statement(
        "session",
        """
        select sessions.account, sessions.sealed_employee from sessions
        left join accounts on accounts.id = sessions.account
        where sessions.hash = $1 and sessions.expires_at > $2 and accounts.disabled_on is null
        """)
    static let endSession = Statement("end-session", "delete from sessions where hash = $1")
}
