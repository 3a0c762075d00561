import Advocacy
import Crypto
import Foundation

/// The keys of the house, all derived from one master key that is kept outside the store.
///
/// Each kind of thing is sealed under a key of its own: what opens letters does not open who told us.
public struct Vault: Sendable {
    let conversations, letters, deliveries, unanswered, toldUs, tokens, sessions, jobs, caseKeys: SealingKey
    let people, conversationIDs, events, bodies, links, secrets, askers: IndexKey
    let audit: IndexKey

    /// From at least 32 random bytes; throws ``StorageError/masterKeyTooShort``.
    public init(master: [UInt8]) throws(StorageError) {
        guard master.count >= 32 else { throw .masterKeyTooShort }
        let root = Root(master: master)
        (conversations, letters) = (root.sealing("conversations"), root.sealing("letters"))
        (deliveries, unanswered) = (root.sealing("deliveries"), root.sealing("unanswered"))
        (toldUs, tokens) = (root.sealing("told us"), root.sealing("tokens"))
        (sessions, jobs) = (root.sealing("sessions"), root.sealing("jobs"))
        caseKeys = root.sealing("case keys")
        (people, conversationIDs) = (root.index("people"), root.index("conversations"))
        (events, bodies, links) = (root.index("events"), root.index("bodies"), root.index("links"))
        (secrets, askers) = (root.index("secrets"), root.index("askers"))
        audit = root.index("audit")
    }

    /// The person's pseudonym in the store. One person on two channels has two; nothing joins them.
    func person(_ employee: Employee) -> [UInt8] {
        people.hash([employee.instance, employee.tenant, employee.user])
    }
}

/// A key for finding what cannot be read: HMAC-SHA-256 over length-prefixed fields.
struct IndexKey: Sendable {
    let key: SymmetricKey

    /// 32 bytes.
    func hash(_ fields: [[UInt8]]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: [UInt8].joined(fields), using: key))
    }

    func hash(_ fields: [String]) -> [UInt8] { hash(fields.map { Array($0.utf8) }) }
}

/// HKDF-SHA-256; the label carries a version, so that a key can be replaced one day.
private struct Root {
    let master: [UInt8]

    func sealing(_ purpose: String) -> SealingKey { SealingKey(key: derived("seal 1 \(purpose)")) }
    func index(_ purpose: String) -> IndexKey { IndexKey(key: derived("index 1 \(purpose)")) }

    private func derived(_ label: String) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: master), info: Array("allie \(label)".utf8), outputByteCount: 32)
    }
}
