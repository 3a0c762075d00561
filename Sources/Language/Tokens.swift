/// The words of a text after folding: runs of letters and digits; an apostrophe parts words, a letter said three times
/// in a row is kept twice.
public struct Tokens: Sendable {
    /// Folded UTF-8 of all words, one after the other.
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    /// Whether a question mark was seen.
    public internal(set) var asks = false

    public init(_ text: String) {
        var folded: [UInt8] = []
        Folding.fold(text, into: &folded)
        bytes.reserveCapacity(folded.count)
        var start = 0
        for byte in folded {
            if Self.isPartOfWord(byte) {
                append(byte, to: start)
            } else {
                if byte == UInt8(ascii: "?") { asks = true }
                close(from: &start)
            }
        }
        close(from: &start)
    }

    public init(words: some Sequence<String>, asks: Bool = false) {
        for word in words { append(word.utf8) }
        self.asks = asks
    }

    public var count: Int { ranges.count }
    public var isEmpty: Bool { ranges.isEmpty }
    public var words: [String] { ranges.map { String(decoding: bytes[$0], as: UTF8.self) } }
    public var joined: String { words.joined(separator: " ") }

    subscript(index: Int) -> ArraySlice<UInt8> { bytes[ranges[index]] }

    mutating func append(_ word: some Sequence<UInt8>) {
        let start = bytes.count
        bytes.append(contentsOf: word)
        if bytes.count > start { ranges.append(start..<bytes.count) }
    }

    private mutating func close(from start: inout Int) {
        if bytes.count > start { ranges.append(start..<bytes.count) }
        start = bytes.count
    }

    private mutating func append(_ byte: UInt8, to start: Int) {
        let end = bytes.count
        let isThird = end - start >= 2 && bytes[end - 1] == byte && bytes[end - 2] == byte
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        if !isThird || isDigit || byte >= 0x80 { bytes.append(byte) }
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
        default: false
        }
    }
}
