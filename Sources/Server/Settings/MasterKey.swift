import Foundation

/// The key from which all sealing keys are derived; 32 bytes, kept in a file only its owner can read.
public enum MasterKey {
    /// Reads the key file, or makes one when there is none.
    public static func read(orMakeAt path: String) throws -> [UInt8] {
        let url = URL(filePath: path)
        if FileManager.default.fileExists(atPath: path) {
            return try parse(try String(contentsOf: url, encoding: .utf8), path: path)
        }
        let key = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
        let folder = url.deletingLastPathComponent()
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let text = key.map { byte in byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16) }.joined() + "\n"
        guard FileManager.default.createFile(atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        else {
            throw SettingsError(
                setting: "ALLIE_MASTER_KEY_FILE", value: path, cure: "name a file in a folder that can be written")
        }
        return key
    }

    private static func parse(_ text: String, path: String) throws -> [UInt8] {
        let digits = Array(text.filter { !$0.isWhitespace })
        let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) }
        guard digits.count == 64, bytes.count == 32 else {
            throw SettingsError(setting: "ALLIE_MASTER_KEY_FILE", value: path, cure: "the file must hold 64 hexadecimal digits")
        }
        return bytes
    }
}
