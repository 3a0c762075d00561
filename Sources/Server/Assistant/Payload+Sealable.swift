import Channels
import Foundation

extension Payload {
    /// The bytes that are kept sealed, so that a repeat gets the very same answer.
    func sealable() throws -> [UInt8] { Array(try JSONEncoder().encode(self)) }

    init(sealed bytes: [UInt8]) throws { self = try JSONDecoder().decode(Payload.self, from: Data(bytes)) }
}
