import Advocacy
import Foundation
import HTTPTypes
import Hummingbird
import Pages
import Storage

/// Stands before every handler: finds out who visits, checks what the route asks for, and the form token of every post.
struct Guard: Sendable {
    let store: Store
    let tokens: FormTokens
    let doors: Doors
    let now: @Sendable () -> Date

    func admit(_ request: Request, _ context: some RequestContext, to route: Route) async throws -> Response {
        var request = request
        let form = route.method == .post ? try await form(of: &request, for: route) : .empty
        guard let form else { return doors.trouble(.tooLong, .contentTooLarge, request) }
        let visitor = try await visitor(of: request, for: route.access)
        let visit = Visit(
            request: request, parameters: context.parameters, visitor: visitor, form: form,
            language: language(of: visitor, request))
        guard isAllowed(visitor, by: route.access) else { return doors.response(for: route.access, visit) }
        guard hasProof(visit, on: route) else { return doors.trouble(.oldForm, .forbidden, request) }
        return try await route.handle(visit)
    }

    /// `nil`: too large. The raw bytes stay, since a signature covers them.
    private func form(of request: inout Request, for route: Route) async throws -> Form? {
        let largest = route.access == .signedDelivery ? Webhooks.largestBody : Form.largest
        do {
            let bytes = Array(try await request.collectBody(upTo: largest).readableBytesView)
            return route.access == .signedDelivery ? Form(unread: bytes) : Form(bytes: bytes)
        } catch {
            return nil
        }
    }

    private func visitor(of request: Request, for access: Access) async throws -> Visitor {
        let name: SessionCookie
        switch access {
        case .everybody, .signedDelivery: return .stranger
        case .employee: name = .chat
        case .staff: name = .desk
        }
        guard let secret = request.cookies[name.rawValue]?.value, !secret.isEmpty else { return .stranger }
        return try await store.read { [now] ledger in
            switch try ledger.session(secret, at: now()) {
            case .employee(let employee): .employee(employee, session: secret)
            case .staff(let id): try ledger.account(id).map { .staff($0, session: secret) } ?? .stranger
            case nil: .stranger
            }
        }
    }

    private func language(of visitor: Visitor, _ request: Request) -> LanguageTag {
        if case .staff(let account, _) = visitor, request.uri.queryParameters["lang"] == nil { return account.language }
        return request.pageLanguage
    }

    private func isAllowed(_ visitor: Visitor, by access: Access) -> Bool {
        switch (access, visitor) {
        case (.everybody, _), (.signedDelivery, _), (.employee, .employee): true
        case (.staff(let roles), .staff(let account, _)): roles.contains(account.role)
        case (.employee, _), (.staff, _): false
        }
    }

    /// A post inside a session comes from a page of that session; one without comes from no other site.
    private func hasProof(_ visit: Visit, on route: Route) -> Bool {
        guard route.method == .post else { return true }
        switch visit.visitor {
        case .stranger: return route.access == .signedDelivery || !visit.isFromAnotherSite
        case .employee(_, let session), .staff(_, let session):
            return tokens.isValid(visit.form[FormField.token.rawValue] ?? "", for: session)
        }
    }
}
