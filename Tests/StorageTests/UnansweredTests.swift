import Advocacy
import Foundation
import Testing

@testable import Storage

@Suite("Unanswered questions")
struct UnansweredTests {
    private static func ask(
        _ question: String, as author: Employee, in house: House, day: Double = 0
    ) async throws {
        let moment = Cast.moment(Cast.noon + Cast.days(day))
        try await house.carryOut([.noteUnanswered(question, .french)], from: author, at: moment)
    }

    private static func employee(_ number: Int) -> Employee {
        Employee(instance: "works-chat", tenant: "north", user: "U-\(number)")
    }

    @Test("Three people are told apart; one who asks three times is one", arguments: Engine.all)
    func people(engine: Engine) async throws {
        let house = try House(engine)
        for number in 0..<3 { try await Self.ask("puis-je ?", as: Self.employee(number), in: house) }
        for _ in 0..<3 { try await Self.ask("et là ?", as: Cast.nadia, in: house) }
        let today = Day(Cast.noon)
        #expect(
            try await house.read { try $0.unansweredQuestions() } == [
                UnansweredQuestion(text: "puis-je ?", language: .french, people: 3, lastAsked: today),
                UnansweredQuestion(text: "et là ?", language: .french, people: 1, lastAsked: today),
            ])
        #expect(try house.filesHolding("puis-je").isEmpty)
    }

    @Test("After seven days the salt is gone, the count stays, and nobody can be found by it", arguments: Engine.all)
    func salt(engine: Engine) async throws {
        let house = try House(engine)
        try await Self.ask("puis-je ?", as: Cast.nadia, in: house)
        try await Self.ask("puis-je ?", as: Cast.jonas, in: house, day: 6)
        #expect(try await house.count("salts") == 1)
        #expect(try await house.write { try $0.retain(at: Cast.noon + Cast.days(6)).salts } == 0)
        #expect(try await house.write { try $0.retain(at: Cast.noon + Cast.days(7)).salts } == 1)
        #expect(try await house.read { try $0.unansweredQuestions().map(\.people) } == [2])
        #expect(try await house.write { try $0.eraseUnanswered(of: $0.vault.person(Cast.nadia)) } == 0)
        try await Self.ask("puis-je ?", as: Cast.nadia, in: house, day: 8)
        #expect(try await house.count("salts") == 1)
    }

    @Test("A salt is used for seven days, also when no round was made", arguments: Engine.all)
    func oldSalt(engine: Engine) async throws {
        let house = try House(engine)
        for (day, salts) in [(0.0, 1), (6, 1), (7, 2)] {
            try await Self.ask("puis-je ?", as: Cast.nadia, in: house, day: day)
            #expect(try await house.count("salts") == salts, "day \(day)")
        }
    }

    @Test("The destroyed salt is in no file")
    func saltBytes() async throws {
        let house = try House()
        try await Self.ask("puis-je ?", as: Cast.nadia, in: house)
        let salt = try #require(await house.rows("select salt from salts").first).blob("salt")
        #expect(try !house.filesHolding(salt).isEmpty)
        _ = try await house.write { try $0.retain(at: Cast.noon + Cast.days(7)) }
        try await house.database.truncate()
        #expect(try house.filesHolding(salt).isEmpty)
    }

    @Test("The text goes after ninety days", arguments: Engine.all)
    func ninety(engine: Engine) async throws {
        let house = try House(engine)
        try await Self.ask("puis-je ?", as: Cast.nadia, in: house)
        #expect(try await house.write { try $0.retain(at: Cast.noon + Cast.days(89)).unanswered } == 0)
        #expect(try await house.write { try $0.retain(at: Cast.noon + Cast.days(90)).unanswered } == 1)
    }
}
