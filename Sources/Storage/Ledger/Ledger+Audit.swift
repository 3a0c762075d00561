public import Advocacy
public import Foundation

/// What is audited: deeds of the desk, of admins and of erasing; never a message.
public enum Deed: String, Sendable, CaseIterable {
    case taken, released, contacted, done, opened, noted
    case signedIn = "signed-in"
    case accountAdded = "account-added"
    case accountChanged = "account-changed"
    case accountDisabled = "account-disabled"
    case letterRetried = "letter-retried"
    case erased
}

/// How long the audit is and how it ends. Kept outside the store, it shows when the end was cut off.
public struct AuditCheckpoint: Sendable, Equatable, Codable {
    public let count: Int
    /// The last link, hexadecimal; zeros while the audit is empty.
    public let head: String

    public init(count: Int, head: String) { (self.count, self.head) = (count, head) }
}

/// What came of reading the whole audit.
public enum AuditVerdict: Sendable, Equatable {
    case whole(AuditCheckpoint)
    /// The first entry that was changed, added, moved, or is missing.
    case broken(at: Int)
    /// Fewer entries than the checkpoint saw.
    case cut(expected: Int, found: Int)
}

extension Ledger {
    /// Adds a deed to the audit. `subject` is an id of ours, or empty; never a word of anybody.
    public func audit(_ deed: Deed, by account: ID<Account>?, on subject: String, at now: Date) throws {
        let last = try run(.lastAudited).first
        let entry = AuditEntry(
            number: try last.map { try $0.integer("number") + 1 } ?? 1, at: now.milliseconds,
            account: account?.text, deed: deed.rawValue, subject: subject)
        let mac = entry.mac(after: try last?.blob("mac") ?? AuditEntry.start, vault)
        try run(
            .addAudit, .integer(entry.number), .integer(entry.at), .of(entry.account), .text(entry.deed),
            .text(entry.subject), .blob(mac))
    }

    /// For a file outside the store.
    public func auditCheckpoint() throws -> AuditCheckpoint {
        guard let last = try run(.lastAudited).first else { return AuditCheckpoint(count: 0, head: AuditEntry.start.hex) }
        return AuditCheckpoint(count: try last.count("number"), head: try last.blob("mac").hex)
    }

    /// Reads the whole audit; entries cut off at the end are only found with a `checkpoint` that saw them.
    public func verifyAudit(against checkpoint: AuditCheckpoint? = nil) throws -> AuditVerdict {
        var (number, mac, seenHead) = (0, AuditEntry.start, AuditEntry.start.hex)
        while true {
            let page = try run(.auditAfter, .of(number), .of(Self.auditPage))
            for row in page {
                number += 1
                mac = try AuditEntry(row).mac(after: mac, vault)
                guard try row.count("number") == number, try row.blob("mac") == mac else { return .broken(at: number) }
                if number == checkpoint?.count { seenHead = mac.hex }
            }
            if page.isEmpty { break }
        }
        guard let checkpoint else { return .whole(AuditCheckpoint(count: number, head: mac.hex)) }
        guard number >= checkpoint.count else { return .cut(expected: checkpoint.count, found: number) }
        guard seenHead == checkpoint.head else { return .broken(at: checkpoint.count) }
        return .whole(AuditCheckpoint(count: number, head: mac.hex))
    }

    private static let auditPage = 1_000
}

/// One line of the audit; its link covers the link before it, so that none can be changed, moved or left out alone.
struct AuditEntry {
    static let start = [UInt8](repeating: 0, count: 32)

    let number, at: Int64
    let account: String?
    let deed, subject: String

    func mac(after previous: [UInt8], _ vault: Vault) -> [UInt8] {
        let fields = ["\(number)", "\(at)", account.map { "by \($0)" } ?? "", deed, subject]
        return vault.audit.hash([previous] + fields.map { Array($0.utf8) })
    }
}

extension AuditEntry {
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"), at: try row.integer("at"), account: try row.optionalText("account"),
            deed: try row.text("deed"), subject: try row.text("subject"))
    }
}

extension Statement {
    static let audit = [lastAudited, addAudit, auditAfter]

    static let lastAudited = Statement("last-audited", "select number, mac from audit order by number desc limit 1")
    static let addAudit = Statement(
        "add-audit", "insert into audit (number, at, account, deed, subject, mac) values ($1, $2, $3, $4, $5, $6)")
    static let auditAfter = Statement(
        "audit-after",
        "select number, at, account, deed, subject, mac from audit where number > $1 order by number limit $2")
}
