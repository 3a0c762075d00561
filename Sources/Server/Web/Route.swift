public import Advocacy
public import HTTPTypes
import Hummingbird

/// Who may use a route. Every route says it; the guard asks before the handler is called.
public enum Access: Sendable, Equatable {
    case everybody
    /// The body is signed; the channel verifies it.
    case signedDelivery
    case employee
    case staff(Set<Account.Role>)
}

/// One line of the table of routes.
public struct Route: Sendable {
    public let method: HTTPRequest.Method
    public let pattern: String
    public let access: Access
    let handle: @Sendable (Visit) async throws -> Response

    init(
        _ method: HTTPRequest.Method, _ pattern: String, _ access: Access,
        _ handle: @escaping @Sendable (Visit) async throws -> Response
    ) {
        (self.method, self.pattern, self.access, self.handle) = (method, pattern, access, handle)
    }
}
