/// The text with the first of two like keys made different, so that the parser gets past them and tells where both are.
struct MaskedText {
    private(set) var text: String
    private var lines: [[Unicode.Scalar]]
    private var masked: [Unicode.Scalar: Unicode.Scalar] = [:]
    private static let masks: [Unicode.Scalar] = (0..<64).compactMap { Unicode.Scalar(0xF_0000 + $0) }

    init(_ text: String) {
        self.text = text
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    }

    /// The scalar at a spot.
    subscript(_ spot: Spot) -> Unicode.Scalar? {
        guard lines.indices.contains(spot.line - 1), lines[spot.line - 1].indices.contains(spot.column - 1) else { return nil }
        return lines[spot.line - 1][spot.column - 1]
    }

    /// Replaces the first letter of the key at `spot`; false if there is no letter to replace.
    mutating func mask(_ spot: Spot) -> Bool {
        guard let first = self[spot] else { return false }
        let column = ["\"", "'"].contains(first) ? spot.column + 1 : spot.column
        guard masked.count < Self.masks.count, let letter = self[Spot(line: spot.line, column: column)],
            !"\"'&!*?:\\".unicodeScalars.contains(letter)
        else { return false }
        let mask = Self.masks[masked.count]
        masked[mask] = letter
        lines[spot.line - 1][column - 1] = mask
        text = lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
        return true
    }

    /// `key` as it was typed.
    func unmasked(_ key: String) -> String {
        guard let first = key.unicodeScalars.first, let letter = masked[first] else { return key }
        return String(letter) + String(key.unicodeScalars.dropFirst())
    }
}
