/// One line of a letter: bold, italic and links, everything else escaped.
struct InlineHTML {
    /// What may still be opened; nothing stands inside its own kind, so nesting ends.
    struct Marks: OptionSet {
        let rawValue: Int
        static let bold = Marks(rawValue: 1), italic = Marks(rawValue: 2), link = Marks(rawValue: 4)
        static let all: Marks = [.bold, .italic, .link]
    }

    private let scalars: [Unicode.Scalar]
    private let marks: Marks

    init(_ line: String, marks: Marks = .all) { self.init(Array(line.unicodeScalars), marks) }

    private init(_ scalars: [Unicode.Scalar], _ marks: Marks) { (self.scalars, self.marks) = (scalars, marks) }

    func markup() -> String {
        var markup = "", plain = String.UnicodeScalarView(), index = 0
        while index < scalars.count {
            if let piece = bold(at: index) ?? italic(at: index) ?? link(at: index) ?? bareLink(at: index) {
                markup += HTML.escaped(String(plain)) + piece.markup
                (plain, index) = (String.UnicodeScalarView(), piece.end)
            } else {
                plain.append(scalars[index])
                index += 1
            }
        }
        return markup + HTML.escaped(String(plain))
    }

    private typealias Piece = (markup: String, end: Int)

    private func bold(at start: Int) -> Piece? {
        guard marks.contains(.bold), scalars.has(Mark.bold, at: start), let end = scalars.find(Mark.bold, from: start + 2),
            let inside = inside(start + 2, end)
        else { return nil }
        return ("<strong>\(InlineHTML(inside, marks.subtracting(.bold)).markup())</strong>", end + 2)
    }

    /// An underscore inside a word is part of the word.
    private func italic(at start: Int) -> Piece? {
        guard marks.contains(.italic), scalars[start] == "_", !isWord(start - 1) else { return nil }
        var from = start + 1
        while let end = scalars.find(Mark.italic, from: from) {
            if !isWord(end + 1), let inside = inside(start + 1, end) {
                return ("<em>\(InlineHTML(inside, marks.subtracting(.italic)).markup())</em>", end + 1)
            }
            from = end + 1
        }
        return nil
    }

    private func link(at start: Int) -> Piece? {
        guard marks.contains(.link), scalars[start] == "[", let middle = scalars.find(Mark.label, from: start + 1),
            let label = inside(start + 1, middle), !label.contains("["), let end = closingBracket(from: middle + 2),
            let address = LinkAddress(Array(scalars[(middle + 2)..<end]))
        else { return nil }
        return (address.anchor(around: InlineHTML(label, marks.subtracting(.link)).markup()), end + 1)
    }

    private func bareLink(at start: Int) -> Piece? {
        guard marks.contains(.link), !isWord(start - 1), Mark.addresses.contains(where: { scalars.has($0, at: start) })
        else { return nil }
        let stop = scalars[start...].firstIndex { $0.properties.isWhitespace || "<>\"«»".unicodeScalars.contains($0) }
        let run = scalars[start..<(stop ?? scalars.count)]
        let end = (run.lastIndex { !".,;:!?)]'’*_".unicodeScalars.contains($0) } ?? start) + 1
        guard let address = LinkAddress(Array(scalars[start..<end])) else { return nil }
        return (address.anchor(around: HTML.escaped(address.text)), end)
    }

    /// What stands between two marks; `nil` when it is empty or a mark touches a space.
    private func inside(_ start: Int, _ end: Int) -> [Unicode.Scalar]? {
        guard start < end, scalars[start] != " ", scalars[end - 1] != " " else { return nil }
        return Array(scalars[start..<end])
    }

    /// Addresses may hold brackets in pairs.
    private func closingBracket(from start: Int) -> Int? {
        var depth = 0
        for index in start..<scalars.count {
            if scalars[index] == "(" { depth += 1 }
            if scalars[index] == ")" {
                if depth == 0 { return index }
                depth -= 1
            }
        }
        return nil
    }

    private func isWord(_ index: Int) -> Bool {
        guard scalars.indices.contains(index) else { return false }
        return scalars[index].properties.isAlphabetic || scalars[index].properties.numericType != nil
    }
}

extension [Unicode.Scalar] {
    fileprivate func has(_ mark: [Unicode.Scalar], at index: Int) -> Bool {
        index + mark.count <= count && mark.indices.allSatisfy { self[index + $0] == mark[$0] }
    }

    /// A mark that is not closed within a long sentence is a character.
    fileprivate func find(_ mark: [Unicode.Scalar], from start: Int) -> Int? {
        guard start <= count else { return nil }
        return (start..<Swift.min(count, start + 600)).first { has(mark, at: $0) }
    }
}

/// What opens and closes.
private enum Mark {
    static let bold: [Unicode.Scalar] = ["*", "*"], italic: [Unicode.Scalar] = ["_"], label: [Unicode.Scalar] = ["]", "("]
    static let addresses = ["https://", "http://"].map { Array($0.unicodeScalars) }
}
