import Advocacy
import Foundation

/// The programme's types, as they rest in a row.
extension Row {
    func id<Subject>(_ column: String) throws(StorageError) -> ID<Subject> { ID(try text(column)) }

    func optionalID<Subject>(_ column: String) throws(StorageError) -> ID<Subject>? {
        try optionalText(column).map { ID($0) }
    }

    func day(_ column: String) throws(StorageError) -> Day { Day(try text(column)) }

    func date(_ column: String) throws(StorageError) -> Date { Date(milliseconds: try integer(column)) }

    func count(_ column: String) throws(StorageError) -> Int { Int(try integer(column)) }

    /// A case of a closed enum; its `CHECK` lists the same raw values.
    func choice<Choice: RawRepresentable<String>>(_ column: String) throws(StorageError) -> Choice {
        guard let choice = Choice(rawValue: try text(column)) else { throw .column(column) }
        return choice
    }

    func optionalChoice<Choice: RawRepresentable<String>>(_ column: String) throws(StorageError) -> Choice? {
        guard try optionalText(column) != nil else { return nil }
        let choice: Choice = try self.choice(column)
        return choice
    }
}

extension Value {
    static func of(_ text: String?) -> Value { text.map(Value.text) ?? .null }
    static func of(_ bytes: [UInt8]?) -> Value { bytes.map(Value.blob) ?? .null }
    static func of<Subject>(_ id: ID<Subject>?) -> Value { of(id?.text) }
    static func of(_ day: Day?) -> Value { of(day?.text) }
    static func of(_ date: Date?) -> Value { date.map { .integer($0.milliseconds) } ?? .null }
    static func of(_ count: Int) -> Value { .integer(Int64(count)) }
    static func of<Choice: RawRepresentable<String>>(choice: Choice?) -> Value { of(choice?.rawValue) }
}

extension Date {
    /// Since 1970, UTC.
    var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1_000).rounded()) }
    init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1_000) }
}
