import Testing

@testable import Channels

@Suite("Slack: whether it arrived")
struct SlackArrivalTests {
    @Test(
        "What Slack answered",
        arguments: [
            (200, [:], #"{"ok":true,"ts":"1.2"}"#, .delivered), (200, [:], "ok", .delivered), (200, [:], "", .delivered),
            (200, [:], #"{"ok":false,"error":"user_not_in_channel"}"#, .failed(reason: "user_not_in_channel")),
            (200, [:], #"{"ok":false,"error":"<script>"}"#, .failed(reason: "unknown")),
            (200, [:], #"{"ok":false}"#, .failed(reason: "unknown")),
            (200, ["retry-after": "3"], #"{"ok":false,"error":"ratelimited"}"#, .retry(afterSeconds: 3)),
            (200, [:], #"{"ok":false,"error":"invalid_auth"}"#, .retry(afterSeconds: nil)),
            (200, [:], "<html>", .retry(afterSeconds: nil)), (429, ["retry-after": "30"], "", .retry(afterSeconds: 30)),
            (429, ["retry-after": "-1"], "", .retry(afterSeconds: 0)),
            (503, ["retry-after": "soon"], "", .retry(afterSeconds: nil)),
            (404, [:], "expired_url", .failed(reason: "http_404")), (302, [:], "", .failed(reason: "http_302")),
        ] as [(Int, [String: String], String, Arrival)])
    func arrival(status: Int, headers: [String: String], body: String, expected: Arrival) {
        #expect(Slack.arrival(status: status, headers: headers, body: Array(body.utf8)) == expected)
    }
}
