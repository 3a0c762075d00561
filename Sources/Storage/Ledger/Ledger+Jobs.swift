public import Advocacy
public import Foundation

/// Somebody's wish to be forgotten, waiting to be done.
public struct ForgettingJob: Sendable, Equatable {
    public let id: String
    /// Who wishes it, and where the receipt goes.
    public let addressee: Addressee
    public let language: LanguageTag
}

struct SealedForgetting: Codable {
    let addressee: Addressee
    let language: LanguageTag
}

extension Ledger {
    func startForgetting(_ language: LanguageTag, for addressee: Addressee, at now: Date) throws {
        let id = randomID()
        let sealed = try vault.jobs.seal(
            json: SealedForgetting(addressee: addressee, language: language), at: Place("jobs", id))
        try run(.addJob, .text(id), .blob(sealed), .of(now))
    }

    /// The oldest job nobody holds, now held by `holder` for five minutes; ``forget(_:at:)`` ends it.
    public func claimJob(by holder: String, at now: Date) throws -> ForgettingJob? {
        let rows = try run(.claimJob, .of(now), .text(holder), .of(now.addingTimeInterval(Lifetime.jobLease)))
        return try rows.first.map { row in
            let id = try row.text("id")
            let work = try vault.jobs.open(
                json: SealedForgetting.self, try row.blob("sealed_work"), at: Place("jobs", id))
            return ForgettingJob(id: id, addressee: work.addressee, language: work.language)
        }
    }
}

extension Statement {
    static let jobs = [addJob, claimJob, endJob]

    static let addJob = Statement(
        "add-job", "insert into jobs (id, kind, sealed_work, due_at) values ($1, 'forgetting', $2, $3)")
    static let claimJob = Statement(
        "claim-job",
        """
        update jobs set holder = $2, held_until = $3, tries = tries + 1
        where (held_until is null or held_until <= $1) and id in (
            select id from jobs where due_at <= $1 and (held_until is null or held_until <= $1)
            order by due_at, id limit 1
        )
        returning id, sealed_work
        """)
    static let endJob = Statement("end-job", "delete from jobs where id = $1")
}
