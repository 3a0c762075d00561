/// FNV-1a over bytes, 64 bits; stable from run to run, so that training is too.
enum Hash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

    @inline(__always)
    static func of(_ bytes: some Sequence<UInt8>, from seed: UInt64 = seed) -> UInt64 {
        var hash = seed
        for byte in bytes { hash = add(byte, to: hash) }
        return hash
    }
}

/// Numbers hashes in the order they are first seen: an open-addressed table, much quicker than a dictionary.
struct HashNumbering: Sendable {
    private var keys: [UInt64]
    private var numbers: [Int32]
    private(set) var count = 0

    init(capacity: Int = 1 << 12) {
        keys = Array(repeating: 0, count: capacity)
        numbers = Array(repeating: -1, count: capacity)
    }

    func number(of key: UInt64) -> Int? {
        let number = numbers[slot(of: key)]
        return number < 0 ? nil : Int(number)
    }

    /// The number of `key`, a new one if it has none.
    mutating func numbered(_ key: UInt64) -> Int {
        let slot = slot(of: key)
        if numbers[slot] >= 0 { return Int(numbers[slot]) }
        keys[slot] = key
        numbers[slot] = Int32(count)
        count += 1
        if count * 2 > keys.count { grow() }
        return count - 1
    }

    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key ^ (key >> 29)) & mask
        while numbers[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = zip(keys, numbers).filter { $0.1 >= 0 }
        keys = Array(repeating: 0, count: keys.count * 2)
        numbers = Array(repeating: -1, count: keys.count)
        for (key, number) in old {
            let slot = slot(of: key)
            (keys[slot], numbers[slot]) = (key, number)
        }
    }
}
