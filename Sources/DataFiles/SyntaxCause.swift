/// Why a file is not YAML as this house reads it, as its author would put it. The raw value is the rule's name.
enum SyntaxCause: String, CaseIterable {
    case tab
    case indentation
    case strayLine = "stray-line"
    case listBesideKey = "list-beside-key"
    case secondDocument = "second-document"
    case emptyFile = "empty-file"
    case tooDeep = "too-deep"

    case missingColon = "missing-colon"
    case missingSpace = "missing-space"
    case missingComma = "missing-comma"
    case missingBrackets = "missing-brackets"
    case emptyValue = "empty-value"
    case keyNotAWord = "key-not-a-word"
    case unclosedBrace = "unclosed-brace"
    case unclosedBracket = "unclosed-bracket"

    case unquotedColon = "unquoted-colon"
    case lostWords = "lost-words"
    case unclosedQuote = "unclosed-quote"
    case innerQuote = "inner-quote"
    case innerApostrophe = "inner-apostrophe"
    case needsQuotes = "needs-quotes"
    case backslash

    case anchor = "yaml-anchor"
    case alias = "yaml-alias"
    case tag = "yaml-tag"
    case mergeKey = "yaml-merge"
    case syntax = "yaml-syntax"

    /// The cause and the cure in plain words.
    var words: Words {
        switch self {
        case .tab: .tab
        case .indentation: .indentation
        case .strayLine: .strayLine
        case .listBesideKey: .listBesideKey
        case .secondDocument: .secondDocument
        case .emptyFile: .emptyFile
        case .tooDeep: .tooDeep
        case .missingColon: .missingColon
        case .missingSpace: .missingSpace
        case .missingComma: .missingComma
        case .missingBrackets: .missingBrackets
        case .emptyValue: .emptyValue
        case .keyNotAWord: .keyNotAWord
        case .unclosedBrace: .unclosedBrace
        case .unclosedBracket: .unclosedBracket
        case .unquotedColon: .unquotedColon
        case .lostWords: .lostWords
        case .unclosedQuote: .unclosedQuote
        case .innerQuote: .innerQuote
        case .innerApostrophe: .innerApostrophe
        case .needsQuotes: .needsQuotes
        case .backslash: .backslash
        case .anchor: .anchor
        case .alias: .alias
        case .tag: .tag
        case .mergeKey: .mergeKey
        case .syntax: .syntax
        }
    }
}
