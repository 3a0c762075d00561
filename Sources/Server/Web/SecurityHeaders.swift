import HTTPTypes
import Hummingbird

/// The same strict headers on every answer: nothing from elsewhere, no framing, no referrer.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
    static var policy: String {
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    }

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response
    {
        var response = try await next(request, context)
        for (name, value) in Self.headers { response.headers[name] = value }
        return response
    }

    private static var headers: [(HTTPField.Name, String)] {
        [
            (.contentSecurityPolicy, policy), (.xContentTypeOptions, "nosniff"),
            (.init("referrer-policy")!, "no-referrer"), (.init("cross-origin-opener-policy")!, "same-origin"),
            (.init("cross-origin-resource-policy")!, "same-origin"),
            (.init("permissions-policy")!, "camera=(), microphone=(), geolocation=()"),
        ]
    }
}
