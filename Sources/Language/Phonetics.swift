/// A rough key for how a folded word sounds to a French or English ear, for words spelt by ear.
enum Phonetics {
    static func key(of word: some Collection<UInt8>) -> [UInt8] {
        let letters = Array(word)
        var key: [UInt8] = []
        var index = 0
        while index < letters.count {
            let (sound, length) = sound(at: index, in: letters)
            if let sound, key.last != sound { key.append(sound) }
            index += length
        }
        return key
    }

    /// The sound that begins at `index`, `nil` for a silent letter, and how many letters it takes.
    private static func sound(at index: Int, in letters: [UInt8]) -> (UInt8?, Int) {
        let letter = character(letters[index])
        let next = index + 1 < letters.count ? character(letters[index + 1]) : " "
        let third = index + 2 < letters.count ? character(letters[index + 2]) : " "
        switch (letter, next) {
        case ("e", "a") where third == "u": return (byte("o"), 3)
        case ("a", "u"): return (byte("o"), 2)
        case ("a", "i"), ("e", "i"), ("a", "y"), ("e", "y"): return (byte("e"), 2)
        case ("p", "h"): return (byte("f"), 2)
        case ("q", "u"): return (byte("k"), 2)
        case ("c", "h"), ("s", "h"): return (byte("x"), 2)
        case ("c", "e"), ("c", "i"), ("c", "y"), ("z", _): return (byte("s"), 1)
        case ("g", "e"), ("g", "i"), ("g", "y"): return (byte("j"), 1)
        case ("c", "k"): return (byte("k"), 2)
        case ("c", _), ("q", _): return (byte("k"), 1)
        case ("y", _): return (byte("i"), 1)
        case ("h", _): return (nil, 1)
        default: return (letters[index], 1)
        }
    }

    private static func character(_ byte: UInt8) -> Character { Character(Unicode.Scalar(byte)) }
    private static func byte(_ character: Character) -> UInt8 { character.asciiValue ?? 0 }
}
