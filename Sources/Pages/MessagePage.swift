public import Advocacy

/// A page that says what happened, what was kept and what to do.
public struct MessagePage: Sendable {
    /// What happened; closed, so that no page ever shows the inside of an error.
    public enum Trouble: Sendable, Equatable {
        case notFound
        case sessionOver
        /// The form's token or event does not fit any more.
        case oldForm
        case tooFast(seconds: Int)
        case tooLong
        case notYours
        case failed(reference: String)
    }

    public let language: LanguageTag
    public let trouble: Trouble

    public init(language: LanguageTag, trouble: Trouble) { (self.language, self.trouble) = (language, trouble) }
}

extension PageKit {
    public func message(_ page: MessagePage) -> String {
        let words = Words(page.language), said = page.trouble.sentences
        let frame = Frame(words, title: words(said.title), place: .elsewhere, twin: nil)
        return self.page(
            .trouble, frame,
            View([
                "kept": .text(words(said.kept)), "next": .text(words(said.next, page.trouble.values)),
                "reference": .text(ifAny: page.trouble.reference.map { words(.troubleReference, ["reference": $0]) }),
            ]))
    }
}

extension MessagePage.Trouble {
    fileprivate var sentences: (title: UIKey, kept: UIKey, next: UIKey) {
        switch self {
        case .notFound: (.notFoundTitle, .notFoundKept, .notFoundNext)
        case .sessionOver: (.sessionOverTitle, .sessionOverKept, .sessionOverNext)
        case .oldForm: (.oldFormTitle, .oldFormKept, .oldFormNext)
        case .tooFast: (.tooFastTitle, .tooFastKept, .tooFastNext)
        case .tooLong: (.tooLongTitle, .tooLongKept, .tooLongNext)
        case .notYours: (.notYoursTitle, .notYoursKept, .notYoursNext)
        case .failed: (.failedTitle, .failedKept, .failedNext)
        }
    }

    fileprivate var values: [String: String] {
        guard case .tooFast(let seconds) = self else { return [:] }
        return ["seconds": "\(seconds)"]
    }

    fileprivate var reference: String? {
        guard case .failed(let reference) = self else { return nil }
        return reference
    }
}
