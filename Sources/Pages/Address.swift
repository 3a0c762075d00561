public import Advocacy
import Foundation

/// The one list of all addresses: pages link with it, Server routes with it, tests compare both.
public enum Address: Sendable, Equatable {
    case home
    case about
    case asset(String)

    case chat
    case chatPost
    /// The page a one-time link leads to; looking at it uses nothing up, so that link previews cannot.
    case chatEnter(secret: String)
    /// Uses the one-time secret and opens the session.
    case chatOpen(secret: String)

    /// The contents of the guide; with `?q=` its search.
    case guide(LanguageTag)
    case chapter(LanguageTag, ID<Chapter>)

    case desk
    case deskLogin(secret: String)
    case deskOpen(secret: String)
    /// Name and password, for who has chosen one.
    case deskSignIn
    case deskPassword
    case deskLogout
    case card(ID<FollowUp>)
    case cardStep(ID<FollowUp>)
    case note(ID<FollowUp>)

    /// The address to link to: a path from the root, its parts percent-encoded.
    public var path: String {
        var rest = parameters[...]
        let parts = pattern.path.split(separator: "/").map { part in
            part.hasPrefix(":") ? Self.encoded(rest.popFirst() ?? "") : String(part)
        }
        return "/" + parts.joined(separator: "/")
    }

    /// The address that shows the page in `language`, whatever the browser prefers.
    public func path(in language: LanguageTag) -> String {
        switch self {
        case .guide, .chapter, .asset: path
        case .home, .about, .chat, .chatPost, .chatEnter, .chatOpen, .desk, .deskLogin, .deskOpen, .deskSignIn,
            .deskPassword, .deskLogout, .card, .cardStep, .note:
            "\(path)?lang=\(Self.encoded(language.text))"
        }
    }

    /// What the router listens to for this address.
    public var pattern: Pattern {
        switch self {
        case .home: .home
        case .about: .about
        case .asset: .asset
        case .chat: .chat
        case .chatPost: .chatPost
        case .chatEnter: .chatEnter
        case .chatOpen: .chatOpen
        case .guide: .guide
        case .chapter: .chapter
        case .desk: .desk
        case .deskLogin: .deskLogin
        case .deskOpen: .deskOpen
        case .deskSignIn: .deskSignIn
        case .deskPassword: .deskPassword
        case .deskLogout: .deskLogout
        case .card: .card
        case .cardStep: .cardStep
        case .note: .note
        }
    }

    private var parameters: [String] {
        switch self {
        case .home, .about, .chat, .chatPost, .desk, .deskSignIn, .deskPassword, .deskLogout: []
        case .asset(let name): [name]
        case .chatEnter(let secret), .chatOpen(let secret), .deskLogin(let secret), .deskOpen(let secret): [secret]
        case .guide(let language): [language.text]
        case .chapter(let language, let id): [language.text, id.text]
        case .card(let id), .cardStep(let id), .note(let id): [id.text]
        }
    }

    private static func encoded(_ part: String) -> String {
        let kept = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        return part.addingPercentEncoding(withAllowedCharacters: kept) ?? ""
    }
}
