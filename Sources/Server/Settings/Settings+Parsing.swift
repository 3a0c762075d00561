public import Foundation
import Logging

extension Settings {
    static func address(_ text: String) throws(SettingsError) -> (host: String, port: Int) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let port = Int(parts[1]), (0...65_535).contains(port) else {
            throw SettingsError(setting: "ALLIE_ADDRESS", value: text, cure: "write host:port, for example 127.0.0.1:8080")
        }
        return (String(parts[0]), port)
    }

    /// What people reach cannot be guessed from what is listened to, except on the machine itself.
    static func publicURL(_ named: String?, host: String, port: Int) throws(SettingsError) -> String {
        guard named != nil || ["127.0.0.1", "localhost"].contains(host) else {
            throw SettingsError(
                setting: "ALLIE_PUBLIC_URL", value: "",
                cure: "write where people reach the service, for example https://allie.example")
        }
        let text = named ?? "http://\(host):\(port)"
        guard let url = URL(string: text), let scheme = url.scheme, ["http", "https"].contains(scheme), url.host() != nil else {
            throw SettingsError(setting: "ALLIE_PUBLIC_URL", value: text, cure: "write an address that begins with https://")
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    static func sqlitePath(_ text: String) throws(SettingsError) -> String {
        guard text.hasPrefix("sqlite:"), text.count > 7 else {
            throw SettingsError(
                setting: "ALLIE_DATABASE", value: text.contains("@") ? "…" : text,
                cure: "write sqlite: and a path, for example sqlite:./data/allie.db; PostgreSQL is not a store yet")
        }
        return String(text.dropFirst(7))
    }

    static func level(_ text: String) throws(SettingsError) -> Logger.Level {
        guard let level = Logger.Level(rawValue: text) else {
            throw SettingsError(
                setting: "ALLIE_LOG_LEVEL", value: text,
                cure: "write one of \(Logger.Level.allCases.map(\.rawValue).joined(separator: " "))")
        }
        return level
    }

    /// `a/allie.db` -> `a/allie-keys.db`.
    static func beside(_ path: String, suffix: String) -> String {
        let url = URL(filePath: path)
        let name = url.deletingPathExtension().lastPathComponent + suffix
        let folder = url.deletingLastPathComponent()
        return folder.appending(path: url.pathExtension.isEmpty ? name : "\(name).\(url.pathExtension)").path
    }

    /// The folder named, else the working directory or a folder above the executable that holds `intents` and `guide`.
    public static func knowledgeFolder(_ named: String?) throws(SettingsError) -> URL {
        if let named {
            guard holdsKnowledge(URL(filePath: named)) else {
                throw SettingsError(
                    setting: "ALLIE_KNOWLEDGE", value: named, cure: "name a folder that holds intents guide stories company")
            }
            return URL(filePath: named)
        }
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        let above = sequence(first: URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()) { url in
            url.path == "/" ? nil : url.deletingLastPathComponent()
        }
        guard let found = ([here] + Array(above.prefix(12))).first(where: holdsKnowledge) else {
            throw SettingsError(
                setting: "ALLIE_KNOWLEDGE", value: "", cure: "name the folder that holds intents guide stories company")
        }
        return found
    }

    private static func holdsKnowledge(_ folder: URL) -> Bool {
        ["intents", "guide"].allSatisfy { name in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder.appending(path: name).path, isDirectory: &isFolder)
                && isFolder.boolValue
        }
    }
}
