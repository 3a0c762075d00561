import Advocacy
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages

/// The front page, what is stored and promised, and the files that pages ask for.
struct HomeRoom: Sendable {
    let knowledge: LiveKnowledge
    let pages: PageKit
    /// The people of the demonstration, each with a fresh one-time entrance; empty outside it.
    let cast: @Sendable (LanguageTag) async throws -> [HomePage.CastMember]

    var routes: [Route] {
        [
            Route(.get, Address.Pattern.home.path, .everybody) { visit in
                Responses.html(pages.home(HomePage(language: visit.language, cast: try await cast(visit.language))))
            },
            Route(.get, Address.Pattern.about.path, .everybody) { visit in
                Responses.html(pages.about(AboutPage(language: visit.language, company: knowledge.current.company.name)))
            },
            Route(.get, Address.Pattern.asset.path, .everybody, asset),
        ]
    }

    private func asset(_ visit: Visit) -> Response {
        guard let asset = pages.asset(visit.parameter("name")) else { return Responses.empty(.notFound) }
        return Response(
            status: .ok, headers: [.contentType: asset.contentType, .cacheControl: "public, max-age=31536000, immutable"],
            body: .init(byteBuffer: ByteBuffer(bytes: asset.bytes)))
    }
}
