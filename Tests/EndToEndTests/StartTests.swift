import Foundation
import Testing

@Suite("Starting and stopping", .serialized, .enabled(if: RunningAllie.isThere, "ALLIE_BINARY names no release build"))
struct StartTests {
    @Test("A second process on the same file says so and leaves")
    func second() async throws {
        let allie = try await RunningAllie()
        await #expect(throws: RunningAllie.NotReady.self) { try await RunningAllie(in: allie.folder) }
        #expect(try await allie.get("/ready").status == 200)
        try allie.remove()
    }

    @Test("SIGTERM drains; what was answered is there after the next start")
    func drains() async throws {
        let allie = try await RunningAllie()
        let delivery = try allie.delivery(["text": "bonjour"], by: "nadia", id: "one")
        let answer = try await allie.post(delivery)
        allie.stop()
        let again = try await RunningAllie(in: allie.folder)
        #expect(try await again.post(delivery) == answer)
        try again.remove()
    }

    @Test("Health says nothing but whether")
    func health() async throws {
        let allie = try await RunningAllie()
        #expect(try await allie.get("/live").text == "ok\n")
        #expect(try await allie.get("/ready").text == "ok\n")
        try allie.remove()
    }
}
