/// A look at the text before it is parsed: the parser calls itself for every level, up to a thousand, and needs a large
/// stack for that. What is far deeper than this house reads is refused here; the exact depth is counted on the tree.
struct NestingBound {
    private static let mostBrackets = 32
    /// Two levels a column at most: a list may stand under its field without being indented.
    private static let mostColumns = 100

    /// Where the text goes too deep; `nil` if it does not.
    static func excess(in text: String) -> Spot? {
        var depth = 0
        for (number, line) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let scalars = Array(line)
            if let column = excessIndentation(scalars) { return Spot(line: number + 1, column: column) }
            var before: Unicode.Scalar?
            for (index, scalar) in scalars.enumerated() {
                switch scalar {
                case "[", "{":
                    // In the middle of a text a bracket opens nothing.
                    if before.map({ "[{,:-?".unicodeScalars.contains($0) }) ?? true { depth += 1 }
                    if depth > mostBrackets { return Spot(line: number + 1, column: index + 1) }
                case "]", "}": depth = max(0, depth - 1)
                default: break
                }
                if scalar != " " { before = scalar }
            }
        }
        return nil
    }

    private static func excessIndentation(_ line: [Unicode.Scalar]) -> Int? {
        let count = line.prefix { " -?".unicodeScalars.contains($0) }.count
        return count > mostColumns && count < line.count ? mostColumns + 1 : nil
    }
}
