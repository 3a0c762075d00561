public import Advocacy
import Crypto
public import Foundation

/// Hides what a button does and binds it to the person it was made for, for 24 hours.
///
/// AES-GCM with the person as authenticated data and a random nonce: two seals of one choice differ.
public struct ChoiceSeal: Sendable {
    private static let lifetimeInSeconds = 24 * 3_600
    private let key: SymmetricKey

    /// `key` holds at least 32 random bytes, the same on every instance of the service.
    public init(key: [UInt8]) {
        self.key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: key), info: Data("allie choice".utf8), outputByteCount: 32)
    }

    /// A value for a button, in the alphabet of addresses.
    public func seal(_ choice: Choice, language: LanguageTag, for employee: Employee, at now: Date) -> String {
        let until = Int(now.timeIntervalSince1970) + Self.lifetimeInSeconds
        let bytes = JSON.bytes(Content(c: choice, l: language, u: until))
        let box = try? AES.GCM.seal(bytes, using: key, authenticating: Self.name(employee))
        // An empty value opens for nobody.
        return box?.combined.map { Array($0).base64URL } ?? ""
    }

    /// The choice and the language of its letter; `nil` if tampered with, made for another person, or over.
    public func open(_ sealed: String, by employee: Employee, at now: Date) -> (Choice, LanguageTag)? {
        guard let bytes = [UInt8](base64URL: sealed), let box = try? AES.GCM.SealedBox(combined: bytes),
            let opened = try? AES.GCM.open(box, using: key, authenticating: Self.name(employee)),
            let content = try? JSON.value(Content.self, from: Array(opened)),
            now.timeIntervalSince1970 < Double(content.u)
        else { return nil }
        return (content.c, content.l)
    }

    /// Short names: some platforms take 2,000 characters a button.
    private struct Content: Codable {
        let c: Choice
        let l: LanguageTag
        let u: Int
    }

    /// Each part with its length, so that no two people share a name.
    private static func name(_ employee: Employee) -> [UInt8] {
        [employee.instance, employee.tenant, employee.user].flatMap { Array("\($0.utf8.count):\($0)".utf8) }
    }
}
