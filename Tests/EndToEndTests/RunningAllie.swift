import AsyncHTTPClient
import Channels
import Foundation
import NIOCore
import NIOHTTP1
import Synchronization
import Testing

/// The release binary, serving a real file on a port of its own.
final class RunningAllie: Sendable {
    static let secret = "c2VjcmV0IG9mIHRoZSBicmlkZ2UsIDI0IGJ5dGVz"
    static let channel = "intranet"

    /// Set by `make test`; without it these tests have nothing to test and say so.
    static let binary = ProcessInfo.processInfo.environment["ALLIE_BINARY"]
    static var isThere: Bool { binary != nil }

    let folder: URL
    let port: Int
    private let process: Mutex<Process>
    private let client = HTTPClient.shared

    var url: String { "http://127.0.0.1:\(port)" }
    var log: URL { folder.appending(path: "log.txt") }

    /// Starts it in `folder` and waits until it is ready.
    init(in folder: URL? = nil, knowledge: URL? = nil) async throws {
        self.folder = folder ?? FileManager.default.temporaryDirectory.appending(path: "allie-e2e-\(UUID().uuidString)")
        port = Int.random(in: 20_000..<60_000)
        process = Mutex(Process())
        try FileManager.default.createDirectory(
            at: self.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try start(knowledge)
        try await waitUntilReady()
    }

    private func start(_ knowledge: URL?) throws {
        let channels = folder.appending(path: "channels.yml")
        try "channels:\n  - {instance: \(Self.channel), kind: standard-webhooks, secrets: [\"\(Self.secret)\"]}\n"
            .write(to: channels, atomically: true, encoding: .utf8)
        if !FileManager.default.fileExists(atPath: log.path) { FileManager.default.createFile(atPath: log.path, contents: nil) }
        let output = try FileHandle(forWritingTo: log)
        try output.seekToEnd()
        try process.withLock { process in
            process.executableURL = URL(filePath: try #require(Self.binary))
            process.arguments = ["serve"]
            process.environment = [
                "ALLIE_ADDRESS": "127.0.0.1:\(port)", "ALLIE_DATABASE": "sqlite:\(folder.path)/allie.db",
                "ALLIE_CHANNELS_FILE": channels.path,
                "ALLIE_LOG_LEVEL": "trace", "PATH": "/usr/bin:/bin",
            ]
            if let knowledge { process.environment?["ALLIE_KNOWLEDGE"] = knowledge.path }
            (process.standardOutput, process.standardError) = (output, output)
            try process.run()
        }
    }

    private func waitUntilReady() async throws {
        let end = ContinuousClock.now.advanced(by: .seconds(20))
        while ContinuousClock.now < end, process.withLock({ $0.isRunning }) {
            var request = HTTPClientRequest(url: "\(url)/ready")
            request.method = .GET
            // Short: the client itself tries again and again where nobody listens yet.
            if let answer = try? await send(request, patience: .milliseconds(500)), answer.status == 200 { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw NotReady(log: (try? String(contentsOf: log, encoding: .utf8)) ?? "")
    }

    struct NotReady: Error { let log: String }

    struct Answer: Sendable, Equatable {
        let status: Int
        let body: [UInt8]
        var text: String { String(decoding: body, as: UTF8.self) }
    }

    func get(_ path: String) async throws -> Answer { try await send(HTTPClientRequest(url: url + path)) }

    func send(_ request: HTTPClientRequest, patience: TimeAmount = .seconds(10)) async throws -> Answer {
        let response = try await client.execute(request, timeout: patience)
        let body = try await response.body.collect(upTo: 1 << 20)
        return Answer(status: Int(response.status.code), body: Array(body.readableBytesView))
    }

    /// A signed delivery that can be posted again.
    struct SignedDelivery: Sendable {
        let headers: [String: String]
        let body: [UInt8]
    }

    func delivery(_ said: [String: String], by user: String, id: String) throws -> SignedDelivery {
        var body: [String: Any] = [
            "type": "message.created", "user": ["id": user], "conversation": ["id": "dm-\(user)", "visibility": "direct"],
        ]
        for (name, value) in said { body[name] = value }
        let bytes = Array(try JSONSerialization.data(withJSONObject: body))
        return SignedDelivery(
            headers: StandardWebhooks.headers(signing: bytes, id: id, with: Self.secret, at: Date()), body: bytes)
    }

    func post(_ delivery: SignedDelivery) async throws -> Answer {
        var request = HTTPClientRequest(url: "\(url)/channels/\(Self.channel)")
        request.method = .POST
        for (name, value) in delivery.headers { request.headers.add(name: name, value: value) }
        request.body = .bytes(delivery.body)
        return try await send(request)
    }

    func say(_ words: String, by user: String, id: String = UUID().uuidString) async throws -> LetterPayload {
        let answer = try await post(try delivery(["text": words], by: user, id: id))
        try #require(answer.status == 200, "\(answer.status) \(answer.text)")
        return try JSONDecoder().decode(LetterPayload.self, from: Data(answer.body))
    }

    func kill() { end(with: SIGKILL) }

    /// Asks it to read its knowledge anew.
    func reload() { process.withLock { _ = Foundation.kill($0.processIdentifier, SIGHUP) } }

    func stop() { end(with: SIGTERM) }

    private func end(with signal: Int32) {
        process.withLock { process in
            guard process.isRunning else { return }
            Foundation.kill(process.processIdentifier, signal)
            process.waitUntilExit()
        }
    }

    func remove() throws {
        stop()
        try FileManager.default.removeItem(at: folder)
    }
}
