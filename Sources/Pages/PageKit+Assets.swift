public import Foundation

/// A file the pages ask for beside themselves.
public struct Asset: Sendable {
    public let bytes: Data
    public let contentType: String
    /// Changes with the bytes; the pages' links carry it, so a browser may keep the file for ever.
    public let version: String
}

enum AssetName: String, CaseIterable {
    case style = "style.css"
    case chat = "chat.js"
    case desk = "desk.js"
    case icon = "icon.svg"
}

extension PageKit {
    /// The asset of that name; `nil` for every other name, so that no path can lead outside.
    public func asset(_ name: String) -> Asset? { assets[name] }

    func address(of name: AssetName) -> String {
        "\(Address.asset(name.rawValue).path)?v=\(assets[name.rawValue]?.version ?? "")"
    }

    static func assets(in folder: URL) throws -> [String: Asset] {
        var assets: [String: Asset] = [:]
        for name in AssetName.allCases {
            let bytes = try Data(contentsOf: folder.appendingPathComponent(name.rawValue))
            assets[name.rawValue] = Asset(bytes: bytes, contentType: contentType(of: name), version: version(of: bytes))
        }
        return assets
    }

    private static func contentType(of name: AssetName) -> String {
        switch name {
        case .style: "text/css; charset=utf-8"
        case .chat, .desk: "text/javascript; charset=utf-8"
        case .icon: "image/svg+xml"
        }
    }

    /// FNV-1a: tells versions apart, protects nothing.
    private static func version(of bytes: Data) -> String {
        let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }
}
