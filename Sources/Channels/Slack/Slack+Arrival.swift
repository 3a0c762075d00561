/// What Slack answers to a request of ours.
private struct SlackAnswer: Decodable {
    let ok: Bool
    let error: String?
}

extension Slack {
    /// A pause, a hiccup of Slack's, or a token that an admin can put right.
    private static let passingErrors: Set<String> = [
        "ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable", "request_timeout",
        "invalid_auth", "not_authed", "token_expired", "token_revoked",
    ]

    /// Source: Slack, Web API: status 200 with `"ok": false` did not arrive. A response address says `ok` in plain text.
    public static func arrival(status: Int, headers: [String: String], body: [UInt8]) -> Arrival {
        let wait = pause(headers)
        if status == 429 || status >= 500 { return .retry(afterSeconds: wait) }
        guard (200..<300).contains(status) else { return .failed(reason: "http_\(status)") }
        if body.isEmpty || body == Array("ok".utf8) { return .delivered }
        guard let answer = try? JSON.value(SlackAnswer.self, from: body) else { return .retry(afterSeconds: wait) }
        if answer.ok { return .delivered }
        let error = answer.error ?? ""
        return passingErrors.contains(error) ? .retry(afterSeconds: wait) : .failed(reason: word(error))
    }

    /// An error's name and nothing longer: it is shown to people who may not read letters.
    private static func word(_ error: String) -> String {
        let letters = Set("abcdefghijklmnopqrstuvwxyz_")
        return !error.isEmpty && error.utf8.count <= 64 && error.allSatisfy(letters.contains) ? error : "unknown"
    }
}
