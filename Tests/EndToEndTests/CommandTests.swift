import Foundation
import Testing

@Suite("The command line is a contract", .enabled(if: RunningAllie.isThere, "ALLIE_BINARY names no release build"))
struct CommandTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private struct Ending {
        let code: Int32
        let output: String
        let messages: String
    }

    private func allie(_ arguments: [String], input: String = "", knowledge: URL = root) throws -> Ending {
        let process = Process(), output = Pipe(), messages = Pipe(), typed = Pipe()
        process.executableURL = URL(filePath: try #require(RunningAllie.binary))
        process.arguments = arguments
        process.environment = ["ALLIE_KNOWLEDGE": knowledge.path, "PATH": "/usr/bin:/bin"]
        (process.standardOutput, process.standardError, process.standardInput) = (output, messages, typed)
        try process.run()
        try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try typed.fileHandleForWriting.close()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        let complained = messages.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Ending(
            code: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
            messages: String(decoding: complained, as: UTF8.self))
    }

    private func object(_ text: some StringProtocol) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("ask --json is one value with intent, confidence, chapter and buttons")
    func ask() throws {
        let ending = try allie(["ask", "dois-je dire que je travaille ici ?", "--json"])
        let answer = try object(ending.output)
        #expect(ending.code == 0 && answer["intent"] as? String == "guide.must_disclose" && answer["kind"] as? String == "clear")
        #expect((answer["confidence"] as? Double ?? 0) > 0.5 && (answer["buttons"] as? [String])?.isEmpty == false)
        #expect((answer["chapter"] as? [String: String])?["url"]?.hasSuffix("/guide/fr/c04") == true)
    }

    @Test("understand answers every line in order")
    func understand() throws {
        let ending = try allie(["understand"], input: "bonjour\nmon chef me harcèle\nqwertz uiop\n")
        let lines = try ending.output.split(separator: "\n").map { try object($0) }
        #expect(ending.code == 0 && lines.map { $0["text"] as? String } == ["bonjour", "mon chef me harcèle", "qwertz uiop"])
        #expect(lines.map { $0["kind"] as? String } == ["clear", "clear", "unknown"])
        #expect(lines[1]["escalation"] as? String == "harassment")
        #expect(((lines[1]["intents"] as? [[String: Any]])?.first?["id"] as? String) == "report.harassment")
        #expect(lines.allSatisfy { ($0["micros"] as? Int ?? -1) >= 0 })
    }

    @Test("passages are ranked; nothing found is a negative answer")
    func passages() throws {
        let found = try allie(["passages", "photo d'un collègue", "--language", "fr"])
        let list = try #require(try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [[String: Any]])
        let scores = list.compactMap { $0["score"] as? Double }
        #expect(found.code == 0 && !scores.isEmpty && scores.count == list.count)
        #expect(try allie(["passages", "xyzzyq"]).code == 1)
    }

    @Test("check says file, line and column, and ends with 1", arguments: ["text", "json", "sarif"])
    func check(format: String) throws {
        #expect(try allie(["check"]).code == 0)
        let broken = FileManager.default.temporaryDirectory.appending(path: "allie-check-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: broken, withIntermediateDirectories: true)
        for folder in ["intents", "guide", "stories", "company"] {
            try FileManager.default.copyItem(at: Self.root.appending(path: folder), to: broken.appending(path: folder))
        }
        let file = broken.appending(path: "intents/small/hello.yml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try ("exampels: {fr: [salut]}\n" + text).write(to: file, atomically: true, encoding: .utf8)
        let ending = try allie(["check", "--format", format, "--language", "fr"], knowledge: broken)
        #expect(ending.code == 1 && ending.output.contains("intents/small/hello.yml") && ending.output.contains("examples"))
        if format == "text" { #expect(ending.output.contains("intents/small/hello.yml:1:1: ")) }
        #expect(try allie(["serve"], knowledge: broken).code == 1)
        try FileManager.default.removeItem(at: broken)
    }

    @Test(
        "Wrong usage ends with 2, help with 0",
        arguments: [(["nope"], 2), (["ask"], 2), (["--help"], 0), (["serve", "--help"], 0)])
    func usage(arguments: [String], code: Int) throws { #expect(try Int(allie(arguments).code) == code) }

    @Test("A conversation ends with an empty line")
    func chat() throws {
        let ending = try allie(["chat", "--language", "en"], input: "may i say where i work\n\n")
        #expect(ending.code == 0 && ending.output.contains("[1]"))
    }
}
