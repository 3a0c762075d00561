public import Advocacy
public import Foundation

/// Accounts of the desk: staff only, never a directory of employees.
extension Ledger {
    /// Adds an account, audited. The name is unique; `passwordHash` is kept as it comes.
    public func addAccount(
        name: String, role: Account.Role, language: LanguageTag, passwordHash: [UInt8]? = nil,
        by admin: Account? = nil, at now: Date
    ) throws -> Account {
        let account = Account(id: ID(randomID()), name: name, role: role, language: language)
        try run(
            .addAccount, .of(account.id), .text(name), .of(choice: role), .text(language.text), .of(passwordHash))
        try audit(.accountAdded, by: admin?.id, on: account.id.text, at: now)
        return account
    }

    /// Accounts that may enter, by name.
    public func accounts() throws -> [Account] { try run(.accountsInOrder).map(account) }

    public func account(_ id: ID<Account>) throws -> Account? { try run(.account, .of(id)).first.map(account) }

    /// For signing in: the account with what its password is checked against.
    public func account(named name: String) throws -> (account: Account, passwordHash: [UInt8]?)? {
        try run(.accountNamed, .text(name)).first.map { (try account($0), try $0.optionalBlob("password")) }
    }

    /// Sets or removes the password, audited.
    public func setPassword(_ hash: [UInt8]?, of id: ID<Account>, by admin: Account? = nil, at now: Date) throws {
        guard try !run(.setPassword, .of(id), .of(hash)).isEmpty else { throw StorageError.noSuchAccount }
        try audit(.accountChanged, by: admin?.id, on: id.text, at: now)
    }

    /// Ends the account's sessions and lets it in no more, audited. What it did stays told.
    public func disable(_ id: ID<Account>, by admin: Account? = nil, at now: Date) throws {
        guard try !run(.disableAccount, .of(id), .of(Day(now))).isEmpty else { throw StorageError.noSuchAccount }
        try run(.endSessionsOf, .of(id))
        try audit(.accountDisabled, by: admin?.id, on: id.text, at: now)
    }

    private func account(_ row: Row) throws -> Account {
        Account(
            id: try row.id("id"), name: try row.text("name"), role: try row.choice("role"),
            language: LanguageTag(try row.text("language")))
    }
}

extension Statement {
    static let accounts = [addAccount, accountsInOrder, account, accountNamed, setPassword, disableAccount, endSessionsOf]

    static let addAccount = Statement(
        "add-account", "insert into accounts (id, name, role, language, password) values ($1, $2, $3, $4, $5)")
    static let accountsInOrder = Statement(
        "accounts-in-order", "select id, name, role, language from accounts where disabled_on is null order by name")
    static let account = Statement(
        "account", "select id, name, role, language from accounts where id = $1 and disabled_on is null")
    static let accountNamed = Statement(
        "account-named",
        "select id, name, role, language, password from accounts where name = $1 and disabled_on is null")
    static let setPassword = Statement(
        "set-password", "update accounts set password = $2 where id = $1 and disabled_on is null returning id")
    static let disableAccount = Statement(
        "disable-account", "update accounts set disabled_on = $2 where id = $1 and disabled_on is null returning id")
    static let endSessionsOf = Statement("end-sessions-of", "delete from sessions where account = $1")
}
