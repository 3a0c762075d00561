import Advocacy
import Foundation
import Testing

@testable import Storage

@Suite("Conversations")
struct ConversationTests {
    private static let state = ConversationState.offeringPerson(words: "KANARI-words", .french)

    @Test("What was remembered is known, for half an hour", arguments: Engine.all)
    func halfAnHour(engine: Engine) async throws {
        let house = try House(engine)
        try await house.carryOut([.remember(Self.state)])
        #expect(try await house.know(at: Cast.noon.addingTimeInterval(29 * 60)).state == Self.state)
        #expect(try await house.know(at: Cast.noon.addingTimeInterval(30 * 60)).state == nil)
    }

    @Test("The next state takes the place of the last; nil forgets it", arguments: Engine.all)
    func replaced(engine: Engine) async throws {
        let house = try House(engine)
        let next = ConversationState.telling(Cast.slip, asking: .reach)
        try await house.carryOut([.remember(Self.state), .remember(next)])
        #expect(try await house.know().state == next)
        #expect(try await house.count("conversations") == 1)
        try await house.carryOut([.remember(nil)])
        #expect(try await house.know().state == nil)
        #expect(try await house.count("conversations") == 0)
    }

    @Test("Each person has her own in a room, and each room its own", arguments: Engine.all)
    func apart(engine: Engine) async throws {
        let house = try House(engine)
        try await house.carryOut([.remember(Self.state)])
        #expect(try await house.know(as: Cast.jonas).state == nil)
        let elsewhere = try await house.read {
            try $0.knowing(for: Cast.message(room: "room-2"), words: "", stories: [], at: Cast.noon)
        }
        #expect(elsewhere.state == nil)
    }

    @Test("Neither words nor person nor room stand in a file, and after the round nor does the state")
    func unreadable() async throws {
        let house = try House()
        try await house.carryOut([.remember(Self.state)])
        for marker in ["KANARI-words", Cast.nadia.user, "room-1"] { #expect(try house.filesHolding(marker).isEmpty) }
        let sealed = try #require(await house.rows("select sealed_state from conversations").first).blob("sealed_state")
        #expect(try !house.filesHolding(sealed).isEmpty)
        _ = try await house.write { try $0.retain(at: Cast.noon.addingTimeInterval(31 * 60)) }
        try await house.database.truncate()
        #expect(try house.filesHolding(sealed).isEmpty)
    }

    @Test("A state moved to another row does not open")
    func moved() async throws {
        let house = try House()
        try await house.carryOut([.remember(Self.state)])
        try await house.carryOut([.remember(.offeringToTellThem(.english))], from: Cast.jonas)
        try await house.rows("update conversations set sealed_state = (select max(sealed_state) from conversations)")
        let read = { try await house.know(as: $0).state }
        var failures = 0
        for person in [Cast.nadia, Cast.jonas] where (try? await read(person)) == nil { failures += 1 }
        #expect(failures == 1)
    }
}

@Suite("What is known of a person, and of stories")
struct KnowingTests {
    @Test("Of a stranger nothing is known, and knowing leaves nothing", arguments: Engine.all)
    func stranger(engine: Engine) async throws {
        let house = try House(engine)
        #expect(try await house.know("hello") == Knowing())
        #expect(try await house.count("people") == 0)
    }

    @Test("The country a person chose is known; the last choice counts", arguments: Engine.all)
    func country(engine: Engine) async throws {
        let house = try House(engine)
        try await house.carryOut([.noteCountry(CountryCode("FR")), .noteCountry(CountryCode("SN"))])
        #expect(try await house.know().country == CountryCode("SN"))
        #expect(try await house.know(as: Cast.jonas).country == nil)
    }

    @Test("A wish is kept once, with its day", arguments: Engine.all)
    func wish(engine: Engine) async throws {
        let house = try House(engine)
        try await house.carryOut([.wish(.stop), .wish(.stop)])
        #expect(try await house.read { try $0.wishes(of: Cast.nadia) } == [.stop])
        #expect(try await house.read { try $0.wishes(of: Cast.jonas) } == [])
        let day = try #require(await house.rows("select wished_on from wishes").first).text("wished_on")
        #expect(day == Day(Cast.noon).text)
    }

    @Test("Captions are counted per story over all languages", arguments: Engine.all)
    func captions(engine: Engine) async throws {
        let house = try House(engine)
        let (one, other): (ID<Story>, ID<Story>) = (ID("new-hall"), ID("open-day"))
        try await house.carryOut([
            .turnCaption(one, .french), .turnCaption(one, .english), .turnCaption(one, .english),
            .turnCaption(other, .french),
        ])
        let known = try await house.read {
            try $0.knowing(for: Cast.message(), words: "", stories: [one, ID("unknown")], at: Cast.noon)
        }
        #expect(known.captionTurns == [one: 3])
    }
}
