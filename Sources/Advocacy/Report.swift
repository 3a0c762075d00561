/// What a person is asked, one thing at a time.
public enum Question: String, Sendable, Codable {
    /// On which network it was posted.
    case network
    /// What happened, in a sentence.
    case what
    /// Whether and how a person may come back to the author.
    case reach
    /// Where a colleague's post can be seen.
    case link
    /// Who wrote it, so that somebody can be called; there is no directory to look in.
    case author
    /// The question for a person.
    case question
}

/// What a person wants to pass on, in her own words, until she says yes. Sealed wherever it rests.
public struct Report: Sendable, Equatable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case ownSlip = "own-slip"
        case colleague
        case question

        /// Asked in this order.
        public var questions: [Question] {
            switch self {
            case .ownSlip: [.network, .what, .reach]
            case .colleague: [.link, .what, .author]
            case .question: [.question, .reach]
            }
        }

        /// The chapter a community manager will have at hand.
        public var chapter: ID<Chapter>? {
            switch self {
            case .ownSlip: ID("c20")
            case .colleague: ID("c03")
            case .question: nil
            }
        }
    }

    public let kind: Kind
    public let language: LanguageTag
    public private(set) var answers: [Question: String]
    /// The author's name as the platform shows it, passed on unless she would rather not be contacted; `nil` for a
    /// colleague's post, where nobody learns who told us.
    public private(set) var name: String?

    public init(kind: Kind, language: LanguageTag, answers: [Question: String] = [:], name: String? = nil) {
        (self.kind, self.language, self.answers) = (kind, language, answers)
        self.name = kind == .colleague ? nil : name
    }

    /// The first question without an answer; `nil` when all is said.
    public var open: Question? { kind.questions.first { answers[$0] == nil } }

    /// The answers in the order they were asked.
    public var inOrder: [(question: Question, answer: String)] {
        kind.questions.compactMap { question in answers[question].map { (question, $0) } }
    }

    /// The report without the author's name: nobody comes back to her.
    public func unnamed() -> Report {
        var next = self
        next.name = nil
        return next
    }

    /// The report with one more answer, at most 2,000 characters of it.
    public func answering(_ question: Question, with words: String) -> Report {
        var next = self
        next.answers[question] = String(words.prefix(2_000))
        return next
    }
}
