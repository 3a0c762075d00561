import Crypto
import Foundation

/// Where sealed bytes rest. They open there and nowhere else.
struct Place {
    let table: String
    let id: [UInt8]

    init(_ table: String, _ id: [UInt8]) { (self.table, self.id) = (table, id) }
    init(_ table: String, _ id: String) { self.init(table, Array(id.utf8)) }
}

/// AES-256-GCM. Sealed bytes are: version of the key, nonce, text, tag; their place is authenticated with them.
struct SealingKey: Sendable {
    static let version: UInt8 = 1
    let key: SymmetricKey

    func seal(_ bytes: [UInt8], at place: Place) throws -> [UInt8] {
        let box = try AES.GCM.seal(bytes, using: key, authenticating: Self.context(place))
        return [Self.version] + Array(box.nonce) + Array(box.ciphertext) + Array(box.tag)
    }

    /// Throws ``StorageError/unreadable(table:)`` when the bytes were changed, moved or sealed under another key.
    func open(_ sealed: [UInt8], at place: Place) throws(StorageError) -> [UInt8] {
        guard let version = sealed.first else { throw .unreadable(table: place.table) }
        guard version == Self.version else { throw .keyVersion(version) }
        do {
            let box = try AES.GCM.SealedBox(combined: sealed.dropFirst())
            return Array(try AES.GCM.open(box, using: key, authenticating: Self.context(place)))
        } catch {
            throw .unreadable(table: place.table)
        }
    }

    private static func context(_ place: Place) -> [UInt8] {
        [version] + .joined([Array(place.table.utf8), place.id])
    }
}

extension SealingKey {
    func seal(json value: some Encodable, at place: Place) throws -> [UInt8] {
        let bytes: [UInt8] = Array(try JSONEncoder().encode(value))
        return try seal(bytes, at: place)
    }

    func open<Opened: Decodable>(json type: Opened.Type, _ sealed: [UInt8], at place: Place) throws -> Opened {
        let bytes = try open(sealed, at: place)
        do { return try JSONDecoder().decode(type, from: Data(bytes)) } catch {
            // A decoding error would quote what was read.
            throw StorageError.unreadable(table: place.table)
        }
    }
}
