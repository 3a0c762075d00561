import Foundation
import Hummingbird

/// The two sessions a browser can hold: `__Host-` keeps them to this host, the path and TLS (or the machine itself).
enum SessionCookie: String, Sendable {
    case chat = "__Host-allie-chat"
    case desk = "__Host-allie-desk"

    var lifetime: TimeInterval {
        switch self {
        case .chat: 2 * 3_600
        case .desk: 8 * 3_600
        }
    }

    func cookie(_ secret: String) -> Cookie {
        Cookie(
            name: rawValue, value: secret, maxAge: Int(lifetime), path: "/", secure: true, httpOnly: true, sameSite: .lax)
    }

    var ended: Cookie {
        Cookie(name: rawValue, value: "", maxAge: 0, path: "/", secure: true, httpOnly: true, sameSite: .lax)
    }
}
