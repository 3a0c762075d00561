/// What the store can meet. No case carries a word anybody wrote.
public enum StorageError: Error, Equatable, Sendable {
    /// A column is missing or holds another type than it should.
    case column(String)
    /// A statement was given another number of values than it has parameters.
    case values(statement: String)
    /// The engine refused; `code` is SQLite's extended result code or PostgreSQL's SQLSTATE.
    case engine(code: String, message: String)
    case servedByAnother(file: String)
    /// The folder can be entered by others than its owner.
    case folderOpenToOthers(folder: String)
    case file(path: String, reason: String)
    /// A safety setting did not hold after it was made.
    case setting(String, is: String)
    case closed
    case migrationChanged(number: Int)
    /// The store was written by a newer version.
    case migrationUnknown(number: Int)
    /// A file was added before one that had been applied.
    case migrationTooLate(number: Int)
    case migrationName(String)
    case masterKeyTooShort
    /// The store was sealed under another master key.
    case anotherMasterKey
    /// Sealed bytes that do not open: changed, moved to another row, or sealed under another key.
    case unreadable(table: String)
    case keyVersion(UInt8)
    /// A passing letter is never a row.
    case passingLetter
    case noSuchFollowUp
    case noSuchAccount
    /// The account does not hold the follow-up, or no longer.
    case notHeld
}

extension StorageError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .column(let name): "column \(name) is missing or holds another type"
        case .values(let statement): "statement \(statement) was given the wrong number of values"
        case .engine(let code, let message): "the database refused (\(code)): \(message)"
        case .servedByAnother(let file): "another process serves this file: \(file)"
        case .folderOpenToOthers(let folder): "the folder \(folder) is open to others than its owner: chmod 700 \(folder)"
        case .file(let path, let reason): "\(path): \(reason)"
        case .setting(let name, let value): "the database setting \(name) is \(value), which is not safe"
        case .closed: "the store is closed"
        case .migrationChanged(let number): "migration \(number) was changed after it had been applied"
        case .migrationUnknown(let number):
            "migration \(number) is not known here: the store was written by a newer version"
        case .migrationTooLate(let number):
            "migration \(number) came after a later one had been applied: give it a new number"
        case .migrationName(let name): "\(name) is not a migration's name (0001_name.sqlite.sql)"
        case .masterKeyTooShort: "the master key must have at least 32 bytes"
        case .anotherMasterKey: "the store was sealed under another master key"
        case .unreadable(let table): "a row of \(table) cannot be opened"
        case .keyVersion(let version): "sealed under a key of version \(version), which is not known here"
        case .passingLetter: "a passing letter is never kept"
        case .noSuchFollowUp: "no such follow-up"
        case .noSuchAccount: "no such account"
        case .notHeld: "the account does not hold the follow-up"
        }
    }
}
