import Advocacy

extension Findings {
    /// Warns where words vanish because ` #` opens a comment: `caption: Proud of my team #solar`.
    ///
    /// Comments with a space after their sign are meant as comments and stay unmentioned.
    mutating func warnOfLostWords(in tree: YAMLNode, _ text: String) {
        guard text.contains(" #") else { return }
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
        for leaf in tree.leaves {
            guard let (line, column) = LeafEnd(lines: lines).hashtag(after: leaf) else { continue }
            warnOfLostWords(at: place(line: line, column: column))
        }
    }

    private mutating func warnOfLostWords(at place: Place) {
        guard !diagnostics.contains(where: { $0.place == place }) else { return }
        let words = SyntaxCause.lostWords.words
        warning(
            at: place, rule: SyntaxCause.lostWords.rawValue, fr: words.fr, en: words.en, fix: (words.cureFr, words.cureEn))
    }
}

extension YAMLNode {
    /// Every scalar, keys included, in the order of the file.
    fileprivate var leaves: [YAMLNode] {
        switch value {
        case .scalar: [self]
        case .list(let entries): entries.flatMap(\.leaves)
        case .map(let fields): fields.flatMap { $0.key.leaves + $0.value.leaves }
        }
    }
}

/// Finds where a scalar ends in the source; the parser tells only where it begins.
private struct LeafEnd {
    let lines: [[Unicode.Scalar]]

    func hashtag(after leaf: YAMLNode) -> (line: Int, column: Int)? {
        guard case .scalar(let text, _) = leaf.value, lines.indices.contains(leaf.place.line - 1),
            let (line, end) = end(of: text, at: leaf.place)
        else { return nil }
        let rest = lines[line][end...]
        let after = rest.drop { $0 == " " || $0 == ":" || $0 == "," || $0 == "]" || $0 == "}" }
        guard after.startIndex > rest.startIndex, after.first == "#", lines[line][after.startIndex - 1] == " ",
            let letter = after.dropFirst().first, letter.properties.isAlphabetic || letter.properties.numericType != nil
        else { return nil }
        return (line + 1, after.startIndex + 1)
    }

    private func end(of text: String, at place: Place) -> (line: Int, end: Int)? {
        let first = lines[place.line - 1]
        guard first.indices.contains(place.column - 1) else { return nil }
        switch first[place.column - 1] {
        case "|", ">": return nil
        case "\"", "'": return endOfQuoted(by: first[place.column - 1], at: place)
        default: return endOfPlain(text, at: place)
        }
    }

    private func endOfQuoted(by quote: Unicode.Scalar, at place: Place) -> (line: Int, end: Int)? {
        var (line, index) = (place.line - 1, place.column)
        while line < lines.count {
            while index < lines[line].count {
                let scalar = lines[line][index]
                if scalar == "\\", quote == "\"" { index += 1 }
                if scalar == quote {
                    guard quote == "'", index + 1 < lines[line].count, lines[line][index + 1] == "'" else {
                        return (line, index + 1)
                    }
                    index += 1
                }
                index += 1
            }
            (line, index) = (line + 1, 0)
        }
        return nil
    }

    /// A plain scalar may go on over several lines: its words are found one after the other.
    private func endOfPlain(_ text: String, at place: Place) -> (line: Int, end: Int)? {
        var (line, index) = (place.line - 1, place.column - 1)
        for word in text.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            while line < lines.count {
                while index < lines[line].count, lines[line][index] == " " || lines[line][index] == "\t" { index += 1 }
                if index < lines[line].count { break }
                (line, index) = (line + 1, 0)
            }
            guard line < lines.count, lines[line][index...].starts(with: word) else { return nil }
            index += word.count
        }
        return (line, index)
    }
}
