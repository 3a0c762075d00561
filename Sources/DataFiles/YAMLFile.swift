import Advocacy
import Yams

/// YAML as this house reads it: one document, UTF-8, at most 256 KiB, depth 16; no anchors, aliases, merge keys or tags.
public enum YAMLFile {
    static let deepest = 16

    /// The root of the file; `nil` after an error that leaves nothing to read. Other errors are in `findings` too.
    public static func parse(_ file: DataFile, _ findings: inout Findings) -> YAMLNode? {
        guard let text = SourceText.read(file, &findings) else { return nil }
        return parse(text, &findings)
    }

    /// Reads a file that is one mapping, from its bytes to a value.
    public static func load<Value: Sendable>(
        _ file: DataFile, showsLines: Bool = true, _ body: (inout Record) -> Value?
    ) -> Loaded<Value> {
        var findings = Findings(file, showsLines: showsLines)
        let value = parse(file, &findings).flatMap { Record.read($0, &findings, body) }
        return Loaded(value: value, findings: findings.diagnostics)
    }

    static func parse(_ text: String, _ findings: inout Findings) -> YAMLNode? {
        if let spot = NestingBound.excess(in: text) {
            return findings.refuse(.tooDeep, at: findings.place(line: spot.line, column: spot.column))
        }
        if mayHoldAnchors(text) {
            // Aliases are disarmed while anchors are looked for, so that a small file cannot unfold into a huge one.
            var rehearsal = findings
            guard tree(disarmed(text), &rehearsal) != nil else {
                findings = rehearsal
                return nil
            }
        }
        guard let tree = tree(text, &findings) else { return nil }
        findings.warnOfLostWords(in: tree, text)
        return tree
    }

    /// An anchor stands at the beginning of a text: "R&D" holds none, "&a" and "[&a" may.
    private static func mayHoldAnchors(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.contains { index in
            scalars[index] == "&" && (index == 0 || " \n\t[{,:-?!".unicodeScalars.contains(scalars[index - 1]))
        }
    }

    private static func disarmed(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        for index in scalars.indices.dropLast() where scalars[index] == "*" {
            if !" *\n".unicodeScalars.contains(scalars[index + 1]) { scalars[index] = "x" }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func tree(_ text: String, _ findings: inout Findings) -> YAMLNode? {
        var source = MaskedText(text)
        while true {
            do {
                let parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
                guard let root = try parser.singleRoot() else { return findings.refuse(.emptyFile, at: findings.place(line: 1)) }
                // Nodes hold their anchors weakly: the parser has to outlive the search for them.
                return withExtendedLifetime(parser) { YAMLTree(source: source).node(root, depth: 1, &findings) }
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let first = Spot(context.mark)
                guard source.mask(first) else {
                    findings.duplicateKey(keys.first ?? "", at: findings.place(line: first.line, column: first.column))
                    return nil
                }
            } catch {
                findings.syntaxError(error, in: text)
                return nil
            }
        }
    }
}
