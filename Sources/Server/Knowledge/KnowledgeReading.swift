public import Advocacy
import Crypto
import DataFiles
public import Foundation
import Guide
import Sharing
import Understanding

/// What came of reading a knowledge folder: a snapshot when nothing is broken, and every finding.
public struct KnowledgeReading: Sendable {
    public let knowledge: Knowledge?
    public let findings: [Diagnostic]

    public var errors: [Diagnostic] { findings.filter { $0.severity == .error } }

    /// Reads and trains; takes a second or so, never call it on the path of a message.
    public init(folder: URL, publicURL: String) throws {
        let files = try KnowledgeFolder.read(folder)
        let company = CompanyFiles.load(files)
        let library = IntentFiles.load(files)
        let shelf = GuideFiles.load(
            files, companyName: company.value?.name ?? "", defaultLanguage: company.value?.defaultLanguage ?? .french)
        let stories = StoryFiles.load(files, disclosure: company.value?.disclosure ?? Wording([:]))
        let joins = KnowledgeCheck(
            files: files, company: company.value, intents: library.value?.intents ?? [:],
            chapters: shelf.value.map { Set($0.titles.keys) }, stories: stories.value ?? []
        ).findings
        findings = company.findings + library.findings + shelf.findings + stories.findings + joins
        guard !findings.contains(where: { $0.severity == .error }), let company = company.value,
            let library = library.value, let shelf = shelf.value, let stories = stories.value
        else {
            knowledge = nil
            return
        }
        knowledge = Knowledge(
            hash: Self.hash(files), interpreter: Interpreter(library), shelf: shelf, stories: stories,
            phrasebook: Phrasebook(
                phrases: library.phrases, intents: library.intents, chapterTitles: shelf.titles, company: company,
                publicAddress: publicURL))
    }

    private static func hash(_ files: [DataFile]) -> String {
        var hasher = SHA256()
        for file in files {
            hasher.update(data: Data("\(file.path)\u{0}\(file.bytes.count)\u{0}".utf8))
            hasher.update(data: file.bytes)
        }
        return hasher.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
