import Advocacy
import HTTPTypes
import Hummingbird
import Pages

/// What somebody gets who is not in the room she asks for: how to get in, and nothing of the room.
struct Doors: Sendable {
    let pages: PageKit
    let isDemo: Bool

    func response(for access: Access, _ visit: Visit) -> Response {
        switch access {
        case .everybody, .signedDelivery: Responses.empty(.forbidden)
        case .employee: Responses.html(pages.chatDoor(DoorPage(language: visit.language, isDemo: isDemo)), status: .unauthorized)
        case .staff: staff(visit)
        }
    }

    /// A page for people, nothing for machines.
    func trouble(_ trouble: MessagePage.Trouble, _ status: HTTPResponse.Status, _ request: Request) -> Response {
        guard request.headers[.accept]?.hasPrefix("text/html") == true else { return Responses.empty(status) }
        return Responses.html(pages.message(MessagePage(language: request.pageLanguage, trouble: trouble)), status: status)
    }

    private func staff(_ visit: Visit) -> Response {
        if case .staff = visit.visitor {
            return Responses.html(pages.message(MessagePage(language: visit.language, trouble: .notYours)), status: .forbidden)
        }
        return Responses.html(pages.deskDoor(DoorPage(language: visit.language, isDemo: isDemo)), status: .unauthorized)
    }
}
