import Advocacy
import Foundation
import Testing

@testable import Storage

@Suite("No word of anybody stands in clear")
struct CanaryTests {
    private static let author = Employee(instance: "works-chat", tenant: "north", user: "KANARI-user")
    private static let message = Cast.message(
        from: author, event: "KANARI-event", room: "KANARI-room", name: "KANARI-name")
    private static let phrase = ReturnPhrase(random: [UInt8](1...12))

    private static func report(_ kind: Report.Kind) -> Report {
        kind.questions.reduce(Report(kind: kind, language: .french)) { $0.answering($1, with: "KANARI-\($1.rawValue)") }
    }

    private static let acts: [Act] = [
        .remember(.confirming(report(.colleague), id: "shown")), .remember(.choosing([ID("a")], words: "KANARI-words", .french)),
        .openFollowUp(report(.ownSlip), phrase, id: ID("1"), country: CountryCode("FR")),
        .openFollowUp(report(.colleague), ReturnPhrase(random: [UInt8](2...13)), id: ID("2"), country: nil),
        .openFollowUp(report(.question), ReturnPhrase(random: [UInt8](3...14)), id: ID("3"), country: nil),
        .alertLeak(nil, id: ID("4")), .noteUnanswered("KANARI-question", .french), .wish(.stop),
        .noteCountry(CountryCode("FR")), .turnCaption(ID("story"), .french),
        .openWebChat(WebChatToken(secret: "KANARI-token")), .startForgetting(.french), .remember(nil),
    ]

    @Test("After every act the files are searched: database, log, index and keys")
    func acts() async throws {
        let house = try House()
        let moment = Cast.moment()
        for act in Self.acts {
            try await house.write { try $0.carryOut([act], of: Self.message, at: moment) }
            try Self.search(house)
        }
        try await house.database.truncate()
        try Self.search(house)
    }

    @Test("Nor after letters, answers, sessions, notes and reading")
    func desk() async throws {
        let house = try House()
        let mira = try await house.mira()
        let key = DeliveryKey(instance: "i", tenant: "t", event: Self.message.event, bodyHash: Array("KANARI-body".utf8))
        try await house.write { ledger in
            _ = try ledger.receive(key, on: Day(Cast.noon))
            try ledger.keepResponse(Array("KANARI-response".utf8), for: key, to: Self.author)
            try ledger.post(
                Cast.letter("KANARI-letter"), to: Self.message.addressee, idempotencyKey: ledger.idempotencyKey(of: key),
                at: Cast.noon)
            try ledger.startSession(secret: "KANARI-secret", subject: .employee(Self.author), expires: Cast.noon + 60)
            try ledger.carryOut([Self.acts[2]], of: Self.message, at: Cast.moment())
            _ = try ledger.step(.take, on: ID("1"), by: mira, seeing: 1, at: Cast.noon)
            try ledger.addNote("KANARI-note", on: ID("1"), by: mira, at: Cast.noon)
            _ = try ledger.text(of: ID("1"), for: mira, at: Cast.noon)
            let claimed = try ledger.claimLetters(atMost: 1, by: "courier", at: Cast.noon)
            for letter in claimed { try ledger.settle(letter.id, as: .failed(because: .refused), at: Cast.noon) }
        }
        try Self.search(house)
    }

    @Test("The search finds what does stand in clear")
    func sanity() async throws {
        let house = try House()
        _ = try await house.mira("KANARI-account")
        #expect(try !house.filesHolding("KANARI-").isEmpty)
    }

    private static func search(_ house: House) throws {
        for marker in ["KANARI-", phrase.text, Data("KANARI-".utf8).base64EncodedString().prefix(8).description] {
            #expect(try house.filesHolding(marker).isEmpty, "\(marker)")
        }
    }
}
