import Foundation

/// Levels what people write differently without meaning anything by it: case, accents, apostrophes, ligatures,
/// full-width forms, invisible characters. Composed and decomposed text fold alike.
public enum Folding {
    /// The words of `text`, folded, with one space between them and no punctuation.
    /// What closed lists and exact sentences are compared by.
    public static func folded(_ text: String) -> String { Tokens(text).joined }

    /// Appends the folded UTF-8 of `text`; whatever separates words becomes a space, an apostrophe or a full stop
    /// stays what it is, a question mark stays.
    static func fold(_ text: String, into bytes: inout [UInt8]) {
        bytes.reserveCapacity(bytes.count + text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: bytes.append(UInt8(scalar.value) | 0x20)
            case 0..<0x80: bytes.append(UInt8(scalar.value))
            case 0x80..<Latin.end: bytes.append(contentsOf: Latin.table[Int(scalar.value) - 0x80])
            case 0x300..<0x370: break
            case 0x2018, 0x2019, 0x201B, 0x2032, 0x2BC: bytes.append(apostrophe)
            default: bytes.append(contentsOf: general(scalar))
            }
        }
    }

    static let apostrophe = UInt8(ascii: "'")
    static let space = UInt8(ascii: " ")

    /// The way through Unicode for what the table does not hold.
    static func general(_ scalar: Unicode.Scalar) -> [UInt8] {
        String(scalar).decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars.flatMap(kept)
    }

    private static func kept(_ scalar: Unicode.Scalar) -> [UInt8] {
        if scalar.isASCII { return [UInt8(scalar.value)] }
        return switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .modifierSymbol, .control: []
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
            .decimalNumber, .letterNumber, .otherNumber, .otherSymbol:
            Array(String(scalar).utf8)
        default: [space]
        }
    }
}

/// U+0080 to U+024F, folded once.
private enum Latin {
    static let end: UInt32 = 0x250

    static let table: [[UInt8]] = (0x80..<end).map { value in
        if let plain = apart[value] { return Array(plain.utf8) }
        return Unicode.Scalar(value).map(Folding.general) ?? []
    }

    /// Letters that Unicode does not take apart, and signs that part words.
    private static let apart: [UInt32: String] = [
        0xA0: " ", 0xA9: " ", 0xAE: " ", 0xB0: " ", 0xB4: "'", 0xAA: "a", 0xBA: "o", 0xC6: "ae", 0xE6: "ae",
        0x152: "oe", 0x153: "oe", 0xD8: "o", 0xF8: "o", 0xDF: "ss", 0xD0: "d", 0xF0: "d", 0xDE: "th", 0xFE: "th",
        0x110: "d", 0x111: "d", 0x141: "l", 0x142: "l", 0x131: "i",
    ]
}
