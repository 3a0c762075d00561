/// `words` without what could tell who wrote or who is meant: addresses, links, handles, numbers, names in mid-sentence.
///
/// A capitalised word that does not open a sentence is taken for a name. What is left may still hint at a person,
/// so it is sealed all the same.
public func redacted(_ words: String) -> String {
    var opensSentence = true
    return words.split(separator: " ", omittingEmptySubsequences: true).map { token in
        defer { opensSentence = token.last.map { ".!?:".contains($0) } ?? false }
        return isTelling(token, opensSentence: opensSentence) ? "…" : String(token)
    }.joined(separator: " ")
}

private func isTelling(_ token: Substring, opensSentence: Bool) -> Bool {
    if token.contains("@") || token.contains("://") || token.hasPrefix("www.") { return true }
    if token.contains(where: \.isNumber) { return true }
    guard let letter = token.first(where: \.isLetter), !opensSentence else { return false }
    return letter.isUppercase && token.count > 1
}
