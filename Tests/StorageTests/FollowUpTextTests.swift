import Advocacy
import Foundation
import Testing

@testable import Storage

@Suite("The text of a follow-up")
struct FollowUpTextTests {
    private static func text(
        _ house: House, of id: ID<FollowUp>, for account: Account, at now: Date = Cast.noon
    ) async throws -> FollowUpText? {
        try await house.write { try $0.text(of: id, for: account, at: now) }
    }

    @Test("Opens only to who took it, and only while the lease runs", arguments: Engine.all)
    func holder(engine: Engine) async throws {
        let house = try House(engine)
        let (id, mira, omar) = (try await house.passOn().id, try await house.mira(), try await house.mira("Omar"))
        #expect(try await Self.text(house, of: id, for: mira) == nil)
        _ = try await house.write { try $0.step(.take, on: id, by: mira, seeing: 1, at: Cast.noon) }
        #expect(
            try await Self.text(house, of: id, for: mira) == FollowUpText(report: Cast.slip, authorName: "Nadia Berger"))
        #expect(try await Self.text(house, of: id, for: omar) == nil)
        #expect(try await Self.text(house, of: id, for: mira, at: Cast.noon.addingTimeInterval(900)) == nil)
        _ = try await house.write { try $0.step(.done(.talked), on: id, by: mira, seeing: 2, at: Cast.noon) }
        #expect(try await Self.text(house, of: id, for: mira) == nil)
    }

    @Test("Opening is audited once per take", arguments: Engine.all)
    func audited(engine: Engine) async throws {
        let house = try House(engine)
        let (id, mira) = (try await house.passOn().id, try await house.mira())
        for version in 1...2 {
            _ = try await house.write { try $0.step(.take, on: id, by: mira, seeing: version, at: Cast.noon) }
            for _ in 0..<3 { #expect(try await Self.text(house, of: id, for: mira) != nil) }
        }
        let deeds = try await house.rows("select deed from audit where subject = $1 order by number", .of(id))
        #expect(try deeds.map { try $0.text("deed") } == ["taken", "opened", "taken", "opened"])
    }

    @Test("Of a colleague's post it never says who told us, and closing forgets it", arguments: Engine.all)
    func teller(engine: Engine) async throws {
        let house = try House(engine)
        let (id, mira) = (try await house.passOn(Cast.colleague).id, try await house.mira())
        #expect(try await house.count("told_us") == 1)
        _ = try await house.write { try $0.step(.take, on: id, by: mira, seeing: 1, at: Cast.noon) }
        #expect(try await Self.text(house, of: id, for: mira) == FollowUpText(report: Cast.colleague, authorName: nil))
        _ = try await house.write { try $0.step(.done(.sortedOut), on: id, by: mira, seeing: 2, at: Cast.noon) }
        #expect(try await house.count("told_us") == 0)
    }

    @Test("Who told us shares no value with the follow-up, and has no day and no order")
    func unlinked() async throws {
        let house = try House()
        for _ in 0..<20 { try await house.passOn(Cast.colleague) }
        let columns = try await house.rows("select name from pragma_table_info('told_us') order by name")
        #expect(try columns.map { try $0.text("name") } == ["id", "sealed_teller"])
        #expect(try await house.rows("select name from pragma_table_list where name = 'told_us' and wr = 1").count == 1)
        let pointers = try await house.rows("select id from told_us").map { try $0.blob("id") }
        for row in try await house.rows("select * from follow_ups") {
            for pointer in pointers {
                #expect(!row.values.contains(.blob(pointer)) && !row.values.contains(.text(pointer.hex)))
            }
        }
    }

    @Test(
        "Two who tell us of one post share its hash; another post has another; own slips have none", arguments: Engine.all)
    func matter(engine: Engine) async throws {
        let house = try House(engine)
        func told(_ link: String) -> Report { Report(kind: .colleague, language: .french, answers: [.link: link]) }
        for link in [
            "https://www.example.org/posts/12/?utm_medium=a#top", "regarde http://EXAMPLE.org/posts/12 stp",
            "https://example.org/posts/13", "https://example.org/posts?id=12", "https://example.org/posts?id=13",
            "je ne sais plus",
        ] { try await house.passOn(told(link)) }
        try await house.passOn()
        let matters = try await house.rows("select matter from follow_ups where matter is not null").map {
            try $0.blob("matter")
        }
        #expect(matters.count == 5)
        #expect(Set(matters).count == 4)
    }

    @Test("Notes belong to who holds it, rest sealed, and renew the lease", arguments: Engine.all)
    func notes(engine: Engine) async throws {
        let house = try House(engine)
        let (id, mira, omar) = (try await house.passOn().id, try await house.mira(), try await house.mira("Omar"))
        await #expect(throws: StorageError.notHeld) {
            try await house.write { try $0.addNote("too early", on: id, by: mira, at: Cast.noon) }
        }
        _ = try await house.write { try $0.step(.take, on: id, by: mira, seeing: 1, at: Cast.noon) }
        let later = Cast.noon.addingTimeInterval(600)
        try await house.write { ledger in
            try ledger.addNote("KANARI-note one", on: id, by: mira, at: Cast.noon)
            try ledger.addNote("KANARI-note two", on: id, by: mira, at: later)
        }
        let notes = try await house.read { try $0.notes(of: id, for: mira, at: later) }
        #expect(notes.map(\.words) == ["KANARI-note one", "KANARI-note two"])
        #expect(try await house.read { try $0.notes(of: id, for: omar, at: later) }.isEmpty)
        let followUp = try #require(await house.read { try $0.followUp(id) })
        #expect(followUp.lease?.until == later.addingTimeInterval(900) && followUp.version == 2)
        #expect(try house.filesHolding("KANARI-note").isEmpty)
    }
}
