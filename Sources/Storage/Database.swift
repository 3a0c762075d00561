/// A value in the types both engines share.
public enum Value: Sendable, Equatable {
    case text(String)
    case integer(Int64)
    case blob([UInt8])
    case null
}

/// One statement of the house: written once, prepared on both engines by a test, never put together from pieces.
public struct Statement: Sendable {
    /// Unique; the name it is prepared under.
    public let name: String
    /// In the subset both engines share, parameters written `$1`, `$2` …
    public let sql: String
    /// The highest parameter.
    let parameters: Int

    public init(_ name: String, _ sql: String) {
        (self.name, self.sql) = (name, sql)
        parameters = sql.split(separator: "$").dropFirst().compactMap { Int($0.prefix(while: \.isNumber)) }.max() ?? 0
    }
}

/// What work in a transaction may do: run the house's statements, one after the other.
public protocol Transaction {
    /// The rows the statement returns; `values[0]` is bound to `$1`. Throws ``StorageError``.
    @discardableResult
    func run(_ statement: Statement, _ values: [Value]) throws -> [Row]
}

/// The one seam to an engine. Work is synchronous, since both engines are.
public protocol Database: Sendable {
    /// All of `work` is durable when this returns, or none of it when it throws; works run one after the other.
    func write<T: Sendable>(_ work: @escaping @Sendable (any Transaction) throws -> T) async throws -> T
    /// `work` sees one committed state and cannot change it.
    func read<T: Sendable>(_ work: @escaping @Sendable (any Transaction) throws -> T) async throws -> T
    /// Leaves nothing of what was erased in the engine's log; call it after every erasure.
    func truncate() async throws
    /// Waits for what was begun, refuses what comes later with ``StorageError/closed``.
    func close() async throws
}
