import Foundation

extension [UInt8] {
    /// Two hexadecimal digits a byte, in either case; `nil` for anything else.
    init?(hex: some StringProtocol) {
        let values = hex.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        guard values.count == hex.utf8.count, values.count.isMultiple(of: 2) else { return nil }
        self = stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] * 16 + values[$0 + 1]) }
    }

    /// Base64 with or without its padding.
    init?(base64 text: some StringProtocol) {
        let bare = String(text).trimmingSuffix("=")
        let padding = String(repeating: "=", count: (4 - bare.utf8.count % 4) % 4)
        guard let data = Data(base64Encoded: bare + padding) else { return nil }
        self = Array(data)
    }

    var base64: String { Data(self).base64EncodedString() }

    /// Base64 in the alphabet of addresses, without padding.
    init?(base64URL text: String) {
        guard !text.contains(where: { "+/=".contains($0) }) else { return nil }
        self.init(base64: text.replacing("-", with: "+").replacing("_", with: "/"))
    }

    var base64URL: String {
        base64.replacing("+", with: "-").replacing("/", with: "_").trimmingSuffix("=")
    }
}

extension Sequence<UInt8> {
    var hex: String {
        let digits = Array("0123456789abcdef")
        return String(flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}

extension String {
    fileprivate func trimmingSuffix(_ character: Character) -> String {
        var text = self
        while text.last == character { text.removeLast() }
        return text
    }
}

/// JSON as it goes over the wire: compact, the same bytes for the same value.
enum JSON {
    static func bytes(_ value: some Encodable, keys: JSONEncoder.KeyEncodingStrategy = .useDefaultKeys) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = keys
        // Our own payloads hold only text, truth values and whole numbers: there is nothing that cannot be written.
        return (try? encoder.encode(value)).map(Array.init) ?? []
    }

    static func value<Value: Decodable>(
        _ type: Value.Type, from bytes: [UInt8], keys: JSONDecoder.KeyDecodingStrategy = .useDefaultKeys
    ) throws(Refusal) -> Value {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = keys
        do { return try decoder.decode(type, from: Data(bytes)) } catch { throw .unreadable }
    }
}
