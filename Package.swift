// swift-tools-version: 6.1
import PackageDescription

/// The arrows between targets are the architecture (docs/decisions, CONTRIBUTING.md); HouseTests checks the imports.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Training and tests crawl without optimisation.
let fast: [SwiftSetting] = house + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let postgres: Target.Dependency = .target(name: "CPostgres", condition: .when(traits: ["Postgres"]))

/// One suite per room, which it may look into.
func suite(_ room: String, _ more: Target.Dependency..., exclude: [String] = [], resources: [Resource]? = nil) -> Target {
    .testTarget(
        name: room + "Tests", dependencies: [.init(stringLiteral: room)] + more, exclude: exclude, resources: resources,
        swiftSettings: house)
}

let package = Package(
    name: "allie",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "allie", targets: ["allie"])],
    traits: [
        .trait(name: "Postgres", description: "PostgreSQL through libpq; without it the binary does not link libpq."),
        .default(enabledTraits: ["Postgres"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),

        .target(name: "Advocacy", swiftSettings: house),
        .target(name: "Language", swiftSettings: fast),
        .target(name: "DataFiles", dependencies: ["Advocacy", "Yams"], swiftSettings: house),
        .target(name: "Understanding", dependencies: ["Advocacy", "Language", "DataFiles"], swiftSettings: fast),
        .target(name: "Guide", dependencies: ["Advocacy", "Language", "DataFiles", "CMark"], swiftSettings: house),
        .target(name: "Sharing", dependencies: ["Advocacy", "Language", "DataFiles"], swiftSettings: house),
        .target(name: "Channels", dependencies: ["Advocacy", crypto], swiftSettings: house),
        .target(
            name: "Storage",
            dependencies: ["Advocacy", crypto, .product(name: "GRDB", package: "GRDB.swift"), postgres],
            resources: [.copy("Migrations")], swiftSettings: house),
        .target(
            name: "Pages", dependencies: ["Advocacy", .product(name: "Mustache", package: "swift-mustache")],
            resources: [.copy("Templates"), .copy("Assets")], swiftSettings: house),
        .target(
            name: "Server",
            dependencies: [
                "Advocacy", "Language", "DataFiles", "Understanding", "Guide", "Sharing", "Channels", "Storage", "Pages",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                crypto, cryptoExtras,
            ], swiftSettings: house),
        .executableTarget(
            name: "allie",
            dependencies: [
                "Server", "Advocacy", "DataFiles", "Understanding", "Guide",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),
        .target(
            name: "TestKit", dependencies: ["Advocacy", "Channels", "Storage", "Server"], swiftSettings: house),

        suite("Advocacy"),
        suite("Language"),
        suite("DataFiles", "Advocacy", exclude: ["good", "bad"]),
        suite("Understanding", "Advocacy", "Language", "DataFiles", exclude: ["Sentences"]),
        suite("Guide", "Advocacy", "Language", "DataFiles"),
        suite("Sharing", "Advocacy", "Language", "DataFiles"),
        suite("Channels", "Advocacy", crypto, resources: [.copy("Deliveries")]),
        suite("Storage", "Advocacy", crypto, .product(name: "GRDB", package: "GRDB.swift"), postgres),
        suite("Pages", "Advocacy"),
        suite(
            "Server", "TestKit", "Advocacy", "Channels", "Storage", "Pages",
            .product(name: "Hummingbird", package: "hummingbird"), .product(name: "HummingbirdTesting", package: "hummingbird"),
            .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "Logging", package: "swift-log"),
            .product(name: "AsyncHTTPClient", package: "async-http-client"), crypto,
            exclude: ["Dialogues"]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "Channels", .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
            ], swiftSettings: house),
        .testTarget(name: "HouseTests", dependencies: ["Server"], swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
