/// Why a file is not YAML, as its author would put it.
enum SyntaxCause: String, CaseIterable {
    case tab
    case indentation
    case strayLine = "stray-line"
    case lostWords = "lost-words"
    case unquotedColon = "unquoted-colon"
    case unclosedQuote = "unclosed-quote"
    case innerQuote = "inner-quote"
    case innerApostrophe = "inner-apostrophe"
    case unclosedBrace = "unclosed-brace"
    case unclosedBracket = "unclosed-bracket"
    case missingComma = "missing-comma"
    case missingBrackets = "missing-brackets"
    case missingColon = "missing-colon"
    case missingSpace = "missing-space"
    case emptyValue = "empty-value"
    case needsQuotes = "needs-quotes"
    case backslash
    case listBesideKey = "list-beside-key"
    case secondDocument = "second-document"
    case alias = "yaml-alias"
    case tag = "yaml-tag"
    case tooDeep = "too-deep"
    case syntax = "yaml-syntax"

    typealias Words = (fr: String, en: String, fix: (fr: String, en: String))

    /// The cause and the cure in plain words; `nil` where `Findings` has them already.
    var words: Words? {
        switch self {
        case .tab, .indentation, .strayLine, .listBesideKey, .secondDocument: layoutWords
        case .unclosedQuote, .innerQuote, .innerApostrophe, .needsQuotes, .backslash, .lostWords: quoteWords
        case .unclosedBrace, .unclosedBracket, .missingComma, .missingBrackets: braceWords
        case .missingColon, .missingSpace, .emptyValue: fieldWords
        case .unquotedColon, .alias, .tag, .tooDeep: nil
        case .syntax:
            (
                "Cette ligne ne se lit pas.", "This line cannot be read.",
                ("Comparez-la avec les lignes voisines, et mettez les textes entre guillemets droits.", "Compare it with the lines around it, and put texts in straight quotes.")
            )
        }
    }

    private var layoutWords: Words? {
        switch self {
        case .tab:
            (
                "Une tabulation sert ici de retrait, YAML ne connaît que les espaces.", "A tab indents this line, YAML knows spaces only.",
                ("Remplacez la tabulation par des espaces, autant que sur les lignes voisines.", "Replace the tab with spaces, as many as on the lines around it.")
            )
        case .indentation:
            (
                "Cette ligne n’est pas à la même hauteur que ses voisines.", "This line is not indented like its neighbours.",
                ("Alignez son début sur celui des champs ou des tirets du même groupe, avec des espaces.", "Line up its beginning with the fields or dashes of the same group, with spaces.")
            )
        case .strayLine:
            (
                "Cette ligne n’est ni un champ ni la suite du texte au-dessus.", "This line is neither a field nor part of the text above.",
                (
                    "Si elle continue le texte, décalez-la vers la droite. Si c’est un champ, ajoutez son deux-points.",
                    "If it continues the text, move it to the right. If it is a field, add its colon."
                )
            )
        case .listBesideKey:
            (
                "Une liste ne peut pas commencer sur la ligne de son champ.", "A list cannot begin on the line of its field.",
                ("Passez à la ligne après le deux-points, puis mettez un tiret par élément.", "Start a new line after the colon, then one dash per entry.")
            )
        case .secondDocument:
            (
                "Un second document commence ici, après une ligne « --- ».", "A second document begins here, after a line “---”.",
                ("Enlevez la ligne « --- », ou faites-en un autre fichier.", "Remove the line “---”, or make it another file.")
            )
        default: nil
        }
    }

    private var quoteWords: Words? {
        switch self {
        case .unclosedQuote:
            (
                "Le guillemet ouvert ici n’est pas fermé.", "The quote opened here is not closed.",
                ("Ajoutez le même guillemet à la fin du texte.", "Add the same quote at the end of the text.")
            )
        case .innerQuote:
            (
                "Un guillemet droit au milieu du texte le ferme trop tôt.", "A straight quote inside the text closes it too early.",
                ("Dans le texte, employez « … », ou écrivez \\\" à la place de \".", "Inside the text use “…”, or write \\\" instead of \".")
            )
        case .innerApostrophe:
            (
                "L’apostrophe au milieu du texte le ferme trop tôt.", "The apostrophe inside the text closes it too early.",
                ("Entourez le texte de \" plutôt que de '.", "Put the text between \" instead of '.")
            )
        case .needsQuotes:
            (
                "Un texte ne peut pas commencer par ce signe.", "A text cannot begin with this sign.",
                ("Mettez tout le texte entre guillemets droits, par exemple \"@allie\".", "Put the whole text in straight quotes, for example \"@allie\".")
            )
        case .backslash:
            (
                "La barre oblique inversée a un sens particulier entre guillemets droits.", "The backslash has a meaning of its own between straight quotes.",
                ("Doublez-la, \\\\, ou enlevez-la.", "Double it, \\\\, or remove it.")
            )
        case .lostWords:
            (
                "Une espace suivie de # ouvre un commentaire, et la suite du texte est perdue.", "A space followed by # opens a comment, and the rest of the text is lost.",
                ("Mettez tout le texte entre guillemets droits.", "Put the whole text in straight quotes.")
            )
        default: nil
        }
    }

    private var braceWords: Words? {
        switch self {
        case .unclosedBrace:
            ("L’accolade ouverte ici n’est pas fermée.", "The brace opened here is not closed.", ("Ajoutez } à la fin.", "Add } at the end."))
        case .unclosedBracket:
            ("Le crochet ouvert ici n’est pas fermé.", "The bracket opened here is not closed.", ("Ajoutez ] à la fin.", "Add ] at the end."))
        case .missingComma:
            (
                "Il manque une virgule devant cet élément, ou une fermeture.", "A comma is missing before this entry, or a closing mark.",
                ("Séparez les éléments par une virgule, et mettez les textes entre guillemets droits.", "Separate the entries with a comma, and put texts in straight quotes.")
            )
        case .missingBrackets:
            (
                "Ces textes séparés par des virgules forment une liste, mais ses crochets manquent.",
                "These texts with commas between them are a list, but its brackets are missing.",
                ("Écrivez [\"…\", \"…\"], ou un tiret et un texte par ligne.", "Write [\"…\", \"…\"], or one dash and one text on each line.")
            )
        default: nil
        }
    }

    private var fieldWords: Words? {
        switch self {
        case .missingColon:
            (
                "Il manque le deux-points entre le champ et sa valeur.", "The colon between the field and its value is missing.",
                ("Ajoutez un deux-points et une espace après le nom du champ.", "Add a colon and a space after the name of the field.")
            )
        case .missingSpace:
            (
                "Il manque une espace après le tiret ou le deux-points.", "A space is missing after the dash or the colon.",
                ("Ajoutez une espace ici.", "Add a space here.")
            )
        case .emptyValue:
            (
                "Ce champ est vide.", "This field is empty.",
                ("Écrivez sa valeur après le deux-points.", "Write its value after the colon.")
            )
        default: nil
        }
    }
}
