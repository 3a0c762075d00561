import Foundation

extension [UInt8] {
    /// From the system's generator.
    static func random(_ count: Int) -> [UInt8] {
        let words = (0..<(count + 7) / 8).flatMap { _ in Self(bigEndian: UInt64.random(in: .min ... .max)) }
        return Array(words.prefix(count))
    }

    /// Lower-case hexadecimal.
    var hex: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }

    /// Every field preceded by its length, so that no two lists of fields read alike.
    static func joined(_ fields: [[UInt8]]) -> [UInt8] {
        fields.flatMap { field in Self(bigEndian: UInt64(field.count)) + field }
    }

    static func joined(_ fields: [String]) -> [UInt8] { joined(fields.map { Array($0.utf8) }) }

    init(bigEndian number: UInt64) { self = (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) } }
}

/// 128 random bits; says nothing of when or for whom it was drawn.
func randomID() -> String { [UInt8].random(16).hex }
