import Yams

/// What the parser says of the place where it gave up, and the lines around it.
struct Stumble {
    let problem: String
    let context: String
    let mark: Spot
    /// Where the quote, brace or group began that the parser was in.
    let opened: Spot
    let lines: [[Unicode.Scalar]]

    /// `nil` for errors that have no place.
    init?(_ error: any Error, in text: String) {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _), YamlError.parser(let context, let problem, let mark, _),
            YamlError.composer(let context, let problem, let mark, _):
            (self.problem, self.context) = (problem, context?.text ?? "")
            (self.mark, opened) = (Spot(mark), Spot(context?.mark ?? mark))
        default: return nil
        }
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    }

    var causeAndSpot: (SyntaxCause, Spot) {
        bySign ?? byQuote ?? byColon ?? byBrace ?? byLayout
    }

    private var bySign: (SyntaxCause, Spot)? {
        if let tab { return (.tab, tab) }
        if problem.hasPrefix("Maximum nesting") { return (.tooDeep, mark) }
        if context.contains("single document") { return (.secondDocument, mark) }
        if problem.contains("undefined alias") { return (.alias, mark) }
        if context.hasSuffix("a tag") || problem.contains("tag handle") { return (.tag, opened) }
        if ["an anchor", "an alias", "a block scalar", "directive"].contains(where: context.hasSuffix) {
            return (.needsQuotes, opened)
        }
        if problem.contains("cannot start any token") || problem.contains("expected node content") { return (.needsQuotes, mark) }
        if problem.contains("escape") || problem.contains("hexdecimal") { return (.backslash, mark) }
        return nil
    }

    private var byQuote: (SyntaxCause, Spot)? {
        if context.hasSuffix("a quoted scalar") { return (.unclosedQuote, unclosedQuote ?? opened) }
        if let unclosedQuote { return (.unclosedQuote, unclosedQuote) }
        guard !startsField(at: mark), let last = lastSign(before: mark) else { return nil }
        switch last {
        case "\"" where sign(mark) == ",", "'" where sign(mark) == ",": return byComma
        case "'": return (.innerApostrophe, mark)
        case "\"": return (.innerQuote, mark)
        case "}", "]": return bracket(before: mark).map { (.needsQuotes, $0) }
        default: return nil
        }
    }

    /// A comma outside of braces: `title {fr: "…", en: "…"}` or `tags: "…", "…"`.
    private var byComma: (SyntaxCause, Spot)? {
        guard !problem.contains("',' or") else { return nil }
        return bracket(before: mark).map { (.missingColon, $0) } ?? (.missingBrackets, mark)
    }

    private var byColon: (SyntaxCause, Spot)? {
        if problem.contains("unexpected ':'") {
            return (endsField(at: mark) ? .emptyValue : .unquotedColon, mark)
        }
        if problem.hasPrefix("mapping values") {
            if holdsColon(before: mark) { return (.unquotedColon, mark) }
            return missingSpace(in: mark.line - 1).map { (.missingSpace, $0) } ?? (.indentation, mark)
        }
        guard problem.hasPrefix("could not find expected ':'") else { return nil }
        if let hash = hashtag(above: opened) { return (.lostWords, hash) }
        return missingSpace(in: opened.line).map { (.missingSpace, $0) } ?? (.strayLine, opened)
    }

    private var byBrace: (SyntaxCause, Spot)? {
        guard problem.contains("',' or") else { return nil }
        if mark.line != opened.line { return (problem.hasSuffix("'}'") ? .unclosedBrace : .unclosedBracket, opened) }
        return (sign(mark) == ":" ? .unquotedColon : .missingComma, mark)
    }

    private var byLayout: (SyntaxCause, Spot) {
        if problem.hasPrefix("block sequence entries") { return (.listBesideKey, mark) }
        if problem.contains("expected key") || problem.contains("'-' indicator") || problem.contains("document start") {
            if !startsField(at: mark), let hash = hashtag(above: mark) { return (.lostWords, hash) }
            return (.indentation, mark)
        }
        return (.syntax, mark)
    }
}
