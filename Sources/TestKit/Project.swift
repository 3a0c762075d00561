public import Foundation
public import Server

/// The project's own knowledge, read and trained once for all tests of a process.
public enum Project {
    public static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    public static let address = "https://allie.example"

    public static let knowledge: Result<Knowledge, any Error> = Result {
        let reading = try KnowledgeReading(folder: root, publicURL: address)
        guard let knowledge = reading.knowledge else { throw BrokenKnowledge(findings: reading.errors) }
        return knowledge
    }
}
