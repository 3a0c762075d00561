import Crypto
import CryptoExtras
import Foundation

/// Passwords of local accounts: scrypt with a salt of their own, checked on a thread of their own, and not at all for a minute after five wrong tries.
actor Passwords {
    /// OWASP's setting for 32 MiB: N 2^15, r 8, p 3.
    private static let rounds = 1 << 15, blockSize = 8, parallelism = 3
    private static let saltBytes = 16, keyBytes = 32
    /// NIST SP 800-63B asks for 8; a passphrase is easier to keep than a riddle.
    static let shortest = 12
    /// In bytes of UTF-8, for names too: nobody keeps more, and nobody fills our memory with them.
    static let longest = 200
    private static let patience: TimeInterval = 60, tries = 5

    private var wrongTries: [String: (count: Int, last: Date)] = [:]

    /// Salt and key, for the store.
    func hash(_ password: String) async throws -> [UInt8] {
        let salt = Random.bytes(Self.saltBytes)
        return salt + (try await Self.key(password, salt: salt))
    }

    /// Whether `password` is the one `hash` was made of. An unknown name takes as long as a known one.
    func isRight(_ password: String, for name: String, hash: [UInt8]?, at now: Date) async throws -> Bool {
        wrongTries = wrongTries.filter { now.timeIntervalSince($0.value.last) < Self.patience }
        guard (wrongTries[name]?.count ?? 0) < Self.tries else { return false }
        let kept = hash ?? [UInt8](repeating: 0, count: Self.saltBytes + Self.keyBytes)
        let key = try await Self.key(password, salt: Array(kept.prefix(Self.saltBytes)))
        let isRight = hash != nil && Self.areEqual(key, Array(kept.dropFirst(Self.saltBytes)))
        wrongTries[name] = isRight ? nil : ((wrongTries[name]?.count ?? 0) + 1, now)
        return isRight
    }

    /// On a thread of its own: it takes a tenth of a second of nothing but work.
    private static func key(_ password: String, salt: [UInt8]) async throws -> [UInt8] {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global(qos: .utility).async { continuation.resume(with: Result { try derived(password, salt: salt) }) }
        }
    }

    private static func derived(_ password: String, salt: [UInt8]) throws -> [UInt8] {
        try KDF.Scrypt.deriveKey(
            from: Data(password.precomposedStringWithCompatibilityMapping.utf8), salt: salt, outputByteCount: keyBytes,
            rounds: rounds,
            blockSize: blockSize, parallelism: parallelism
        ).withUnsafeBytes(Array.init)
    }

    /// In constant time.
    private static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        one.count == other.count && zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
