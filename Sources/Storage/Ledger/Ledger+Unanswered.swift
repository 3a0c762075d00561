public import Advocacy
import Foundation

/// A question the guide had no answer to, without who asked.
public struct UnansweredQuestion: Sendable, Equatable {
    /// Redacted.
    public let text: String
    public let language: LanguageTag
    /// How many different people asked it in these words; one person counts again after seven days.
    public let people: Int
    public let lastAsked: Day
}

extension Ledger {
    /// Who asked is noted as a hash under a salt that is destroyed within seven days: until then it tells people apart,
    /// afterwards it leads to nobody.
    func noteUnanswered(_ question: String, _ language: LanguageTag, by employee: Employee, on day: Day) throws {
        let id = randomID()
        let sealed = try vault.unanswered.seal(Array(question.utf8), at: Place("unanswered", id))
        let asker = asker(vault.person(employee), salt: try salt(on: day))
        try run(.noteUnanswered, .text(id), .of(day), .text(language.text), .blob(sealed), .blob(asker))
    }

    private func salt(on day: Day) throws -> [UInt8] {
        if let row = try run(.saltSince, .of(day.adding(days: -Lifetime.saltDays))).first { return try row.blob("salt") }
        let salt = [UInt8].random(32)
        try run(.addSalt, .of(day), .blob(salt))
        return salt
    }

    func asker(_ person: [UInt8], salt: [UInt8]) -> [UInt8] { vault.askers.hash([salt, person]) }

    /// The unanswered questions, the most asked first.
    public func unansweredQuestions() throws -> [UnansweredQuestion] {
        let asked = try run(.unansweredInOrder).map { row in
            (
                text: try openedQuestion(row), language: try row.text("language"), asker: try row.blob("asker"),
                day: try row.day("noted_on")
            )
        }
        return Dictionary(grouping: asked) { [$0.language, $0.text] }.values.compactMap { group in
            group.first.map { one in
                UnansweredQuestion(
                    text: one.text, language: LanguageTag(one.language), people: Set(group.map(\.asker)).count,
                    lastAsked: group.map(\.day).max() ?? one.day)
            }
        }.sorted { ($1.people, $0.text) < ($0.people, $1.text) }
    }

    private func openedQuestion(_ row: Row) throws -> String {
        let bytes = try vault.unanswered.open(
            try row.blob("sealed_question"), at: Place("unanswered", try row.text("id")))
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Statement {
    static let unanswered = [noteUnanswered, saltSince, addSalt, unansweredInOrder]

    static let noteUnanswered = Statement(
        "note-unanswered",
        "insert into unanswered (id, noted_on, language, sealed_question, asker) values ($1, $2, $3, $4, $5)")
    static let saltSince = Statement(
        "salt-since", "select salt from salts where made_on > $1 order by made_on desc limit 1")
    static let addSalt = Statement("add-salt", "insert into salts (made_on, salt) values ($1, $2)")
    static let unansweredInOrder = Statement(
        "unanswered-in-order", "select id, noted_on, language, sealed_question, asker from unanswered order by id")
}
