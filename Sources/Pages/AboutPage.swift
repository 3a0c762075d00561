public import Advocacy

/// What is stored and what is promised, in plain words.
public struct AboutPage: Sendable {
    public let language: LanguageTag
    /// The company's name.
    public let company: String

    public init(language: LanguageTag, company: String) { (self.language, self.company) = (language, company) }
}

extension PageKit {
    public func about(_ page: AboutPage) -> String {
        let words = Words(page.language)
        let frame = Frame(words, title: words(.aboutTitle), place: .about, twin: Address.about.path(in: words.other))
        return self.page(
            .about, frame,
            View([
                "lead": .text(words(.aboutLead, ["company": page.company])),
                "promises": .views(Self.promises.map { View(["promise": .html(LetterHTML.render(words($0)))]) }),
                "kept": .views(Self.kept.map { View(["what": .text(words($0)), "until": .text(words($1))]) }),
                "sayings": .views(Self.sayings.map { View(["say": .text(words($0)), "hint": .text(words($1))]) }),
            ]))
    }

    private static let promises: [UIKey] = [
        .promisePrivate, .promiseNoLink, .promiseYes, .promiseOpen, .promiseFriendly, .promiseRightPeople, .promiseUnsure,
        .promiseFree,
    ]

    private static let kept: [(UIKey, UIKey)] = [
        (.keptTalk, .keptTalkUntil), (.keptSession, .keptSessionUntil), (.keptDelivery, .keptDeliveryUntil),
        (.keptUnanswered, .keptUnansweredUntil), (.keptPassedOn, .keptPassedOnUntil), (.keptCount, .keptCountUntil),
        (.keptOpening, .keptOpeningUntil), (.keptWish, .keptWishUntil),
    ]

    private static let sayings: [(UIKey, UIKey)] = [
        (.sayPerson, .sayPersonHint), (.sayStop, .sayStopHint), (.sayForget, .sayForgetHint), (.sayPhrase, .sayPhraseHint),
    ]
}
