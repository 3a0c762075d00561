import Advocacy
import Foundation

/// What a follow-up's key seals: the report, and how its author or who told us is found.
struct SealedText: Codable {
    let report: Report
    /// Who slipped or asks. `nil` for a colleague's post: who told us is not here.
    let author: SealedAuthor?
    /// Where who told us rests, under another key. There is no other way from here to there, and none back.
    let teller: Data?
}

/// A person as she rests sealed.
struct SealedAuthor: Codable {
    let employee: Employee
    let displayName: String?
}
