/// `words` without what could tell who wrote or who is meant: addresses, links, handles, numbers, names in mid-sentence.
///
/// A capitalised word that does not open a sentence is taken for a name. What is left may still hint at a person,
/// so it is sealed all the same.
public func redacted(_ words: String) -> String {
    var opensSentence = true
    return words.split(whereSeparator: \.isWhitespace).map { token in
        defer { opensSentence = token.last.map { ".!?:".contains($0) } ?? false }
        return isTelling(token, opensSentence: opensSentence) ? "…" : String(token)
    }.joined(separator: " ")
}

private func isTelling(_ token: Substring, opensSentence: Bool) -> Bool {
    if token.contains("@") || token.contains("://") || token.hasPrefix("www.") { return true }
    if token.contains(where: \.isNumber) { return true }
    let parts = token.split { "'’-".contains($0) }
    return parts.enumerated().contains { place, part in
        guard let letter = part.first(where: \.isLetter), letter.isUppercase, part.count > 1 else { return false }
        return !opensSentence || place > 0
    }
}
