/// One setting: its key, its default, and what it is for.
public struct Setting: Sendable, Equatable {
    /// Dotted, lower case: `public.url`.
    public let key: String
    public let fallback: String
    public let about: String

    /// The environment variable that sets it: `ALLIE_PUBLIC_URL`.
    public var variable: String { "ALLIE_" + key.uppercased().replacing(".", with: "_") }
}

/// Every setting there is; `docs/configuration.md` is made of this table.
public enum SettingsTable {
    public static let all: [Setting] = [
        Setting(key: "address", fallback: "127.0.0.1:8080", about: "Host and port the service listens on."),
        Setting(
            key: "public.url", fallback: "http://<address> on the machine itself, else needed",
            about: "Where people reach the pages; links in answers begin with it. The web needs https."),
        Setting(
            key: "database", fallback: "sqlite:./data/allie.db",
            about: "Where everything is kept. The folder is made if missing, readable by its owner alone."),
        Setting(
            key: "keys.database", fallback: "beside the database, `-keys` added to its name",
            about: "Where the key of each follow-up is kept; its backups are kept apart and for one day at most."),
        Setting(
            key: "knowledge", fallback: "the project's own",
            about: "A folder that holds `intents guide stories company`."),
        Setting(
            key: "master.key.file", fallback: "`master.key` beside the database",
            about:
                "32 random bytes in hexadecimal. Made at the first start if missing; without it nothing sealed can be read again."
        ),
        Setting(
            key: "channels.file", fallback: "none",
            about: "YAML file that lists the channels with their secrets."),
        Setting(
            key: "log.level", fallback: "info", about: "`trace debug info notice warning error critical`."),
        Setting(
            key: "settings.file", fallback: "none",
            about: "A file of `NAME=value` lines with any of these settings; the environment wins over it."),
    ]

    /// The page `docs/configuration.md`.
    public static var page: String {
        let rows = all.map { "| `\($0.variable)` | \($0.fallback) | \($0.about) |" }
        return """
            # Configuration

            Read once at start: from the environment, then from the file `ALLIE_SETTINGS_FILE` names, then the default.
            This page is generated from `Sources/Server/Settings/SettingsTable.swift` (`make docs`); a test keeps it true.

            | setting | default | what it is for |
            |---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }
}
