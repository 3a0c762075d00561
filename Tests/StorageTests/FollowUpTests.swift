import Advocacy
import Foundation
import Testing

@testable import Storage

@Suite("Follow-ups on the desk")
struct FollowUpTests {
    @Test("What was passed on waits, with its day and nothing finer", arguments: Engine.all)
    func opened(engine: Engine) async throws {
        let house = try House(engine)
        let (id, _) = try await house.passOn(country: CountryCode("FR"))
        let followUp = try #require(await house.read { try $0.followUp(id) })
        #expect(
            followUp
                == FollowUp(
                    id: id, kind: .ownSlip, chapter: ID("c20"), country: CountryCode("FR"), language: .french,
                    receivedOn: Day(Cast.noon)))
        #expect(try await house.read { try $0.followUps() } == [followUp])
    }

    @Test("Taken, contacted, done: each step once, each with its deed in the audit", arguments: Engine.all)
    func life(engine: Engine) async throws {
        let house = try House(engine)
        let (id, mira) = (try await house.passOn().id, try await house.mira())
        let done = try await house.write { ledger in
            let taken = try ledger.step(.take, on: id, by: mira, seeing: 1, at: Cast.noon)
            let contacted = try ledger.step(.contacted, on: id, by: mira, seeing: taken.version, at: Cast.noon)
            return try ledger.step(.done(.sortedOut), on: id, by: mira, seeing: contacted.version, at: Cast.noon)
        }
        #expect((done.state, done.version, done.outcome) == (.done, 4, .sortedOut))
        #expect(try await house.read { try $0.followUp(id) } == done)
        let deeds = try await house.rows("select deed from audit where subject = $1 order by number", .of(id))
        #expect(try deeds.map { try $0.text("deed") } == ["taken", "contacted", "done"])
        await #expect(throws: StepRefusal.notFrom(.done)) {
            try await house.write { try $0.step(.take, on: id, by: mira, seeing: 4, at: Cast.noon) }
        }
    }

    @Test("A step on an old version is refused, and changes nothing", arguments: Engine.all)
    func stale(engine: Engine) async throws {
        let house = try House(engine)
        let (id, mira) = (try await house.passOn().id, try await house.mira())
        let taken = try await house.write { try $0.step(.take, on: id, by: mira, seeing: 1, at: Cast.noon) }
        await #expect(throws: StepRefusal.stale(current: 2)) {
            try await house.write { try $0.step(.release, on: id, by: mira, seeing: 1, at: Cast.noon) }
        }
        #expect(try await house.read { try $0.followUp(id) } == taken)
        #expect(try await house.rows("select deed from audit where subject = $1", .of(id)).count == 1)
    }

    @Test("A step on nothing is told so")
    func missing() async throws {
        let house = try House()
        let mira = try await house.mira()
        await #expect(throws: StorageError.noSuchFollowUp) {
            try await house.write { try $0.step(.take, on: ID("nowhere"), by: mira, seeing: 1, at: Cast.noon) }
        }
    }

    @Test("Fifty take it at once: one gets it", arguments: Engine.all)
    func fifty(engine: Engine) async throws {
        let house = try House(engine)
        let id = try await house.passOn().id
        var managers: [Account] = []
        for number in 0..<50 { managers.append(try await house.mira("Mira \(number)")) }
        let takers = await withTaskGroup(of: FollowUp?.self) { group in
            for manager in managers {
                group.addTask {
                    try? await house.write { try $0.step(.take, on: id, by: manager, seeing: 1, at: Cast.noon) }
                }
            }
            return await group.reduce(into: []) { $0 += $1.map { [$0] } ?? [] }
        }
        #expect(takers.count == 1)
        #expect(try await house.read { try $0.followUp(id) } == takers.first)
    }

    @Test("Another may take it over once the lease is over, not before", arguments: Engine.all)
    func lease(engine: Engine) async throws {
        let house = try House(engine)
        let (id, mira, omar) = (try await house.passOn().id, try await house.mira(), try await house.mira("Omar"))
        _ = try await house.write { try $0.step(.take, on: id, by: mira, seeing: 1, at: Cast.noon) }
        await #expect(throws: StepRefusal.heldByAnother) {
            try await house.write { try $0.step(.take, on: id, by: omar, seeing: 2, at: Cast.noon.addingTimeInterval(899)) }
        }
        let taken = try await house.write {
            try $0.step(.take, on: id, by: omar, seeing: 2, at: Cast.noon.addingTimeInterval(900))
        }
        #expect(taken.isHeld(by: omar.id))
    }

    @Test("The return phrase tells where it stands, in any case and with spaces", arguments: Engine.all)
    func glance(engine: Engine) async throws {
        let house = try House(engine)
        let (id, phrase) = try await house.passOn()
        let mira = try await house.mira()
        let asked = "My phrase is " + phrase.text.uppercased().replacing("-", with: " ")
        #expect(try await house.know(asked).returned == .waiting)
        #expect(try await house.know(asked, as: Cast.jonas).returned == .waiting)
        _ = try await house.write { try $0.step(.take, on: id, by: mira, seeing: 1, at: Cast.noon) }
        #expect(try await house.know(asked).returned == .inHand)
        _ = try await house.write { try $0.step(.done(.talked), on: id, by: mira, seeing: 2, at: Cast.noon) }
        #expect(try await house.know(asked).returned == .sortedOut)
        #expect(try await house.know(ReturnPhrase(random: [UInt8].random(12)).text).returned == nil)
        #expect(try house.filesHolding(phrase.text).isEmpty)
    }

    @Test("A data leak leaves an alert without text, author or language", arguments: Engine.all)
    func leak(engine: Engine) async throws {
        let house = try House(engine)
        let moment = Cast.moment()
        try await house.carryOut([.alertLeak(CountryCode("FR"), id: ID(moment.id))], at: moment)
        let alert = try #require(await house.read { try $0.followUps() }.first)
        #expect((alert.kind, alert.country, alert.language) == (.leakAlert, CountryCode("FR"), LanguageTag("und")))
        #expect(try await house.rows("select id from follow_ups where sealed_text is not null").isEmpty)
        #expect(try await house.count("told_us") == 0)
    }
}
