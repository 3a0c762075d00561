import Advocacy
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Storage

/// How one comes to the desk and leaves it: by a one-time link, or with a password chosen after the first time.
struct DeskDoor: Sendable {
    let store: Store
    let pages: PageKit
    let passwords: Passwords
    let isDemo: Bool
    let now: @Sendable () -> Date

    var routes: [Route] {
        [
            Route(.get, Address.Pattern.deskLogin.path, .everybody, lookAtLink),
            Route(.post, Address.Pattern.deskOpen.path, .everybody, enter),
            Route(.post, Address.Pattern.deskSignIn.path, .everybody, signIn),
            Route(.post, Address.Pattern.deskPassword.path, DeskRoom.everyRole, choosePassword),
            Route(.post, Address.Pattern.deskLogout.path, DeskRoom.everyRole, leave),
        ]
    }

    /// Looking at a one-time link uses nothing up, so that link previews cannot.
    private func lookAtLink(_ visit: Visit) -> Response { door(visit, .enter(secret: visit.parameter("secret")), .ok) }

    private func enter(_ visit: Visit) async throws -> Response {
        let moment = now(), link = visit.parameter("secret"), secret = Random.base64url(bytes: 32)
        let isOpen = try await store.write { ledger in
            guard let account = try ledger.useToken(link, .login, at: moment) else { return false }
            try Self.startSession(secret, of: ID(account), in: ledger, at: moment)
            return true
        }
        return isOpen ? inside(visit, secret) : door(visit, .linkIsOver, .gone)
    }

    private func signIn(_ visit: Visit) async throws -> Response {
        let name = visit.form[FormField.name.rawValue] ?? "", password = visit.form[FormField.password.rawValue] ?? ""
        guard name.utf8.count <= Passwords.longest, password.utf8.count <= Passwords.longest else {
            return door(visit, .wrongPassword, .unauthorized)
        }
        let known = try await store.read { try $0.account(named: name) }, moment = now(), secret = Random.base64url(bytes: 32)
        guard try await passwords.isRight(password, for: name, hash: known?.passwordHash, at: moment),
            let account = known?.account
        else {
            return door(visit, .wrongPassword, .unauthorized)
        }
        try await store.write { try Self.startSession(secret, of: account.id, in: $0, at: moment) }
        return inside(visit, secret)
    }

    private static func startSession(_ secret: String, of account: ID<Account>, in ledger: Ledger, at moment: Date) throws {
        try ledger.startSession(
            secret: secret, subject: .staff(account), expires: moment.addingTimeInterval(SessionCookie.desk.lifetime))
        try ledger.audit(.signedIn, by: account, on: account.text, at: moment)
    }

    private func inside(_ visit: Visit, _ secret: String) -> Response {
        Responses.seeOther(Address.desk.path(in: visit.language), SessionCookie.desk.cookie(secret))
    }

    private func choosePassword(_ visit: Visit) async throws -> Response {
        guard case .staff(let account, _) = visit.visitor, let password = visit.form[FormField.password.rawValue] else {
            return Responses.empty(.badRequest)
        }
        guard password.count >= Passwords.shortest, password.utf8.count <= Passwords.longest else {
            return back(visit, .passwordTooShort)
        }
        let hash = try await passwords.hash(password), moment = now()
        try await store.write { try $0.setPassword(hash, of: account.id, by: account, at: moment) }
        return back(visit, .passwordKept)
    }

    private func back(_ visit: Visit, _ notice: DeskNotice) -> Response {
        Responses.seeOther("\(Address.desk.path(in: visit.language))&notice=\(notice)")
    }

    private func leave(_ visit: Visit) async throws -> Response {
        guard case .staff(_, let session) = visit.visitor else { return Responses.empty(.forbidden) }
        try await store.write { try $0.endSession(session) }
        return Responses.seeOther(Address.desk.path(in: visit.language), SessionCookie.desk.ended)
    }

    private func door(_ visit: Visit, _ step: DoorPage.Step, _ status: HTTPResponse.Status) -> Response {
        Responses.html(pages.deskDoor(DoorPage(language: visit.language, step: step, isDemo: isDemo)), status: status)
    }
}
