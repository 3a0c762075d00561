import Advocacy
import DataFiles
import Foundation

/// What no room can see alone: references from one folder's files into another's.
struct KnowledgeCheck {
    let files: [DataFile]
    let company: Company?
    let intents: [ID<Intent>: Intent]
    /// `nil` when the guide could not be read: then nothing is said about chapters.
    let chapters: Set<ID<Chapter>>?
    let stories: [Story]

    var findings: [Diagnostic] {
        missingFolders + intents.values.sorted { $0.id < $1.id }.flatMap(findings(in:)) + stories.flatMap(findings(in:))
    }

    private var missingFolders: [Diagnostic] {
        ["company", "guide", "intents", "stories"].filter { folder in
            !files.contains { $0.path.hasPrefix(folder + "/") }
        }.map { folder in
            Diagnostic(
                place: Place(file: folder), severity: .error,
                message: Wording([
                    .french: "Le dossier \(folder) est vide ou absent.", .english: "The folder \(folder) is empty or missing.",
                ]),
                fix: Wording([
                    .french: "Copiez celui du projet, puis adaptez-le.", .english: "Copy the project's own, then adapt it.",
                ]), rule: "missing-folder")
        }
    }

    private func findings(in intent: Intent) -> [Diagnostic] {
        let file = intentFile(intent.id)
        let chapter = intent.chapter.flatMap { id in
            chapters.flatMap { $0.contains(id) ? nil : unknown(id.text, "chapter", in: file) }
        }
        let countries = intent.answers.flatMap(\.countries).filter { company?.countries[$0] == nil }
        return [chapter].compactMap(\.self) + (company == nil ? [] : countries.map { unknown($0.text, "country", in: file) })
    }

    private func findings(in story: Story) -> [Diagnostic] {
        guard let company else { return [] }
        let file = files.first { $0.path.hasPrefix("stories/") && text($0).contains("id: \(story.id.text)") }
        return story.countries.filter { company.countries[$0] == nil }.sorted().map { unknown($0.text, "country", in: file) }
    }

    private func intentFile(_ id: ID<Intent>) -> DataFile? {
        files.first { $0.path == "intents/\(id.text.replacing(".", with: "/")).yml" }
    }

    private func unknown(_ name: String, _ kind: String, in file: DataFile?) -> Diagnostic {
        let french =
            kind == "chapter"
            ? "Le chapitre \(name) n’existe pas dans le guide." : "Le pays \(name) n’a pas de fiche dans company/countries."
        let english =
            kind == "chapter" ? "The guide has no chapter \(name)." : "The country \(name) has no sheet in company/countries."
        return Diagnostic(
            place: place(of: name, in: file), severity: .error, message: Wording([.french: french, .english: english]),
            fix: Wording([
                .french: "Corrigez l’identifiant, ou ajoutez le fichier qui manque.",
                .english: "Correct the id, or add the missing file.",
            ]), rule: "unknown-\(kind)", source: line(of: name, in: file))
    }

    private func place(of name: String, in file: DataFile?) -> Place {
        guard let file else { return Place(file: "intents") }
        let lines = text(file).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if let range = line.range(of: name) {
                return Place(file: file.path, line: index + 1, column: line[..<range.lowerBound].unicodeScalars.count + 1)
            }
        }
        return Place(file: file.path)
    }

    private func line(of name: String, in file: DataFile?) -> String? {
        file.flatMap { text($0).split(separator: "\n").first { $0.contains(name) } }.map(String.init)
    }

    private func text(_ file: DataFile) -> String { String(decoding: file.bytes, as: UTF8.self) }
}
