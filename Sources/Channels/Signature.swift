import Crypto
import Foundation

/// Keyed hashes over raw bytes, HMAC-SHA256, compared in constant time.
enum Signature {
    static let windowInSeconds = 300.0

    static func code(over bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: key)))
    }

    /// Whether `code` was made over `bytes` with one of `keys`; false, never an error, for a code of another length.
    static func isMade(_ code: [UInt8], over bytes: [UInt8], withOneOf keys: [[UInt8]]) -> Bool {
        keys.contains { key in
            HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: bytes, using: SymmetricKey(data: key))
        }
    }

    /// Whole seconds since 1970 as a header writes them: digits and nothing else.
    static func seconds(_ header: String) throws(Refusal) -> Int {
        guard header.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }), header.utf8.count <= 12,
            let seconds = Int(header)
        else { throw .outsideWindow }
        return seconds
    }

    /// Five minutes either way, both ends included.
    static func isFresh(_ seconds: Int, at now: Date) -> Bool {
        abs(now.timeIntervalSince1970 - Double(seconds)) <= windowInSeconds
    }
}
