import Advocacy
import Foundation
import Testing

@testable import Storage

@Suite("Case keys")
struct CaseKeyTests {
    struct Unwanted: Error {}

    private static func isReadable(_ id: ID<FollowUp>, in house: House) async throws -> Bool {
        try await house.read { try $0.sealedText(of: id) } != nil
    }

    @Test("A destroyed key makes the text unreadable, also in a copy of the content taken before")
    func copy() async throws {
        let house = try House()
        let (id, _) = try await house.passOn()
        #expect(try await Self.isReadable(id, in: house))
        let copies = try Scratch.folder()
        try await house.database.truncate()
        try FileManager.default.copyItem(atPath: house.contentPath, toPath: copies.appending(path: "allie.db").path)

        try house.caseKeys.destroy([id])
        #expect(try await !Self.isReadable(id, in: house))
        try house.caseKeys.close()
        try FileManager.default.copyItem(
            at: house.folder.appending(path: "keys.db"), to: copies.appending(path: "keys.db"))
        let restored = try House(folder: copies)
        #expect(try await restored.rows("select id from follow_ups where sealed_text is not null").count == 1)
        #expect(try await !Self.isReadable(id, in: restored))
    }

    @Test("Of a destroyed key nothing stays in its file or log; others stay")
    func destroyed() async throws {
        let house = try House()
        let (one, other) = (try await house.passOn().id, try await house.passOn().id)
        let keys = try SQLiteReader.wrappedKeys(in: house.folder.appending(path: "keys.db").path)
        let wrapped = try #require(keys[one.text])
        #expect(try !house.filesHolding(wrapped).isEmpty)
        try house.caseKeys.destroy([one])
        #expect(try house.filesHolding(wrapped).isEmpty)
        #expect(try !house.filesHolding(try #require(keys[other.text])).isEmpty)
        #expect(try await Self.isReadable(other, in: house))
    }

    @Test("A key is durable before its follow-up; the rounds keep those that are in use")
    func durable() async throws {
        let house = try House()
        let moment = Cast.moment()
        let id = ID<FollowUp>(moment.id)
        await #expect(throws: Unwanted.self) {
            try await house.write { ledger in
                try ledger.carryOut(
                    [.openFollowUp(Cast.slip, moment.phrase, id: id, country: nil)], of: Cast.message(), at: moment)
                throw Unwanted()
            }
        }
        let (kept, _) = try await house.passOn()
        #expect(try house.caseKeys.key(for: id) != nil)
        _ = try await house.write { try $0.retain(at: Cast.noon) }
        #expect(try house.caseKeys.key(for: kept) != nil)
        #expect(try await house.read { try $0.followUpsWithoutKey() } == 0)
    }

    @Test("With another store's key file nothing opens, it is counted, and nobody who told us is lost")
    func anotherFile() async throws {
        let house = try House()
        try await house.passOn(Cast.colleague)
        let folder = try Scratch.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let others = try CaseKeys(path: folder.appending(path: "keys.db").path, vault: house.vault)
        let lost = try await house.database.write { [vault = house.vault] transaction in
            let ledger = Ledger(transaction, vault, others)
            _ = try ledger.retain(at: Cast.noon)
            return try ledger.followUpsWithoutKey()
        }
        #expect(lost == 1)
        #expect(try await house.count("told_us") == 1)
        #expect(try await house.count("follow_ups") == 1)
    }

    @Test("Making a key again keeps the first")
    func again() throws {
        let house = try House()
        let sealed = try house.caseKeys.make(for: ID("one")).seal([1, 2, 3], at: Place("t", "1"))
        #expect(try house.caseKeys.make(for: ID("one")).open(sealed, at: Place("t", "1")) == [1, 2, 3])
    }

    @Test("Another master key is told before anything is written under it")
    func anotherMaster() throws {
        let house = try House()
        try house.caseKeys.close()
        let other = try Vault(master: [UInt8](repeating: 9, count: 32))
        let path = house.folder.appending(path: "keys.db").path
        #expect(throws: StorageError.anotherMasterKey) { _ = try CaseKeys(path: path, vault: other) }
        try CaseKeys(path: path, vault: house.vault).close()
    }
}

@Suite("Sealing")
struct SealingTests {
    private let vault: Vault
    init() throws { vault = try Vault(master: House.master) }

    @Test("What is sealed opens at its place, and nowhere else")
    func place() throws {
        let sealed = try vault.letters.seal([7], at: Place("letters", "1"))
        #expect(try vault.letters.open(sealed, at: Place("letters", "1")) == [7])
        for place in [Place("letters", "2"), Place("letter", "s1"), Place("conversations", "1")] {
            #expect(throws: StorageError.unreadable(table: place.table)) { try vault.letters.open(sealed, at: place) }
        }
    }

    @Test("A key of one compartment opens no other")
    func compartments() throws {
        let place = Place("told_us", "1")
        let keys = [
            vault.conversations, vault.letters, vault.deliveries, vault.unanswered, vault.toldUs, vault.tokens,
            vault.sessions, vault.jobs, vault.caseKeys,
        ]
        for (index, key) in keys.enumerated() {
            let sealed = try key.seal([1], at: place)
            let opening = keys.indices.filter { (try? keys[$0].open(sealed, at: place)) != nil }
            #expect(opening == [index])
        }
    }

    @Test("Every changed bit is found")
    func changed() throws {
        let place = Place("letters", "1")
        let sealed = try vault.letters.seal(Array("words".utf8), at: place)
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(throws: StorageError.self) { try vault.letters.open(changed, at: place) }
        }
        #expect(throws: StorageError.unreadable(table: "letters")) { try vault.letters.open([], at: place) }
        #expect(throws: StorageError.keyVersion(2)) { try vault.letters.open([2] + sealed.dropFirst(), at: place) }
    }

    @Test("The same words sealed twice look different")
    func fresh() throws {
        let place = Place("letters", "1")
        #expect(try vault.letters.seal([1], at: place) != vault.letters.seal([1], at: place))
    }

    @Test("A short master key is refused, another one derives other keys")
    func master() throws {
        #expect(throws: StorageError.masterKeyTooShort) { _ = try Vault(master: [UInt8](repeating: 1, count: 31)) }
        let other = try Vault(master: [UInt8](repeating: 1, count: 32))
        #expect(vault.person(Cast.nadia) == vault.person(Cast.nadia))
        #expect(vault.person(Cast.nadia) != vault.person(Cast.jonas))
        #expect(vault.person(Cast.nadia) != other.person(Cast.nadia))
    }
}

/// Looks into a key file past the house.
enum SQLiteReader {
    static func wrappedKeys(in path: String) throws -> [String: [UInt8]] {
        let copy = try Scratch.folder()
        defer { try? FileManager.default.removeItem(at: copy) }
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: path + suffix, toPath: copy.appending(path: "keys.db").path + suffix)
        }
        let file = try SQLiteFile(path: copy.appending(path: "keys.db").path, migrations: .keys)
        let rows = try file.read { try $0.run(Statement("all", "select id, wrapped from case_keys"), []) }
        try file.close()
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.text("id"), try $0.blob("wrapped")) })
    }
}
