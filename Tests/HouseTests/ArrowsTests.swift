import Testing

@Suite("Arrows between rooms")
struct ArrowsTests {
    /// What each target may import; everything else is a wall.
    static let allowed: [String: Set<String>] = [
        "Advocacy": ["Foundation"],
        "Language": ["Foundation", "Synchronization"],
        "DataFiles": ["Advocacy", "Foundation", "Yams"],
        "Understanding": ["Advocacy", "Language", "DataFiles", "Foundation", "Synchronization"],
        "Guide": ["Advocacy", "Language", "DataFiles", "CMark", "Foundation"],
        "Sharing": ["Advocacy", "Language", "DataFiles", "Foundation"],
        "Channels": ["Advocacy", "Crypto", "Foundation"],
        "Storage": ["Advocacy", "Crypto", "GRDB", "CPostgres", "Foundation", "Synchronization"],
        "Pages": ["Advocacy", "Mustache", "Foundation"],
        "Server": [
            "Advocacy", "Language", "DataFiles", "Understanding", "Guide", "Sharing", "Channels", "Storage", "Pages",
            "Hummingbird", "HTTPTypes", "NIOCore", "NIOFoundationCompat", "NIOHTTP1", "ServiceLifecycle", "UnixSignals",
            "AsyncHTTPClient", "Configuration", "Logging", "Crypto", "CryptoExtras", "SystemPackage", "Foundation",
            "Synchronization",
        ],
        "allie": [
            "Server", "Advocacy", "DataFiles", "Understanding", "Guide", "Storage", "ArgumentParser", "Foundation", "Logging",
        ],
        "TestKit": ["Advocacy", "Channels", "Storage", "Server", "Crypto", "Logging", "Foundation", "Synchronization"],
    ]

    @Test("A room imports only what its door allows", arguments: House.sources)
    func imports(file: House.File) {
        let target = House.target(of: file)
        for line in file.lines {
            guard let module = Self.imported(by: line) else { continue }
            #expect(
                Self.allowed[target]?.contains(module) == true,
                "\(file.path) imports \(module); see docs/decisions before opening a wall")
        }
    }

    @Test("An engine is known to its own folder alone", arguments: House.sources)
    func engines(file: House.File) {
        if file.text.contains("import GRDB") { #expect(file.path.hasPrefix("Sources/Storage/SQLite/")) }
        if file.text.contains("import CPostgres") { #expect(file.path.hasPrefix("Sources/Storage/Postgres/")) }
    }

    private static func imported(by line: Substring) -> String? {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), words.indices.contains(at + 1),
            words[..<at].allSatisfy({
                ["public", "internal", "package", "private", "fileprivate"].contains($0) || $0.hasPrefix("@")
            })
        else { return nil }
        return words[at + 1].split(separator: ".").first.map(String.init)
    }
}
