/// Optimal string alignment distance (Damerau-Levenshtein without edits inside a swap).
enum EditDistance {
    /// The number of insertions, deletions, replacements and swaps of neighbours that part the two.
    static func between(_ one: some Collection<UInt8>, _ other: some Collection<UInt8>) -> Int {
        let one = Array(one), other = Array(other)
        var beforeLast: [Int] = [], last = Array(0...other.count)
        for row in one.indices {
            var current = [row + 1]
            for column in other.indices {
                let replaced = last[column] + (one[row] == other[column] ? 0 : 1)
                var best = min(replaced, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[other.count]
    }
}
