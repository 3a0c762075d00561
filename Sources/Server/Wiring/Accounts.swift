public import Advocacy
import Foundation
import Storage

/// The accounts of the desk, for the command line; the service must be stopped, since one process serves a file.
public struct Accounts: Sendable {
    let store: Store
    let publicURL: String

    public static func open() async throws -> Accounts {
        let settings = try await Settings.read(environment: ProcessInfo.processInfo.environment)
        let master = try MasterKey.read(orMakeAt: settings.masterKeyPath)
        return Accounts(
            store: try await Store.open(database: settings.databasePath, keys: settings.keysPath, master: master),
            publicURL: settings.publicURL)
    }

    /// Makes the account; the link lets its owner in once, within three days.
    public func add(name: String, role: Account.Role, language: LanguageTag) async throws -> String {
        let now = Date(), secret = Random.base64url(bytes: 32)
        try await store.write { ledger in
            let account = try ledger.addAccount(name: name, role: role, language: language, at: now)
            try ledger.makeToken(
                secret: secret, purpose: .login, subject: account.id.text, expires: now.addingTimeInterval(3 * 86_400))
        }
        try await store.close()
        return "\(publicURL)/desk/enter/\(secret)"
    }

    /// A fresh one-time link for an account there is; `nil` if nobody has that name.
    public func link(name: String) async throws -> String? {
        let now = Date(), secret = Random.base64url(bytes: 32)
        let isKnown = try await store.write { ledger in
            guard let account = try ledger.account(named: name)?.account else { return false }
            try ledger.makeToken(
                secret: secret, purpose: .login, subject: account.id.text, expires: now.addingTimeInterval(3 * 86_400))
            return true
        }
        try await store.close()
        return isKnown ? "\(publicURL)/desk/enter/\(secret)" : nil
    }

    /// Ends the account's sessions and lets it in no more; false if nobody has that name.
    public func disable(name: String) async throws -> Bool {
        let now = Date()
        let isKnown = try await store.write { ledger in
            guard let account = try ledger.account(named: name)?.account else { return false }
            try ledger.disable(account.id, at: now)
            return true
        }
        try await store.close()
        return isKnown
    }

    public func list() async throws -> [Account] {
        let accounts = try await store.read { try $0.accounts() }
        try await store.close()
        return accounts
    }
}
