import Advocacy

/// The text of a data file, ready to be parsed. Every scalar keeps its line and column.
enum SourceText {
    static let mostBytes = 262_144

    /// `nil` after a finding: too large, not UTF-8, or with characters no text has.
    static func read(_ file: DataFile, _ findings: inout Findings) -> String? {
        guard file.bytes.count <= mostBytes else { return findings.tooLarge(file.bytes.count) }
        if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
            return findings.notUTF8(at: findings.place(line: 1), looksLike: "UTF-16")
        }
        guard let text = String(validating: file.bytes, as: UTF8.self) else {
            let (line, column) = placeOfFirstBrokenByte(file.bytes)
            return findings.notUTF8(at: findings.place(line: line, column: column), looksLike: "Windows-1252")
        }
        let ready = normalised(text)
        if let (line, column) = placeOfFirstControl(ready) {
            return findings.controlCharacter(at: findings.place(line: line, column: column))
        }
        return ready
    }

    /// Without byte order mark; every line end is a line feed; no-break spaces that hold the structure are spaces.
    static func normalised(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        var lines: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
        var afterReturn = false
        for scalar in scalars {
            switch scalar {
            case "\n" where afterReturn: break
            case "\n", "\r": lines.append(String.UnicodeScalarView())
            // YAML would end the line here, an editor does not: the two would count lines differently.
            case "\u{85}", "\u{2028}", "\u{2029}": lines[lines.count - 1].append(" ")
            default: lines[lines.count - 1].append(scalar)
            }
            afterReturn = scalar == "\r"
        }
        return lines.map { String(withPlainSpaces($0)) }.joined(separator: "\n")
    }

    /// French keyboards type no-break spaces by accident: before an entry, after its dash, after the colon of a key, after
    /// a comma or a bracket they count as spaces. Elsewhere they are part of the text.
    private static func withPlainSpaces(_ line: String.UnicodeScalarView) -> String.UnicodeScalarView {
        guard line.contains(where: isNoBreakSpace) else { return line }
        var scalars = Array(line)
        var index = 0
        while index < scalars.count, scalars[index] == " " || isNoBreakSpace(scalars[index]) || isDash(scalars, index) {
            if isNoBreakSpace(scalars[index]) { scalars[index] = " " }
            index += 1
        }
        for index in scalars.indices where endsKey(scalars, index) || opensEntry(scalars, index) {
            var next = index + 1
            while next < scalars.count, isNoBreakSpace(scalars[next]) {
                scalars[next] = " "
                next += 1
            }
        }
        return String.UnicodeScalarView(scalars)
    }

    static func isNoBreakSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{A0}" || scalar == "\u{202F}" }

    private static func isDash(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard scalars[index] == "-", index + 1 < scalars.count else { return false }
        return scalars[index + 1] == " " || isNoBreakSpace(scalars[index + 1])
    }

    private static func opensEntry(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        ",[{".unicodeScalars.contains(scalars[index])
            && scalars[(index + 1)...].first { !isNoBreakSpace($0) }.map { "\"'[{".unicodeScalars.contains($0) } == true
    }

    private static func endsKey(_ scalars: [Unicode.Scalar], _ colon: Int) -> Bool {
        guard scalars[colon] == ":", colon > 0 else { return false }
        if "\"'".unicodeScalars.contains(scalars[colon - 1]) { return true }
        let isKeyLetter = { (scalar: Unicode.Scalar) in
            scalar.properties.isAlphabetic || "0123456789_-".unicodeScalars.contains(scalar)
        }
        let before = scalars[..<colon]
        let key = before.reversed().prefix(while: isKeyLetter)
        guard !key.isEmpty else { return false }
        return before.dropLast(key.count).last.map { " {,".unicodeScalars.contains($0) || isNoBreakSpace($0) } ?? true
    }
}

extension SourceText {
    private static func placeOfFirstBrokenByte(_ bytes: [UInt8]) -> (line: Int, column: Int) {
        var (decoder, iterator) = (UTF8(), bytes.makeIterator())
        var (line, column) = (1, 1)
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + (scalar == "\u{FEFF}" ? 0 : 1))
        }
        return (line, column)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F...0x9F: true
        default: false
        }
    }

    private static func placeOfFirstControl(_ text: String) -> (line: Int, column: Int)? {
        var (line, column) = (1, 1)
        for scalar in text.unicodeScalars {
            if isControl(scalar) { return (line, column) }
            (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
        }
        return nil
    }
}

extension Findings {
    fileprivate mutating func tooLarge(_ count: Int) -> String? {
        let (has, most) = (count / 1_024 + 1, SourceText.mostBytes / 1_024)
        error(
            at: place(line: 1), rule: "file-too-large", fr: "Ce fichier pèse \(has) Kio, au plus \(most) sont possibles.",
            en: "This file weighs \(has) KiB, at most \(most) are possible.",
            fix: ("Partagez-le en plusieurs fichiers.", "Split it into several files."))
        return nil
    }

    fileprivate mutating func notUTF8(at place: Place, looksLike encoding: String) -> String? {
        error(
            at: place, rule: "not-utf-8", fr: "Ce fichier n’est pas enregistré en UTF-8, plutôt en \(encoding).",
            en: "This file is not saved as UTF-8, rather as \(encoding).",
            fix: (
                "Dans votre éditeur, choisissez « Enregistrer sous », puis l’encodage UTF-8.",
                "In your editor choose “Save as”, then the encoding UTF-8."
            ))
        return nil
    }

    fileprivate mutating func controlCharacter(at place: Place) -> String? {
        error(
            at: place, rule: "control-character", fr: "Un caractère invisible qui ne s’écrit pas dans un texte se cache ici.",
            en: "An invisible character that does not belong in a text hides here.",
            fix: ("Effacez cet endroit et tapez-le à nouveau.", "Delete this spot and type it again."))
        return nil
    }
}
