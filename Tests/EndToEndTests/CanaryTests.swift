import Channels
import Foundation
import Testing

@Suite("No word leaks", .serialized, .enabled(if: RunningAllie.isThere, "ALLIE_BINARY names no release build"))
struct CanaryTests {
    /// Words nobody would write by chance, one for each thing said.
    private static let question = "zanzibarquestion", slip = "zanzibarslip", harassment = "zanzibarharassment",
        mind = "zanzibarmind"

    @Test("After a question, a report, a harassment message and a changed mind, the words are nowhere in clear")
    func canary() async throws {
        let allie = try await RunningAllie()
        _ = try await allie.say("dois-je dire que je travaille ici, \(Self.question) ?", by: "nadia")
        try expectNowhere(Self.question, allie)

        for words in ["j'ai fait une bêtise sur linkedin", "LinkedIn", "une photo \(Self.slip)", "ici"] {
            _ = try await allie.say(words, by: "awa")
        }
        try expectNowhere(Self.slip, allie)
        #expect(try await allie.say("oui", by: "awa").text.contains(/[a-z]{6}-[a-z]{6}-/))
        try expectNowhere(Self.slip, allie)

        let escalation = try await allie.say("mon chef me harcèle depuis des mois \(Self.harassment)", by: "kasia")
        #expect(escalation.private)
        try expectNowhere(Self.harassment, allie)

        for words in ["j'ai fait une bêtise sur linkedin", "X", "un mot \(Self.mind)", "ici", "non"] {
            _ = try await allie.say(words, by: "jonas")
        }
        try expectNowhere(Self.mind, allie)

        for other in ["nadia", "awa", "kasia", "jonas", "new"] {
            let answer = try await allie.say("bonjour", by: other)
            for word in [Self.question, Self.slip, Self.harassment, Self.mind] { #expect(!answer.text.contains(word)) }
        }
        allie.stop()
        for word in [Self.question, Self.slip, Self.harassment, Self.mind] { try expectNowhere(word, allie) }
        try allie.remove()
    }

    /// Neither as it is, nor in UTF-16, nor in Base64, in any file of the data folder: tables, write-ahead log, keys, the log at its most talkative.
    private func expectNowhere(_ word: String, _ allie: RunningAllie) throws {
        let wide = Data(word.utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] })
        let encoded = Data(Data(word.utf8).base64EncodedString().prefix(16).utf8)
        for file in try FileManager.default.contentsOfDirectory(at: allie.folder, includingPropertiesForKeys: nil) {
            let bytes = try Data(contentsOf: file)
            for needle in [Data(word.utf8), wide, encoded] {
                #expect(bytes.firstRange(of: needle) == nil, "\(word) stands in \(file.lastPathComponent)")
            }
        }
        #expect(try Data(contentsOf: allie.log).count > 100, "the log says nothing, so it proves nothing")
    }
}
