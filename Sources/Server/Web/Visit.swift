import Advocacy
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Who is on the other side of a request, as its cookie proves.
enum Visitor: Sendable {
    case stranger
    case employee(Employee, session: String)
    case staff(Account, session: String)
}

/// One request, after the guard has let it through.
struct Visit: Sendable {
    let request: Request
    let parameters: Parameters
    let visitor: Visitor
    let form: Form
    let language: LanguageTag

    /// A path parameter; routes that name one always have it.
    func parameter(_ name: String) -> String { parameters.get(name) ?? "" }

    /// Whether the browser says that another site made it; old browsers say nothing.
    var isFromAnotherSite: Bool {
        HTTPField.Name("sec-fetch-site").flatMap { request.headers[$0] }.map { !["same-origin", "none"].contains($0) } ?? false
    }

    /// Whether the page's script asks, which wants a fragment.
    var wantsFragment: Bool { request.headers[values: .accept].contains { $0.contains("application/vnd.allie.fragment+html") } }
}

/// The fields of an URL-encoded form or query.
struct Form: Sendable {
    let fields: [String: String]
    let bytes: [UInt8]

    static let empty = Form(bytes: [])
    static let largest = 64 * 1_024

    init(bytes: [UInt8]) {
        self.bytes = bytes
        fields = Self.fields(String(decoding: bytes, as: UTF8.self))
    }

    /// Bytes that are not ours to read before their signature holds.
    init(unread bytes: [UInt8]) { (self.bytes, fields) = (bytes, [:]) }

    subscript(_ name: String) -> String? { fields[name] }

    static func fields(_ text: String) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            fields[decoded(parts[0])] = parts.count > 1 ? decoded(parts[1]) : ""
        }
        return fields
    }

    private static func decoded(_ text: Substring) -> String {
        text.replacing("+", with: " ").removingPercentEncoding ?? ""
    }
}

extension Request {
    /// The page's language: asked for in the address, else the first of ours the browser prefers, else French.
    var pageLanguage: LanguageTag {
        if let asked = uri.queryParameters["lang"], ["fr", "en"].contains(asked) { return LanguageTag(String(asked)) }
        let preferred = (headers[.acceptLanguage] ?? "").split(separator: ",").map {
            LanguageTag(String($0.prefix { $0 != ";" })).base
        }
        return preferred.first { [.french, .english].contains($0) } ?? .french
    }
}
