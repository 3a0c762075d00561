import Channels
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// The shapes of answers.
enum Responses {
    static func html(_ page: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: page)))
    }

    static func empty(_ status: HTTPResponse.Status) -> Response { Response(status: status) }

    static func text(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    static func seeOther(_ address: String, _ cookie: Cookie? = nil) -> Response {
        var response = Response(status: .seeOther, headers: [.location: address, .cacheControl: "no-store"])
        if let cookie { response.setCookie(cookie) }
        return response
    }

    static func payload(_ payload: Payload) -> Response {
        var headers: HTTPFields = [.cacheControl: "no-store"]
        if !payload.body.isEmpty { headers[.contentType] = payload.contentType }
        if payload.status == 503 { headers[.retryAfter] = "5" }
        return Response(
            status: .init(code: payload.status), headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: payload.body)))
    }
}
