import Advocacy
import DataFiles

extension Findings {
    /// The chapter's body, whose first line is line `first` of the file.
    mutating func check(_ text: ChapterText, from first: Int, longest: Int) {
        if text.rule.plain.isEmpty { noRule(at: place(line: first)) }
        for fault in text.faults { add(fault.kind, at: place(line: first + fault.line - 1)) }
        for piece in [text.rule] + text.sections {
            let place = place(line: first + piece.line - 1)
            if piece.plain.count > longest { longPassage(piece.plain.count, longest, at: place) }
            if piece.plain.isEmpty, !piece.heading.isEmpty { emptyPassage(piece.heading, at: place) }
        }
    }

    private mutating func add(_ kind: ChapterText.Fault.Kind, at place: Place) {
        switch kind {
        case .rawHTML: rawHTML(at: place)
        case .image: image(at: place)
        case .link(let address): link(to: address, at: place)
        case .headingJump(let from, let to): headingJump(from, to, at: place)
        case .unknownBrace(let brace): unknownBrace(brace, at: place)
        }
    }

    private mutating func noRule(at place: Place) {
        error(
            at: place, rule: "no-rule", fr: "Rien ne précède le premier titre : la page s’ouvrirait sur un encadré vide.",
            en: "Nothing stands before the first heading: the page would open with an empty box.",
            fix: ("Commencez par la règle, en une ou deux phrases.", "Begin with the rule, in one or two sentences."))
    }

    private mutating func rawHTML(at place: Place) {
        error(
            at: place, rule: "raw-html", fr: "Ce qui est entre chevrons < > est pris pour du HTML et disparaîtrait de la page.",
            en: "What stands between angle brackets < > is taken for HTML and would vanish from the page.",
            fix: (
                "Écrivez-le en Markdown (**gras**, _italique_), ou enlevez les chevrons.",
                "Write it in Markdown (**bold**, _italic_), or leave the brackets out."
            ))
    }

    private mutating func image(at place: Place) {
        error(
            at: place, rule: "image", fr: "Le guide n’affiche pas d’image.", en: "The guide shows no pictures.",
            fix: ("Dites-le en mots, ou donnez un lien.", "Say it in words, or give a link."))
    }

    private mutating func link(to address: String, at place: Place) {
        error(
            at: place, rule: "link-address",
            fr: "Le lien vers « \(address) » ne mène ni à une page ni à une adresse électronique.",
            en: "The link to “\(address)” leads neither to a page nor to a mailbox.",
            fix: (
                "Une adresse commence par https://, http:// ou mailto:.", "An address begins with https://, http:// or mailto:."
            ))
    }

    private mutating func headingJump(_ from: Int, _ to: Int, at place: Place) {
        warning(
            at: place, rule: "heading-level",
            fr: "Ce titre est de niveau \(to) ; on attend ici le niveau 2, et au plus \(from + 1).",
            en: "This heading is of level \(to); level 2 is expected here, \(from + 1) at most.",
            fix: (
                "Un titre de partie s’écrit avec ##, une sous-partie avec ###.",
                "A section's heading is written with ##, a part of it with ###."
            ))
    }

    private mutating func unknownBrace(_ brace: String, at place: Place) {
        error(
            at: place, rule: "unknown-brace", fr: "Rien ne remplace « \(brace) » : on le lirait tel quel.",
            en: "Nothing replaces “\(brace)”: people would read it as it is.",
            fix: (
                "Seul {company} est remplacé, par le nom de l’entreprise.", "Only {company} is replaced, by the company's name."
            ))
    }

    private mutating func longPassage(_ length: Int, _ longest: Int, at place: Place) {
        warning(
            at: place, rule: "long-passage",
            fr: "Ce passage compte \(length) caractères ; au-delà de \(longest), personne ne le lit dans une messagerie.",
            en: "This passage has \(length) characters; beyond \(longest) nobody reads it in a chat.",
            fix: ("Coupez-le par un titre ##.", "Part it with a ## heading."))
    }

    private mutating func emptyPassage(_ heading: String, at place: Place) {
        warning(
            at: place, rule: "empty-passage", fr: "Rien ne suit le titre « \(heading) ».",
            en: "Nothing follows the heading “\(heading)”.",
            fix: ("Ajoutez le texte, ou enlevez le titre.", "Add the text, or take the heading out."))
    }
}
