import Foundation
import Testing

@testable import Channels

@Suite("Signatures")
struct SignatureTests {
    /// RFC 4231, test cases 1 and 2.
    @Test(
        "The hash is the published one",
        arguments: [
            (
                "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "4869205468657265",
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
            ),
            (
                "4a656665", "7768617420646f2079612077616e7420666f72206e6f7468696e673f",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
            ),
        ])
    func published(key: String, message: String, code: String) throws {
        let key = try #require([UInt8](hex: key)), message = try #require([UInt8](hex: message))
        #expect(Signature.code(over: message, key: key).hex == code)
        #expect(Signature.isMade(try #require([UInt8](hex: code)), over: message, withOneOf: [[1], key]))
    }

    @Test("A code of another length is simply not the one", arguments: [0, 1, 31, 33, 64])
    func length(count: Int) {
        let code = Signature.code(over: [1, 2, 3], key: [4])
        let other = Array((code + code).prefix(count))
        #expect(!Signature.isMade(other, over: [1, 2, 3], withOneOf: [[4]]))
    }

    @Test("One bit anywhere makes it another code", arguments: 0..<32)
    func bit(position: Int) {
        var code = Signature.code(over: [1, 2, 3], key: [4])
        code[position] ^= 1
        #expect(!Signature.isMade(code, over: [1, 2, 3], withOneOf: [[4]]))
    }

    @Test("Without a key nothing is signed") func noKey() {
        #expect(!Signature.isMade(Signature.code(over: [1], key: []), over: [1], withOneOf: []))
    }

    @Test(
        "A timestamp is digits and nothing else",
        arguments: ["1795600000.5", "-1795600000", "+1795600000", "1e9", " 1795600000", "0x10", "١٢٣", "9999999999999"])
    func notATimestamp(header: String) {
        #expect(throws: Refusal.outsideWindow) { try Signature.seconds(header) }
    }

    @Test(
        "Five minutes either way, both ends included",
        arguments: [(0.0, true), (300, true), (-300, true), (300.1, false), (-300.1, false), (301, false), (-301, false)])
    func window(offset: Double, isFresh: Bool) throws {
        let seconds = try Signature.seconds("1795600000")
        #expect(Signature.isFresh(seconds, at: Cast.now.addingTimeInterval(offset)) == isFresh)
    }

    @Test("Every refusal looks the same outside") func refused() {
        #expect(Payload.refused == Payload(status: 401, body: []))
    }
}

@Suite("Bytes as text")
struct BytesTests {
    @Test(
        "Hexadecimal reads both cases and nothing else",
        arguments: [("00ff", [UInt8]?([0, 255])), ("00FF", [0, 255]), ("0", nil), ("0g", nil), ("é0", nil), ("", [])])
    func hex(text: String, bytes: [UInt8]?) { #expect([UInt8](hex: text) == bytes) }

    @Test(
        "Base64 reads with and without padding",
        arguments: [("AQ==", [UInt8]?([1])), ("AQ", [1]), ("AQI=", [1, 2]), ("A", nil), ("A*==", nil)])
    func base64(text: String, bytes: [UInt8]?) { #expect([UInt8](base64: text) == bytes) }

    @Test("The alphabet of addresses goes there and back", arguments: 0..<40)
    func base64URL(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 151 + 251) }
        let text = bytes.base64URL
        #expect(text.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) })
        #expect([UInt8](base64URL: text) == bytes)
    }

    @Test("A form's first of two equal names counts, and broken bytes are no form") func form() {
        let form = Form(Array("a=1+2&a=3&b=%C3%A9%26&c&d=x=y".utf8))
        #expect(form?["a"] == "1 2" && form?["b"] == "é&" && form?["c"] == nil && form?["d"] == "x=y")
        for broken in ["a=%", "a=%4", "a=%zz", "a=%ff", "%=1"] { #expect(Form(Array(broken.utf8)) == nil, "\(broken)") }
    }
}
