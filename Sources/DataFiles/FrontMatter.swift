import Advocacy

/// A Markdown file taken apart: the fields between two lines `---`, and the words below them.
public struct FrontMatter: Sendable {
    /// The fields, with their places in the file.
    public let fields: YAMLNode
    /// The Markdown below the second `---`; line ends are line feeds.
    public let body: String
    /// The line of the file on which `body` begins, counted from 1.
    public let firstLine: Int

    /// `nil` after an error: no front matter, not closed, or not readable.
    public static func split(_ file: DataFile, _ findings: inout Findings) -> FrontMatter? {
        guard let text = SourceText.read(file, &findings) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, isFence(first) else { return findings.noFrontMatter(isOpen: false) }
        guard let end = lines.dropFirst().firstIndex(where: isFence) else { return findings.noFrontMatter(isOpen: true) }
        guard lines[1..<end].contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return findings.emptyFrontMatter() }
        // An empty line in place of the first fence keeps every field on the line it has in the file.
        let header = "\n" + lines[1..<end].joined(separator: "\n")
        guard let fields = YAMLFile.parse(header, &findings) else { return nil }
        return FrontMatter(fields: fields, body: lines[(end + 1)...].joined(separator: "\n"), firstLine: end + 2)
    }

    private static func isFence(_ line: Substring) -> Bool {
        line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
    }
}

extension Findings {
    fileprivate mutating func emptyFrontMatter() -> FrontMatter? {
        error(
            at: place(line: 1), rule: "front-matter", fr: "L’en-tête de ce fichier est vide.", en: "This file’s header is empty.",
            fix: ("Écrivez les champs entre les deux lignes « --- ».", "Write the fields between the two lines “---”."))
        return nil
    }

    fileprivate mutating func noFrontMatter(isOpen: Bool) -> FrontMatter? {
        error(
            at: place(line: 1), rule: "front-matter",
            fr: isOpen ? "L’en-tête n’est pas fermé par une ligne « --- »." : "L’en-tête manque au début de ce fichier.",
            en: isOpen ? "The header is not closed by a line “---”." : "The header is missing at the top of this file.",
            fix: (
                "Commencez par une ligne « --- », puis les champs, puis une seconde ligne « --- ».",
                "Begin with a line “---”, then the fields, then a second line “---”."
            ))
        return nil
    }
}
