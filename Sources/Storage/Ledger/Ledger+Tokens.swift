public import Advocacy
public import Foundation

/// What a secret is good for.
public enum TokenPurpose: String, Sendable, CaseIterable {
    case login
    case webChat = "web-chat"
    /// Stands for a follow-up as long as that lives.
    case returnPhrase = "return-phrase"
}

extension Ledger {
    /// Keeps a keyed hash of `secret`. The subject is sealed, but for a return phrase, whose subject is a follow-up's id.
    public func makeToken(secret: String, purpose: TokenPurpose, subject: String, expires: Date) throws {
        let hash = hash(of: secret, for: purpose)
        let sealed = try vault.tokens.seal(Array(subject.utf8), at: Place("tokens", hash))
        let isPhrase = purpose == .returnPhrase
        try run(
            .makeToken, .blob(hash), .of(choice: purpose), .of(isPhrase ? nil : sealed),
            .of(isPhrase ? subject : nil), .of(expires))
    }

    /// The subject of a secret that is good at `now`; `nil` tells nothing about why not. Login and web chat open once.
    public func useToken(_ secret: String, _ purpose: TokenPurpose, at now: Date) throws -> String? {
        let hash = hash(of: secret, for: purpose)
        switch purpose {
        case .login, .webChat:
            return try run(.spendToken, .blob(hash), .of(now)).first.map { try openedSubject($0, hash: hash) }
        case .returnPhrase: return try run(.readToken, .blob(hash), .of(now)).first?.text("follow_up")
        }
    }

    /// Spends a web-chat token: who it was shown to.
    public func enterWebChat(_ secret: String, at now: Date) throws -> Employee? {
        try useToken(secret, .webChat, at: now).map { try JSONDecoder().decode(Employee.self, from: Data($0.utf8)) }
    }

    /// Keeps a token that opens the web chat as `employee`, once.
    public func openWebChat(_ token: WebChatToken, for employee: Employee, until expires: Date) throws {
        let subject = String(decoding: try JSONEncoder().encode(employee), as: UTF8.self)
        try makeToken(secret: token.secret, purpose: .webChat, subject: subject, expires: expires)
    }

    func keep(_ token: WebChatToken, for employee: Employee, at now: Date) throws {
        try openWebChat(token, for: employee, until: now.addingTimeInterval(Lifetime.webChatToken))
    }

    /// Good until the start of `day`: a finer time would tell when something was passed on.
    func keep(_ phrase: ReturnPhrase, for id: ID<FollowUp>, until day: Day) throws {
        try makeToken(secret: phrase.text, purpose: .returnPhrase, subject: id.text, expires: day.start)
    }

    func hash(of secret: String, for purpose: TokenPurpose) -> [UInt8] { vault.secrets.hash([purpose.rawValue, secret]) }

    func openedSubject(_ row: Row, hash: [UInt8]) throws -> String {
        String(decoding: try vault.tokens.open(try row.blob("sealed_subject"), at: Place("tokens", hash)), as: UTF8.self)
    }
}

extension Day {
    /// Midnight UTC.
    fileprivate var start: Date {
        (try? Date(text, strategy: .iso8601.year().month().day().dateSeparator(.dash))) ?? .distantPast
    }
}

extension Statement {
    static let tokens = [makeToken, spendToken, readToken]

    static let makeToken = Statement(
        "make-token",
        "insert into tokens (hash, purpose, sealed_subject, follow_up, expires_at) values ($1, $2, $3, $4, $5)")
    static let spendToken = Statement(
        "spend-token", "delete from tokens where hash = $1 and expires_at > $2 returning sealed_subject")
    static let readToken = Statement(
        "read-token", "select follow_up from tokens where hash = $1 and expires_at > $2")
}
