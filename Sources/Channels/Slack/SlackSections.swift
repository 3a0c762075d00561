/// A long text in the sections Slack takes.
enum SlackSections {
    /// Slack's limit is 3,000; the rest is room for the sign that something was left out.
    static let longestSection = 2_998
    /// Slack refuses messages whose blocks hold much more.
    static let longestText = 12_000

    /// Rendered text, each piece short enough; what does not fit at the end is replaced by an ellipsis.
    static func sections(of markdown: String) -> [String] {
        var sections: [String] = [], size = 0
        for section in packed(Mrkdwn.lines(of: markdown).flatMap(broken)) {
            size += section.utf16.count
            guard size <= longestText else { return sections.dropLast() + sections.suffix(1).map { $0 + "\n…" } }
            sections.append(section)
        }
        return sections
    }

    private static func packed(_ lines: [String]) -> [String] {
        var sections: [String] = [], current = ""
        for line in lines {
            let longer = current.isEmpty ? line : "\(current)\n\(line)"
            if longer.utf16.count <= longestSection {
                current = longer
            } else {
                sections.append(current)
                current = line
            }
        }
        return (sections + [current]).filter { $0.contains { !$0.isWhitespace } }
    }

    /// A line cut at spaces, never inside a link or an entity.
    private static func broken(_ line: String) -> [String] {
        guard line.utf16.count > longestSection else { return [line] }
        let atoms = atoms(of: line)
        var pieces: [String] = [], start = 0, size = 0, space: Int?
        for (index, atom) in atoms.enumerated() {
            if size + atom.utf16.count > longestSection {
                let cut = space.map { $0 + 1 } ?? index
                pieces.append(atoms[start..<cut].joined())
                (start, size, space) = (cut, atoms[cut..<index].reduce(0) { $0 + $1.utf16.count }, nil)
            }
            size += atom.utf16.count
            if atom == " " { space = index }
        }
        return pieces + [atoms[start...].joined()]
    }

    /// Links and entities whole, everything else scalar by scalar.
    private static func atoms(of line: String) -> [String] {
        var atoms: [String] = []
        var rest = line.unicodeScalars[...]
        while let first = rest.first {
            let last: Unicode.Scalar? = first == "<" ? ">" : first == "&" ? ";" : nil
            let end = last.flatMap { rest.firstIndex(of: $0) } ?? rest.startIndex
            atoms.append(String(rest[...end]))
            rest = rest[rest.index(after: end)...]
        }
        return atoms
    }
}
