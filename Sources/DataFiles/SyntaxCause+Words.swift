extension SyntaxCause {
    struct Words: Sendable {
        let fr, en: String
        let cureFr, cureEn: String
    }
}

/// Lines that are not where they should be.
extension SyntaxCause.Words {
    static let tab = Self(
        fr: "Une tabulation sert ici de retrait, YAML ne connaît que les espaces.",
        en: "A tab indents this line, YAML knows spaces only.",
        cureFr: "Remplacez la tabulation par des espaces, autant que sur les lignes voisines.",
        cureEn: "Replace the tab with spaces, as many as on the lines around it.")
    static let indentation = Self(
        fr: "Cette ligne n’est pas à la même hauteur que ses voisines.", en: "This line is not indented like its neighbours.",
        cureFr: "Alignez son début sur celui des champs ou des tirets du même groupe, avec des espaces.",
        cureEn: "Line up its beginning with the fields or dashes of the same group, with spaces.")
    static let strayLine = Self(
        fr: "Cette ligne n’est ni un champ ni la suite du texte au-dessus.",
        en: "This line is neither a field nor part of the text above.",
        cureFr: "Si elle continue le texte, décalez-la vers la droite. Si c’est un champ, ajoutez son deux-points.",
        cureEn: "If it continues the text, move it to the right. If it is a field, add its colon.")
    static let listBesideKey = Self(
        fr: "Une liste ne peut pas commencer sur la ligne de son champ.", en: "A list cannot begin on the line of its field.",
        cureFr: "Passez à la ligne après le deux-points, puis mettez un tiret par élément.",
        cureEn: "Start a new line after the colon, then one dash per entry.")
    static let secondDocument = Self(
        fr: "Un second document commence ici, après une ligne « --- ».", en: "A second document begins here, after a line “---”.",
        cureFr: "Enlevez la ligne « --- », ou faites-en un autre fichier.",
        cureEn: "Remove the line “---”, or make it another file.")
    static let emptyFile = Self(
        fr: "Ce fichier est vide.", en: "This file is empty.",
        cureFr: "Remplissez-le en partant d’un fichier voisin, ou supprimez-le.",
        cureEn: "Fill it in starting from a file next to it, or delete it.")
    static let tooDeep = Self(
        fr: "Il y a ici plus de \(YAMLFile.deepest) niveaux les uns dans les autres.",
        en: "There are more than \(YAMLFile.deepest) levels inside one another here.",
        cureFr: "Ramenez les lignes vers la gauche, et fermez les crochets et les accolades.",
        cureEn: "Move the lines to the left, and close brackets and braces.")
}

/// Signs that are missing or too many.
extension SyntaxCause.Words {
    static let missingColon = Self(
        fr: "Il manque le deux-points entre le champ et sa valeur.", en: "The colon between the field and its value is missing.",
        cureFr: "Ajoutez un deux-points et une espace après le nom du champ.",
        cureEn: "Add a colon and a space after the name of the field.")
    static let missingSpace = Self(
        fr: "Il manque une espace après le tiret ou le deux-points.", en: "A space is missing after the dash or the colon.",
        cureFr: "Ajoutez une espace ici.", cureEn: "Add a space here.")
    static let missingComma = Self(
        fr: "Il manque une virgule devant cet élément, ou une fermeture.",
        en: "A comma is missing before this entry, or a closing mark.",
        cureFr: "Séparez les éléments par une virgule, et mettez les textes entre guillemets droits.",
        cureEn: "Separate the entries with a comma, and put texts in straight quotes.")
    static let missingBrackets = Self(
        fr: "Ces textes séparés par des virgules forment une liste, mais ses crochets manquent.",
        en: "These texts with commas between them are a list, but its brackets are missing.",
        cureFr: "Écrivez [\"…\", \"…\"], ou un tiret et un texte par ligne.",
        cureEn: "Write [\"…\", \"…\"], or one dash and one text on each line.")
    static let emptyValue = Self(
        fr: "Ce champ est vide.", en: "This field is empty.", cureFr: "Écrivez sa valeur après le deux-points.",
        cureEn: "Write its value after the colon.")
    static let keyNotAWord = Self(
        fr: "Un nom de champ doit être un mot, or une accolade ou un crochet s’ouvre ici.",
        en: "The name of a field must be a word, but a brace or a bracket opens here.",
        cureFr: "Si c’est un texte, mettez-le entre guillemets droits.", cureEn: "If it is a text, put it in straight quotes.")
    static let unclosedBrace = Self(
        fr: "L’accolade ouverte ici n’est pas fermée.", en: "The brace opened here is not closed.", cureFr: "Ajoutez } à la fin.",
        cureEn: "Add } at the end.")
    static let unclosedBracket = Self(
        fr: "Le crochet ouvert ici n’est pas fermé.", en: "The bracket opened here is not closed.", cureFr: "Ajoutez ] à la fin.",
        cureEn: "Add ] at the end.")
}

/// Texts that need quotes, or other ones.
extension SyntaxCause.Words {
    static let unquotedColon = Self(
        fr: "Le deux-points suivi d’une espace coupe ce texte en deux.",
        en: "The colon followed by a space cuts this text in two.",
        cureFr: "Mettez tout le texte entre guillemets droits, par exemple \"Allie\u{A0}: votre aide\".",
        cureEn: "Put the whole text in straight quotes, for example \"Allie: your help\".")
    static let lostWords = Self(
        fr: "Une espace suivie de # ouvre un commentaire, et la suite du texte est perdue.",
        en: "A space followed by # opens a comment, and the rest of the text is lost.",
        cureFr: "Mettez tout le texte entre guillemets droits. Si c’est un commentaire, ajoutez une espace après #.",
        cureEn: "Put the whole text in straight quotes. If it is a comment, add a space after #.")
    static let unclosedQuote = Self(
        fr: "Le guillemet ouvert ici n’est pas fermé.", en: "The quote opened here is not closed.",
        cureFr: "Ajoutez le même guillemet à la fin du texte.", cureEn: "Add the same quote at the end of the text.")
    static let innerQuote = Self(
        fr: "Un guillemet droit au milieu du texte le ferme trop tôt.",
        en: "A straight quote inside the text closes it too early.",
        cureFr: "Dans le texte, employez « … », ou écrivez \\\" à la place de \".",
        cureEn: "Inside the text use “…”, or write \\\" instead of \".")
    static let innerApostrophe = Self(
        fr: "L’apostrophe au milieu du texte le ferme trop tôt.", en: "The apostrophe inside the text closes it too early.",
        cureFr: "Entourez le texte de \" plutôt que de '.", cureEn: "Put the text between \" instead of '.")
    static let needsQuotes = Self(
        fr: "Un texte ne peut pas commencer par ce signe.", en: "A text cannot begin with this sign.",
        cureFr: "Mettez tout le texte entre guillemets droits, par exemple \"@allie\".",
        cureEn: "Put the whole text in straight quotes, for example \"@allie\".")
    static let backslash = Self(
        fr: "La barre oblique inversée a un sens particulier entre guillemets droits.",
        en: "The backslash has a meaning of its own between straight quotes.", cureFr: "Doublez-la, \\\\, ou enlevez-la.",
        cureEn: "Double it, \\\\, or remove it.")
}

/// What YAML has and this house does not read.
extension SyntaxCause.Words {
    static let anchor = Self(
        fr: "Un texte qui commence par « & » sans guillemets est lu comme une ancre YAML.",
        en: "A text that begins with “&” without quotes is read as a YAML anchor.",
        cureFr: "Mettez le texte entre guillemets droits. Les ancres ne sont pas admises, répétez plutôt le texte.",
        cureEn: "Put the text in straight quotes. Anchors are not admitted, repeat the text instead.")
    static let alias = Self(
        fr: "Un texte qui commence par « * » sans guillemets est lu comme un renvoi YAML.",
        en: "A text that begins with “*” without quotes is read as a YAML alias.",
        cureFr: "Mettez le texte entre guillemets droits. Les renvois ne sont pas admis, répétez plutôt le texte.",
        cureEn: "Put the text in straight quotes. Aliases are not admitted, repeat the text instead.")
    static let tag = Self(
        fr: "Un texte qui commence par « ! » sans guillemets est lu comme une étiquette YAML.",
        en: "A text that begins with “!” without quotes is read as a YAML tag.",
        cureFr: "Mettez le texte entre guillemets droits. Les étiquettes ne sont pas admises.",
        cureEn: "Put the text in straight quotes. Tags are not admitted.")
    static let mergeKey = Self(
        fr: "La clé « << » de YAML n’est pas admise.", en: "YAML’s merge key “<<” is not admitted.",
        cureFr: "Écrivez les champs eux-mêmes.", cureEn: "Write the fields themselves.")
    static let syntax = Self(
        fr: "Cette ligne ne se lit pas.", en: "This line cannot be read.",
        cureFr: "Comparez-la avec les lignes voisines, et mettez les textes entre guillemets droits.",
        cureEn: "Compare it with the lines around it, and put texts in straight quotes.")
}
