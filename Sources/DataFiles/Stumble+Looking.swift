extension Stumble {
    func line(_ mark: Spot) -> [Unicode.Scalar] {
        lines.indices.contains(mark.line - 1) ? lines[mark.line - 1] : []
    }

    func sign(_ mark: Spot) -> Unicode.Scalar? {
        let line = line(mark)
        return line.indices.contains(mark.column - 1) ? line[mark.column - 1] : nil
    }

    func lastSign(before mark: Spot) -> Unicode.Scalar? {
        line(mark).prefix(mark.column - 1).last { $0 != " " }
    }

    /// Whether a word and a colon stand at `mark`: then a comma is missing, not a quote too many.
    func startsField(at mark: Spot) -> Bool {
        let rest = line(mark).dropFirst(mark.column - 1)
        let word = rest.prefix { $0.properties.isAlphabetic || $0 == "_" || $0 == "-" }
        return !word.isEmpty && rest.dropFirst(word.count).first == ":"
    }

    /// A tab in the indentation of the line, or of the one above where the parser noticed too late.
    var tab: Spot? {
        for number in [mark.line, opened.line, mark.line - 1] where lines.indices.contains(number - 1) {
            let indentation = lines[number - 1].prefix { $0 == " " || $0 == "\t" }
            if let column = indentation.firstIndex(of: "\t") { return Spot(line: number, column: column + 1) }
        }
        return nil
    }

    /// Whether a colon and a space stand on the line before `spot`: then the colon at `spot` belongs to a text.
    func holdsColon(before spot: Spot) -> Bool {
        let before = line(spot).prefix(spot.column - 1)
        return before.indices.dropLast().contains { before[$0] == ":" && before[$0 + 1] == " " }
    }

    /// Whether what follows the colon at `spot` leaves no room for a value: `{phone:, mail: …}`.
    func endsField(at spot: Spot) -> Bool {
        let after = line(spot).dropFirst(spot.column - 1).drop { $0 == ":" || $0 == " " }
        return after.first.map { ",}".unicodeScalars.contains($0) } ?? true
    }

    /// The first bracket or brace on the line before `spot`.
    func bracket(before spot: Spot) -> Spot? {
        let before = line(spot).prefix(spot.column - 1)
        return before.firstIndex { "{[".unicodeScalars.contains($0) }.map { Spot(line: spot.line, column: $0 + 1) }
    }

    /// Where a space is missing in a line like `-text` or `key:text`.
    func missingSpace(in number: Int) -> Spot? {
        let line = line(Spot(line: number, column: 1))
        let start = line.prefix { $0 == " " }.count
        let word = line[start...].prefix { $0.properties.isAlphabetic || $0 == "_" || $0 == "-" }
        if let second = word.dropFirst().first, word.first == "-", second != "-" { return Spot(line: number, column: start + 2) }
        guard !word.isEmpty, line.indices.contains(word.endIndex + 1), line[word.endIndex] == ":", line[word.endIndex + 1] != " "
        else {
            return nil
        }
        return Spot(line: number, column: word.endIndex + 2)
    }

    /// The last line above the mark with a double quote that opens a text and is not closed, unless such lines pair up.
    var unclosedQuote: Spot? {
        let open = lines.prefix(mark.line).enumerated().compactMap { index, line in
            openQuote(in: line).map { Spot(line: index + 1, column: $0) }
        }
        guard !open.count.isMultiple(of: 2), let last = open.last, last.line < mark.line || context.hasSuffix("a quoted scalar")
        else { return nil }
        return last
    }

    /// The column of the double quote that opens a text and is not closed on its line.
    private func openQuote(in line: [Unicode.Scalar]) -> Int? {
        guard line.first(where: { $0 != " " }) != "#" else { return nil }
        var open: Int?
        for (index, scalar) in line.enumerated() where scalar == "\"" && (index == 0 || line[index - 1] != "\\") {
            open = open == nil ? index : nil
        }
        guard let open, let before = line.prefix(open).last(where: { $0 != " " }), ":-,[{".unicodeScalars.contains(before) else {
            return nil
        }
        return open + 1
    }

    /// A ` #word` on the line above `mark`, behind other words.
    func hashtag(above mark: Spot) -> Spot? {
        guard lines.indices.contains(mark.line - 2) else { return nil }
        let above = lines[mark.line - 2]
        let found = above.indices.dropFirst().first { index in
            above[index] == "#" && above[index - 1] == " " && index + 1 < above.count && above[index + 1].properties.isAlphabetic
                && above[..<index].contains { $0 != " " }
        }
        return found.map { Spot(line: mark.line - 1, column: $0 + 1) }
    }
}
