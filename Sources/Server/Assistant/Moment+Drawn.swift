import Advocacy
import Foundation

extension Moment {
    /// Fresh ids and chance at `now`, from the system's generator.
    static func drawn(at now: Date) -> Moment {
        Moment(
            now: now, id: Random.hex(bytes: 16), phrase: ReturnPhrase(random: Random.bytes(12)),
            token: WebChatToken(secret: Random.base64url(bytes: 32)))
    }
}

/// Chance for ids and secrets, from the system's generator.
enum Random {
    static func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: .min ... .max) } }

    static func hex(bytes count: Int) -> String {
        bytes(count).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    static func base64url(bytes count: Int) -> String {
        Data(bytes(count)).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
