import Advocacy
import Yams

/// Turns the parser's nodes into ours, and refuses what this house does not read: of a node with something refused in it
/// nothing is left, so that no reader complains of what is missing.
struct YAMLTree {
    let source: MaskedText

    func node(_ node: Node, depth: Int, _ findings: inout Findings) -> YAMLNode? {
        let place = place(of: node, findings)
        guard depth <= YAMLFile.deepest else { return findings.refuse(.tooDeep, at: place) }
        if let sign = sign(of: node) { return findings.refuse(sign, at: place) }
        switch node {
        case .scalar(let scalar): return leaf(scalar, at: place, &findings)
        case .sequence(let entries):
            let nodes = entries.compactMap { self.node($0, depth: depth + 1, &findings) }
            return nodes.count == entries.count ? YAMLNode(place: place, value: .list(nodes)) : nil
        case .mapping(let pairs):
            return fields(pairs, depth: depth, &findings).map { YAMLNode(place: place, value: .map($0)) }
        case .alias: return findings.refuse(.alias, at: place)
        }
    }

    private func place(of node: Node, _ findings: Findings) -> Place {
        findings.place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    /// A node that carries a tag or an anchor begins with it, so the mark points at its sign.
    private func sign(of node: Node) -> SyntaxCause? {
        let first = node.mark.flatMap { source[Spot($0)] }
        if node.anchor != nil || first == "&" { return .anchor }
        return first == "!" ? .tag : nil
    }

    private func leaf(_ scalar: Node.Scalar, at place: Place, _ findings: inout Findings) -> YAMLNode {
        guard scalar.style == .plain || scalar.style == .any else {
            return YAMLNode(place: place, value: .scalar(scalar.string, isQuoted: true))
        }
        let text = scalar.string.unicodeScalars.drop(while: SourceText.isNoBreakSpace)
        if Self.isInCurlyQuotes(text) { findings.warnOfCurlyQuotes(at: place) }
        return YAMLNode(place: place, value: .scalar(String(text), isQuoted: false))
    }

    /// Whether word processors' quotes stand where straight ones were meant: around the whole text, or cut off by a comma.
    private static func isInCurlyQuotes(_ text: Substring.UnicodeScalarView) -> Bool {
        guard let first = text.first, let last = text.last, "“”„‘".unicodeScalars.contains(first) else { return false }
        return "“”’".unicodeScalars.contains(last) || !text.dropFirst().contains { "“”’".unicodeScalars.contains($0) }
    }

    /// A field with a key that is refused by its name alone is left out; `nil` if more than that is refused.
    private func fields(
        _ pairs: Node.Mapping, depth: Int, _ findings: inout Findings
    ) -> [(key: YAMLNode, value: YAMLNode)]? {
        var fields: [(key: YAMLNode, value: YAMLNode)] = []
        var (seen, isWhole): (Set<String>, Bool) = ([], true)
        for (keyNode, valueNode) in pairs {
            let key = key(keyNode, depth: depth, &findings)
            let value = node(valueNode, depth: depth + 1, &findings)
            guard let key, let text = key.text, let value else {
                isWhole = false
                continue
            }
            if !seen.insert(text).inserted {
                findings.duplicateKey(text, at: key.place)
            } else if !findings.refused(key) {
                fields.append((key, value))
            }
        }
        return isWhole ? fields : nil
    }

    private func key(_ keyNode: Node, depth: Int, _ findings: inout Findings) -> YAMLNode? {
        guard case .scalar = keyNode else {
            return findings.refuse(.keyNotAWord, at: place(of: keyNode, findings))
        }
        guard let read = node(keyNode, depth: depth + 1, &findings), case .scalar(let key, let isQuoted) = read.value else {
            return nil
        }
        return YAMLNode(place: read.place, value: .scalar(source.unmasked(key), isQuoted: isQuoted))
    }
}

extension Findings {
    /// What YAML 1.1 reads as true or false.
    private static let switches: Set<String> = ["on", "off", "yes", "no", "true", "false"]

    /// Whether a key is refused by its name, with a finding.
    fileprivate mutating func refused(_ key: YAMLNode) -> Bool {
        guard case .scalar(let name, isQuoted: false) = key.value else { return false }
        if name == "<<" {
            report(.mergeKey, at: key.place)
        } else if Self.switches.contains(name.lowercased()) {
            switchKey(name, at: key.place)
        } else {
            return false
        }
        return true
    }
}
