import Testing

@Suite("Small files, small functions")
struct SizeTests {
    @Test("No file is longer than 300 lines", arguments: House.sources + House.tests)
    func files(file: House.File) { #expect(file.lines.count <= 300) }

    @Test("The median source file has fewer than 90 lines")
    func median() {
        let sizes = House.sources.map(\.lines.count).sorted()
        #expect(sizes[sizes.count / 2] < 90)
    }

    @Test("No function is longer than 40 lines", arguments: House.sources)
    func functions(file: House.File) {
        for function in Self.functions(in: file.lines) {
            #expect(function.lines <= 40, "\(file.path):\(function.start) has \(function.lines) lines")
        }
    }

    struct Function { let start: Int, lines: Int }

    /// Functions, initialisers and computed properties, by indentation: a body ends at the brace in its own column.
    static func functions(in lines: [Substring]) -> [Function] {
        lines.indices.compactMap { start in
            guard opensFunction(lines[start]) else { return nil }
            let indentation = lines[start].prefix { $0 == " " }
            let end = lines[(start + 1)...].firstIndex { $0 == indentation + "}" || $0.hasPrefix(indentation + "} ") }
            return end.map { Function(start: start + 1, lines: $0 - start + 1) }
        }
    }

    private static func opensFunction(_ line: Substring) -> Bool {
        let words = line.split(whereSeparator: { " (<{".contains($0) })
        guard let first = words.first,
            !["//", "///", "case", "if", "guard", "for", "struct", "enum", "extension"].contains(first)
        else { return false }
        let opens = words.contains("func") || words.contains("init")
        return opens && !(line.hasSuffix("}") && line.contains("{"))
    }
}
