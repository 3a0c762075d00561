/// A row as it was returned; columns by name.
public struct Row: Sendable, Equatable {
    public let columns: [String]
    public let values: [Value]

    init(columns: [String], values: [Value]) { (self.columns, self.values) = (columns, values) }

    /// The value, or `nil` if the statement returns no such column.
    public subscript(column: String) -> Value? {
        columns.firstIndex(of: column).map { values[$0] }
    }

    /// Every typed getter throws ``StorageError/column(_:)`` with the column's name if it holds something else.
    public func text(_ column: String) throws(StorageError) -> String {
        guard let text = try optionalText(column) else { throw .column(column) }
        return text
    }

    public func optionalText(_ column: String) throws(StorageError) -> String? {
        switch self[column] {
        case .text(let text): text
        case .null: nil
        case .integer, .blob, nil: throw .column(column)
        }
    }

    public func integer(_ column: String) throws(StorageError) -> Int64 {
        guard let integer = try optionalInteger(column) else { throw .column(column) }
        return integer
    }

    public func optionalInteger(_ column: String) throws(StorageError) -> Int64? {
        switch self[column] {
        case .integer(let integer): integer
        case .null: nil
        case .text, .blob, nil: throw .column(column)
        }
    }

    public func blob(_ column: String) throws(StorageError) -> [UInt8] {
        guard let blob = try optionalBlob(column) else { throw .column(column) }
        return blob
    }

    public func optionalBlob(_ column: String) throws(StorageError) -> [UInt8]? {
        switch self[column] {
        case .blob(let blob): blob
        case .null: nil
        case .text, .integer, nil: throw .column(column)
        }
    }
}
