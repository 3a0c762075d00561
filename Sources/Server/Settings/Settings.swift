import Configuration
public import Foundation
public import Logging
import SystemPackage

/// What the service runs with; one value, read once.
public struct Settings: Sendable {
    public let host: String
    public let port: Int
    public let publicURL: String
    public private(set) var databasePath: String
    public private(set) var keysPath: String
    public let knowledge: URL
    public private(set) var masterKeyPath: String
    public let channelsPath: String?
    public let logLevel: Logger.Level

    /// From `environment`, then the file it names, then the defaults.
    public static func read(environment: [String: String]) async throws(SettingsError) -> Settings {
        let variables = EnvironmentVariablesProvider(environmentVariables: environment)
        var providers: [any ConfigProvider] = [variables]
        if let path = environment["ALLIE_SETTINGS_FILE"] {
            do {
                providers.append(try await EnvironmentVariablesProvider(environmentFilePath: FilePath(path)))
            } catch {
                throw SettingsError(
                    setting: "ALLIE_SETTINGS_FILE", value: path, cure: "name a file of NAME=value lines that can be read")
            }
        }
        return try Settings(ConfigReader(providers: providers))
    }

    init(_ reader: ConfigReader) throws(SettingsError) {
        func value(_ key: String) -> String? {
            reader.string(forKey: ConfigKey("allie.\(key)")).flatMap { $0.isEmpty ? nil : $0 }
        }
        (host, port) = try Self.address(value("address") ?? "127.0.0.1:8080")
        publicURL = try Self.publicURL(value("public.url"), host: host, port: port)
        databasePath = try Self.sqlitePath(value("database") ?? "sqlite:./data/allie.db")
        keysPath = value("keys.database") ?? Self.beside(databasePath, suffix: "-keys")
        knowledge = try Self.knowledgeFolder(value("knowledge"))
        masterKeyPath =
            value("master.key.file")
            ?? URL(filePath: databasePath).deletingLastPathComponent().appending(path: "master.key").path
        channelsPath = value("channels.file")
        logLevel = try Self.level(value("log.level") ?? "info")
    }
}

/// A setting that cannot be used: which one, what it held, what to write instead.
public struct SettingsError: Error, Equatable, CustomStringConvertible {
    public let setting: String
    public let value: String
    public let cure: String

    public var description: String { "\(setting) is \"\(value)\": \(cure)." }
}

extension Settings {
    /// The same settings with everything kept in `folder`.
    func keeping(in folder: URL) -> Settings {
        var settings = self
        settings.databasePath = folder.appending(path: "allie.db").path
        settings.keysPath = folder.appending(path: "allie-keys.db").path
        settings.masterKeyPath = folder.appending(path: "master.key").path
        return settings
    }
}
