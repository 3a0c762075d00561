#if Postgres
import CPostgres
import Foundation

/// What the server answered; freed with this value.
final class PostgresResult {
    private let result: OpaquePointer?

    init(_ result: OpaquePointer?) { self.result = result }

    deinit { PQclear(result) }

    /// Throws the SQLSTATE with the primary message; the detail, which may quote values, is left out.
    func check() throws(StorageError) {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK: return
        default: throw .engine(code: field("C") ?? "08006", message: field("M") ?? "the connection was lost")
        }
    }

    func rows() throws(StorageError) -> [Row] {
        try check()
        let columns = (0..<PQnfields(result)).map { String(cString: PQfname(result, $0)) }
        var rows: [Row] = []
        for row in 0..<PQntuples(result) {
            var values: [Value] = []
            for column in columns.indices { values.append(try value(row, Int32(column), named: columns[column])) }
            rows.append(Row(columns: columns, values: values))
        }
        return rows
    }

    func parameterTypes() throws(StorageError) -> [UInt32] {
        try check()
        return (0..<PQnparams(result)).map { PQparamtype(result, $0) }
    }

    private func value(_ row: Int32, _ column: Int32, named name: String) throws(StorageError) -> Value {
        if PQgetisnull(result, row, column) == 1 { return .null }
        let text = String(cString: PQgetvalue(result, row, column))
        switch PQftype(result, column) {
        case PostgresType.text: return .text(text)
        case PostgresType.bytes: return .blob(bytes(text))
        case PostgresType.integer, PostgresType.smallInteger:
            guard let integer = Int64(text) else { throw .column(name) }
            return .integer(integer)
        default: throw .column(name)
        }
    }

    /// `\x` and hexadecimal digits.
    private func bytes(_ text: String) -> [UInt8] {
        let digits = Array(text.utf8.dropFirst(2))
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap { start in
            UInt8(String(decoding: digits[start...(start + 1)], as: UTF8.self), radix: 16)
        }
    }

    private func field(_ code: Unicode.Scalar) -> String? {
        PQresultErrorField(result, Int32(code.value)).map { String(cString: $0) }
    }
}

/// Object ids of the built-in types the schema uses; they never change.
enum PostgresType {
    static let bytes: UInt32 = 17
    static let integer: UInt32 = 20
    static let smallInteger: UInt32 = 23
    static let text: UInt32 = 25
}
#endif
