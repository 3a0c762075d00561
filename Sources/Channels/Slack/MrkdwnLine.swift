/// One line of Markdown, read from left to right.
struct MrkdwnLine {
    let scalars: [Unicode.Scalar]

    /// Deeper marks are shown as typed: no text makes us climb without end.
    private static let deepest = 4
    /// How far a mark or a label may be from its end: no text makes us look through all of it again and again.
    private static let reach = 1_000
    private typealias Piece = (text: String, next: Int)

    func rendered(_ range: Range<Int>, depth: Int = 0) -> String {
        var text = "", index = range.lowerBound
        while index < range.upperBound {
            let piece =
                escape(at: index, range) ?? address(at: index, range) ?? link(at: index, range)
                ?? emphasis(at: index, range, depth) ?? (plain(index..<(index + 1)), index + 1)
            text += piece.text
            index = piece.next
        }
        return text
    }

    /// Escaped, no marks; `@here`, `@channel` and `@everyone` get a word joiner: they read the same and call nobody.
    func plain(_ range: Range<Int>) -> String {
        range.map { Mrkdwn.escaped([scalars[$0]]) + (isCall(at: $0) ? "\u{2060}" : "") }.joined()
    }

    /// A backslash takes the meaning from the mark behind it.
    private func escape(at index: Int, _ range: Range<Int>) -> Piece? {
        guard scalars[index] == "\\", index + 1 < range.upperBound, "\\*_[]()".unicodeScalars.contains(scalars[index + 1])
        else { return nil }
        return (Mrkdwn.escaped([scalars[index + 1]]), index + 2)
    }

    /// A bare address is copied: an underscore in it is no mark.
    private func address(at index: Int, _ range: Range<Int>) -> Piece? {
        guard !isWord(index - 1), ["https://", "http://"].contains(where: { starts(with: $0, at: index, range) })
        else { return nil }
        let end =
            (index..<range.upperBound).first { isSpace($0) || "<>)]".unicodeScalars.contains(scalars[$0]) }
            ?? range.upperBound
        return (Mrkdwn.escaped(scalars[index..<end]), end)
    }

    /// `[label](address)`.
    private func link(at index: Int, _ range: Range<Int>) -> Piece? {
        guard scalars[index] == "[", let close = near(index, range).first(where: { scalars[$0] == "]" }),
            close > index + 1, close + 2 < range.upperBound, scalars[close + 1] == "("
        else { return nil }
        var open = 0
        for end in (close + 1)..<range.upperBound {
            if scalars[end] == "(" { open += 1 }
            if scalars[end] == ")" { open -= 1 }
            guard open == 0 else { continue }
            let address = String(String.UnicodeScalarView(scalars[(close + 2)..<end]))
            return (Mrkdwn.link(address, label: plain((index + 1)..<close)), end + 1)
        }
        return nil
    }

    /// `**bold**`, `*italic*`, `_italic_`.
    private func emphasis(at index: Int, _ range: Range<Int>, _ depth: Int) -> Piece? {
        guard depth < Self.deepest, scalars[index] == "*" || scalars[index] == "_" else { return nil }
        let isBold = starts(with: "**", at: index, range)
        let width = isBold ? 2 : 1
        // Slack shows marks only around whole words: within one, bold is dropped and a star or underscore is just typed.
        guard isBold || !isWord(index - 1), let close = closing(scalars[index], width, from: index + width, range)
        else { return nil }
        let mark = isWord(index - 1) || isWord(close + width) ? "" : isBold ? "*" : "_"
        return ("\(mark)\(rendered((index + width)..<close, depth: depth + 1))\(mark)", close + width)
    }

    /// Where the mark opened before `start` closes again; `nil` if it does not, or not around words.
    private func closing(_ mark: Unicode.Scalar, _ width: Int, from start: Int, _ range: Range<Int>) -> Int? {
        guard start < range.upperBound, !isSpace(start), scalars[start] != mark else { return nil }
        var index = start + 1
        let last = near(start, range).upperBound
        while index + width <= last {
            let end = (index..<last).first { scalars[$0] != mark } ?? last
            let isMark = end - index == width && !isSpace(index - 1) && scalars[index - 1] != "\\"
            if isMark && (width == 2 || !isWord(end)) { return index }
            index = max(end, index + 1)
        }
        return nil
    }

    private func isCall(at index: Int) -> Bool {
        scalars[index] == "@" && !isWord(index - 1)
            && ["here", "channel", "everyone", "group"].contains { starts(with: $0, at: index + 1, scalars.indices) }
    }

    private func starts(with text: String, at index: Int, _ range: Range<Int>) -> Bool {
        let wanted = Array(text.unicodeScalars)
        guard index + wanted.count <= range.upperBound else { return false }
        return zip(scalars[index...], wanted).allSatisfy { $0.properties.lowercaseMapping == String($1) }
    }

    private func near(_ start: Int, _ range: Range<Int>) -> Range<Int> {
        start..<min(start + Self.reach, range.upperBound)
    }

    private func isSpace(_ index: Int) -> Bool { scalars[index].properties.isWhitespace }

    private func isWord(_ index: Int) -> Bool {
        guard scalars.indices.contains(index) else { return false }
        return scalars[index].properties.isAlphabetic || scalars[index].properties.numericType != nil
    }
}
