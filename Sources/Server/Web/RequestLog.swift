import Hummingbird
import Logging

/// One line a request: method, the route's pattern, status, time. Never the address itself, which may hold a secret, nor a word said.
struct RequestLog<Context: RequestContext>: RouterMiddleware {
    let logger: Logger

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response
    {
        let start = ContinuousClock.now
        do {
            let response = try await next(request, context)
            log(request, context, status: response.status.code, since: start)
            return response
        } catch {
            let status = (error as? any HTTPResponseError)?.status ?? .internalServerError
            log(request, context, status: status.code, since: start, error: status.code >= 500 ? "\(type(of: error))" : nil)
            throw error
        }
    }

    private func log(
        _ request: Request, _ context: Context, status: Int, since start: ContinuousClock.Instant, error: String? = nil
    ) {
        let micros = (ContinuousClock.now - start) / .microseconds(1)
        var metadata: Logger.Metadata = [
            "method": "\(request.method)", "route": "\(context.endpointPath ?? "none")", "status": "\(status)",
            "micros": "\(Int(micros))",
        ]
        if let error { metadata["error"] = "\(error)" }
        logger.log(level: status >= 500 ? .error : .info, "request", metadata: metadata)
    }
}
