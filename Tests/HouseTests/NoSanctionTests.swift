import Testing

@Suite("No sanction, as structure (docs/decisions/0001-no-sanction.md)")
struct NoSanctionTests {
    @Test("Whoever names Act or Reply looks at every case", arguments: House.sources)
    func noDefault(file: House.File) {
        guard file.text.contains(/\b(Act|Reply)\b/) else { return }
        #expect(!file.text.contains(/(?m)^\s*default:/), "\(file.path): a new case must be looked at everywhere")
    }

    /// Words that the code does not have about people.
    static let inCode = ["violation", "offender", "strike", "leaderboard", "inactive", "compliance status", "reject"]

    /// Words nobody reads from Allie, whichever folder they would come from.
    static let onScreen = [
        "violation", "offender", "contrevenant", "leaderboard", "infraction", "unfortunately", "malheureusement",
    ]

    @Test("The code has no word of blame", arguments: House.sources)
    func code(file: House.File) {
        let text = file.text.lowercased()
        // The lists of forbidden words themselves are the one place where they stand.
        guard !file.path.contains("ForbiddenWords") else { return }
        for word in Self.inCode { #expect(!text.contains(try! Regex("\\b\(word)(s|ed|ion)?\\b")), "\(file.path): \(word)") }
    }

    @Test(
        "No text has a word of blame",
        arguments: House.files(
            in: ["guide", "stories", "company", "Sources/Pages"], extensions: ["md", "yml", "mustache", "js"]))
    func texts(file: House.File) {
        let text = file.text.lowercased()
        for word in Self.onScreen { #expect(!text.contains(word), "\(file.path): \(word)") }
    }
}
