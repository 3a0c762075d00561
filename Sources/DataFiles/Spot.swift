import Yams

/// A line and a column, both counted from 1, columns in Unicode scalars.
struct Spot {
    let line: Int
    let column: Int

    init(line: Int, column: Int) { (self.line, self.column) = (line, column) }
    init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}
