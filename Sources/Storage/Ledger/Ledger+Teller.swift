import Advocacy
import Foundation

/// Who told us. A row has a random id that rests sealed in the follow-up's text, no day, and no order.
extension Ledger {
    /// The pointer to seal into the text.
    func keepTeller(_ teller: SealedAuthor) throws -> [UInt8] {
        let pointer = [UInt8].random(16)
        try run(.keepTeller, .blob(pointer), .blob(try vault.toldUs.seal(json: teller, at: Place("told_us", pointer))))
        return pointer
    }

    func teller(at pointer: [UInt8]) throws -> SealedAuthor? {
        try run(.tellerAt, .blob(pointer)).first.map { row in
            try vault.toldUs.open(json: SealedAuthor.self, try row.blob("sealed_teller"), at: Place("told_us", pointer))
        }
    }

    func forgetTeller(at pointer: [UInt8]) throws { try run(.forgetTeller, .blob(pointer)) }

    /// Forgets everybody but those at `living`.
    func forgetTellers(except living: Set<[UInt8]>) throws -> Int {
        let lost = try run(.tellers).map { try $0.blob("id") }.filter { !living.contains($0) }
        for pointer in lost { try forgetTeller(at: pointer) }
        return lost.count
    }
}

extension Statement {
    static let teller = [keepTeller, tellerAt, tellers, forgetTeller]

    static let keepTeller = Statement("keep-teller", "insert into told_us (id, sealed_teller) values ($1, $2)")
    static let tellerAt = Statement("teller-at", "select sealed_teller from told_us where id = $1")
    static let tellers = Statement("tellers", "select id from told_us")
    static let forgetTeller = Statement("forget-teller", "delete from told_us where id = $1")
}
