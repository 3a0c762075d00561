import Hummingbird
import Logging
import Pages

/// The one place where an error becomes an answer: a page for people, nothing for machines, and never the error itself.
struct ErrorPages<Context: RequestContext>: RouterMiddleware {
    let pages: PageKit
    let logger: Logger

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response
    {
        do {
            return try await next(request, context)
        } catch {
            let status = (error as? any HTTPResponseError)?.status ?? .internalServerError
            guard request.headers[.accept]?.contains("text/html") == true else { return Responses.empty(status) }
            let reference = Random.hex(bytes: 4)
            if status.code >= 500 {
                logger.error("failed", metadata: ["reference": "\(reference)", "error": "\(type(of: error))"])
            }
            let trouble: MessagePage.Trouble = status.code >= 500 ? .failed(reference: reference) : .notFound
            return Responses.html(pages.message(MessagePage(language: request.pageLanguage, trouble: trouble)), status: status)
        }
    }
}
