import Advocacy
import DataFiles

/// One intent as its file says it, before it is held against the other files.
struct IntentFile: Sendable {
    /// A line of examples and the sentences it stands for.
    struct Line: Sendable {
        let sentences: [String]
        let language: LanguageTag
        let place: Place
    }

    /// A sentence that looks like this intent and means another.
    struct NearMiss: Sendable {
        let text: Placed<String>
        let language: LanguageTag
        let goesTo: Placed<String>
    }

    let file: DataFile
    let intent: Intent
    let idPlace: Place
    let lines: [Line]
    let nearMisses: [NearMiss]
    let buttons: [Placed<String>]
    let tests: [InlineTest]
    /// Every text people are shown, with where it stands.
    let shown: [Placed<String>]

    static let longestTitle = 60, mostButtons = 2

    static func load(_ file: DataFile) -> Loaded<IntentFile> {
        YAMLFile.load(file) { read(file, &$0) }
    }

    private static func read(_ file: DataFile, _ record: inout Record) -> IntentFile? {
        let id = record.string("id")
        let title = record.wording("title", length: 1...longestTitle)
        let chapter = record.optionalRecord("chapter") { $0.string("id") }
        let act = record.optionalChoice("act", of: IntentAct.self)
        let lines = lines(&record)
        let nearMisses = nearMisses(&record)
        let answers = answers(&record, act)
        let buttons = record.optionalPlacedStrings("buttons")
        let intent = Intent(
            id: ID(id), title: title, chapter: chapter.map { ID($0) }, act: act, answers: answers.map(\.value),
            next: buttons.map { ID($0.value) })
        record.checkName(id, file)
        record.checkButtons(buttons)
        return IntentFile(
            file: file, intent: intent, idPlace: record.place(of: "id"), lines: lines, nearMisses: nearMisses,
            buttons: buttons, tests: tests(&record, intent.id),
            shown: shown(title, at: record.place(of: "title")) + answers.flatMap { shown($0.value.text, at: $0.place) })
    }

    private static func lines(_ record: inout Record) -> [Line] {
        let written = record.wordings("examples").sorted { $0.key.text < $1.key.text }
        return written.flatMap { language, texts in
            texts.compactMap { text in
                record.findings.sentences(of: text).map { Line(sentences: $0, language: language, place: text.place) }
            }
        }
    }

    private static func nearMisses(_ record: inout Record) -> [NearMiss] {
        record.optionalRecords("not_here") { miss in
            NearMiss(
                text: Placed(miss.string("text"), at: miss.place(of: "text")), language: miss.language("language"),
                goesTo: Placed(miss.string("goes_to"), at: miss.place(of: "goes_to")))
        }
    }

    private static func answers(_ record: inout Record, _ act: IntentAct?) -> [Placed<Intent.Answer>] {
        let read: (inout Record) -> Placed<Intent.Answer>? = { answer in
            let countries = answer.optionalRecord("when") { $0.optionalCountries("countries") } ?? []
            return Placed(Intent.Answer(countries: countries, text: answer.remainingWording()), at: answer.place)
        }
        let answers = act == nil ? record.records("answers", read) : record.optionalRecords("answers", read)
        record.checkReach(of: answers)
        return answers
    }

    private static func tests(_ record: inout Record, _ id: ID<Intent>) -> [InlineTest] {
        record.optionalRecord("tests") { tests in
            [("positive", true), ("negative", false)].flatMap { key, isPositive in
                tests.optionalWordings(key).sorted { $0.key.text < $1.key.text }.flatMap { language, texts in
                    texts.map { text in
                        InlineTest(
                            intent: id, text: text.value, language: language, isPositive: isPositive, place: text.place)
                    }
                }
            }
        } ?? []
    }

    private static func shown(_ words: Wording, at place: Place) -> [Placed<String>] {
        words.byLanguage.sorted { $0.key.text < $1.key.text }.map { Placed($0.value, at: place) }
    }
}
