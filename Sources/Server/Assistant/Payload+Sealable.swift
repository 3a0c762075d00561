import Channels

/// A kept answer that cannot be read again; the delivery is then not answered, and the platform comes back.
struct UnreadableAnswer: Error {}

extension Payload {
    /// The bytes that are kept sealed, so that a repeat gets the very same answer: a line each for status and type, then
    /// the body as it is. JSON would write every byte as a number, on the one thread that writes.
    func sealable() -> [UInt8] { Array("\(status)\n\(contentType)\n".utf8) + body }

    init(sealed bytes: [UInt8]) throws {
        let parts = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let status = Int(String(decoding: parts[0], as: UTF8.self)) else { throw UnreadableAnswer() }
        self.init(status: status, contentType: String(decoding: parts[1], as: UTF8.self), body: Array(parts[2]))
    }
}
