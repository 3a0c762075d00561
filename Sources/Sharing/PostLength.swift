/// How long a post is for a network that counts.
enum PostLength {
    static let longestOnX = 280
    /// Every link counts the same, however long.
    static let linkOnX = 23

    /// Latin letters and common punctuation count one, an emoji or any other sign two.
    static func onX(_ text: String) -> Int {
        text.reduce(0) { length, character in
            length + (character.unicodeScalars.allSatisfy(isLight) ? character.unicodeScalars.count : 2)
        }
    }

    private static func isLight(_ scalar: Unicode.Scalar) -> Bool { light.contains { $0.contains(scalar.value) } }

    private static let light: [ClosedRange<UInt32>] = [0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037]
}
