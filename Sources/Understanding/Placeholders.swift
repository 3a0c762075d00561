import Advocacy
import DataFiles

/// Names in braces: `{company}`.
enum Placeholders {
    static func names(in text: String) -> Set<String> {
        Set(text.matches(of: #/\{([^{}]*)\}/#).map { String($0.output.1) })
    }
}

extension Findings {
    /// In braces stands the company's name or one of `allowed`, nothing else.
    mutating func checkPlaceholders(in text: Placed<String>, allowed: Set<String> = []) {
        let known = allowed.union(["company"])
        for name in Placeholders.names(in: text.value).subtracting(known).sorted() {
            let meant = didYouMean(name, among: known.sorted()) ?? known.sorted()[0]
            error(
                at: text.place, rule: "unknown-placeholder", fr: "« {\(name)} » n’est pas remplacé dans ce texte.",
                en: "“{\(name)}” is not filled in this text.",
                fix: ("Vouliez-vous écrire {\(meant)} ?", "Did you mean {\(meant)}?"))
        }
        let rest = text.value.replacing(#/\{[^{}]*\}/#, with: "")
        guard rest.contains("{") || rest.contains("}") else { return }
        error(
            at: text.place, rule: "brace", fr: "Une accolade est seule dans ce texte.", en: "A brace stands alone in this text.",
            fix: ("Écrivez {company} en entier, ou enlevez l’accolade.", "Write {company} in full, or remove the brace."))
    }
}
