import Advocacy
import DataFiles

@testable import Understanding

/// A small set of intent files without a fault.
enum Fixture {
    static let one = """
        id: guide.one
        title: {fr: "Un", en: "One"}
        chapter: {id: c04}
        examples:
          fr:
            - "premier exemple"
            - "autre [petit] exemple"
          en: ["first example"]
        not_here: [{text: "presque pareil", language: fr, goes_to: guide.two}]
        answers:
          - fr: Bonne réponse.
            en: A good answer.
        buttons: [guide.two]
        tests:
          positive: {fr: ["un tout premier essai"]}

        """

    static let two = """
        id: guide.two
        title: {fr: "Deux", en: "Two"}
        act: show-help
        examples: {fr: ["deuxième sorte"], en: ["second kind"]}

        """

    static let escalation = """
        lists: {me: ["me", "moi"]}
        danger: {fr: [{words: [["bombe"]]}]}
        harassment: {fr: [{words: [["menac*"], ["{me}"]], within: 6}]}
        data_leak: {fr: [{words: [["fuite"]], unless: ["eau"]}]}

        """

    static let lists = """
        affirmative: {fr: ["oui"], en: ["yes"]}
        negative: {fr: ["non"], en: ["no"]}
        cancel: {fr: ["annule"], en: ["cancel"]}

        """

    static let replies = PhraseKey.allCases.map { key in
        let words = ([key.rawValue] + key.placeholders.sorted().map { "{\($0)}" }).joined(separator: " ")
        return "\(key.rawValue):\n  fr: \"\(words)\"\n  en: \"\(words)\"\n"
    }.joined()

    static func files(_ one: String, replies: String = replies, escalation: String = escalation) -> [DataFile] {
        [
            DataFile(path: "intents/guide/one.yml", text: one), DataFile(path: "intents/guide/two.yml", text: two),
            DataFile(path: "intents/replies.yml", text: replies), DataFile(path: "intents/escalation.yml", text: escalation),
            DataFile(path: "intents/out_of_scope.yml", text: "fr: [\"il pleut\"]\nen: [\"it rains\"]\n"),
            DataFile(path: "intents/sms.yml", text: "fr: {slt: salut}\nen: {pls: please}\n"),
            DataFile(path: "intents/lists.yml", text: lists),
        ]
    }

    static func load(_ one: String, replies: String = replies, escalation: String = escalation) -> Loaded<IntentLibrary> {
        IntentFiles.load(files(one, replies: replies, escalation: escalation))
    }
}
