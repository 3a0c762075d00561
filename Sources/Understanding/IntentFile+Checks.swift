import Advocacy
import DataFiles

extension Record {
    /// `guide.must_disclose` stands in `intents/guide/must_disclose.yml`.
    mutating func checkName(_ id: String, _ file: DataFile) {
        let wanted = IntentFiles.id(of: file)
        guard !id.isEmpty, id != wanted else { return }
        findings.error(
            at: place(of: "id"), rule: "id-unlike-file",
            fr: "L’identifiant « \(id) » ne correspond pas au nom du fichier.",
            en: "The id “\(id)” does not match the name of the file.",
            fix: ("Écrivez « \(wanted) », ou renommez le fichier.", "Write “\(wanted)”, or rename the file."))
    }

    mutating func checkButtons(_ buttons: [Placed<String>]) {
        guard buttons.count > IntentFile.mostButtons else { return }
        findings.error(
            at: buttons[IntentFile.mostButtons].place, rule: "too-many-buttons",
            fr: "Il y a \(buttons.count) boutons, au plus \(IntentFile.mostButtons) sont possibles.",
            en: "There are \(buttons.count) buttons, at most \(IntentFile.mostButtons) are possible.",
            fix: ("Gardez les deux plus utiles.", "Keep the two most useful ones."))
    }

    /// The last answer is for everybody, and nothing stands after an answer for everybody.
    mutating func checkReach(of answers: [Placed<Intent.Answer>]) {
        if let last = answers.last, !last.value.countries.isEmpty {
            findings.error(
                at: last.place, rule: "no-answer-for-all",
                fr: "La dernière réponse doit valoir partout, or celle-ci a un « when ».",
                en: "The last answer must hold everywhere, but this one has a “when”.",
                fix: ("Ajoutez à la fin une réponse sans « when ».", "Add an answer without “when” at the end."))
        }
        for answer in answers.dropLast() where answer.value.countries.isEmpty {
            findings.error(
                at: answer.place, rule: "answer-hides-others",
                fr: "Cette réponse vaut partout, celles qui suivent ne seront jamais dites.",
                en: "This answer holds everywhere, those after it will never be said.",
                fix: ("Mettez-la en dernier, ou donnez-lui un « when ».", "Move it to the end, or give it a “when”."))
        }
    }
}

extension Findings {
    /// The sentences a line of examples stands for; `nil` after a finding.
    mutating func sentences(of line: Placed<String>) -> [String]? {
        do throws(Template.Fault) {
            return try Template(line.value).sentences
        } catch {
            // One further for the opening quote, which almost every line has.
            let place = place(line: line.place.line, column: line.place.column + error.offset + 1)
            report(error.kind, at: error.kind == .tooMany || error.kind == .empty ? line.place : place)
            return nil
        }
    }

    private mutating func report(_ fault: Template.Fault.Kind, at place: Place) {
        switch fault {
        case .unclosed:
            error(
                at: place, rule: "template-unclosed", fr: "Cette parenthèse ou ce crochet ne se referme pas.",
                en: "This bracket is never closed.",
                fix: ("Ajoutez « ) » ou « ] » au bon endroit.", "Add “)” or “]” where it belongs."))
        case .unopened:
            error(
                at: place, rule: "template-unopened", fr: "Cette parenthèse ou ce crochet ne s’ouvre nulle part.",
                en: "This bracket was never opened.",
                fix: ("Enlevez-le, ou ajoutez « ( » ou « [ » avant.", "Remove it, or add “(” or “[” before it."))
        case .tooMany:
            error(
                at: place, rule: "template-too-many",
                fr: "Cette ligne représente plus de \(Template.bound) phrases.",
                en: "This line stands for more than \(Template.bound) sentences.",
                fix: ("Partagez-la en plusieurs lignes.", "Split it into several lines."))
        case .empty:
            error(
                at: place, rule: "template-empty", fr: "Une des lectures de cette ligne n’a aucun mot.",
                en: "One reading of this line has no word at all.",
                fix: ("Laissez au moins un mot hors des crochets.", "Leave at least one word outside the brackets."))
        }
    }
}
