import Foundation
import Logging
import Testing

@testable import Server

@Suite("Settings")
struct SettingsTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    @Test("Without any, the defaults hold")
    func defaults() async throws {
        let settings = try await Settings.read(environment: ["ALLIE_KNOWLEDGE": Self.root])
        #expect(settings.host == "127.0.0.1" && settings.port == 8080 && settings.publicURL == "http://127.0.0.1:8080")
        #expect(settings.databasePath == "./data/allie.db" && settings.keysPath.hasSuffix("data/allie-keys.db"))
        #expect(settings.channelsPath == nil && settings.logLevel == .info)
    }

    @Test("The environment wins over the file")
    func file() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try "ALLIE_LOG_LEVEL=debug\nALLIE_ADDRESS=127.0.0.1:9999\n".write(to: file, atomically: true, encoding: .utf8)
        let settings = try await Settings.read(environment: [
            "ALLIE_SETTINGS_FILE": file.path, "ALLIE_ADDRESS": "127.0.0.1:1234", "ALLIE_KNOWLEDGE": Self.root,
        ])
        #expect(settings.port == 1234 && settings.logLevel == .debug)
    }

    @Test(
        "A setting that cannot be used names itself and the cure",
        arguments: [
            ("ALLIE_ADDRESS", "8080"), ("ALLIE_ADDRESS", "host:99999"), ("ALLIE_PUBLIC_URL", "allie.example"),
            ("ALLIE_DATABASE", "mysql://x"),
            ("ALLIE_LOG_LEVEL", "loud"), ("ALLIE_KNOWLEDGE", "/nowhere"), ("ALLIE_SETTINGS_FILE", "/nowhere"),
        ])
    func bad(name: String, value: String) async throws {
        let error = await #expect(throws: SettingsError.self) {
            try await Settings.read(environment: ["ALLIE_KNOWLEDGE": Self.root].merging([name: value]) { $1 })
        }
        #expect(error?.setting == name && error?.cure.isEmpty == false)
    }

    @Test("A database address with a password in it is not repeated")
    func password() async throws {
        let error = await #expect(throws: SettingsError.self) {
            try await Settings.read(environment: [
                "ALLIE_KNOWLEDGE": Self.root, "ALLIE_DATABASE": "postgres://allie:hunter2@db/allie",
            ])
        }
        #expect(error?.description.contains("hunter2") == false)
    }

    @Test("The master key is made once, for its owner alone, and read again")
    func masterKey() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString)/master.key").path
        let key = try MasterKey.read(orMakeAt: path)
        #expect(try key.count == 32 && MasterKey.read(orMakeAt: path) == key)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        try "short".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: SettingsError.self) { try MasterKey.read(orMakeAt: path) }
    }
}
