public import Advocacy

/// The front page: what Allie is, on one screen.
public struct HomePage: Sendable {
    /// Somebody of the demonstration; everything about them is made up.
    public struct CastMember: Sendable {
        public let name: String
        /// What they do and where: “welder in Dakar”.
        public let about: String
        /// Things worth writing as them, in the words of the page's language.
        public let tries: [String]
        /// Where a form enters as them: `.chatOpen` or `.deskOpen`.
        public let entrance: Address

        public init(name: String, about: String, tries: [String], entrance: Address) {
            (self.name, self.about, self.tries, self.entrance) = (name, about, tries, entrance)
        }
    }

    public let language: LanguageTag
    /// Empty outside the demonstration.
    public let cast: [CastMember]

    public init(language: LanguageTag, cast: [CastMember] = []) { (self.language, self.cast) = (language, cast) }
}

extension PageKit {
    public func home(_ page: HomePage) -> String {
        let words = Words(page.language)
        let frame = Frame(words, title: words(.homeTitle), place: .home, twin: Address.home.path(in: words.other))
        return self.page(
            .home, frame,
            View([
                "example": .html(LetterHTML.render(words(.homeExampleAnswer))),
                "hasCast": .flag(!page.cast.isEmpty),
                "cast": .views(page.cast.map { view(of: $0, words) }),
            ]))
    }

    private func view(of member: HomePage.CastMember, _ words: Words) -> View {
        View([
            "name": .text(member.name), "about": .text(member.about),
            "hasTries": .flag(!member.tries.isEmpty),
            "tries": .views(member.tries.map { View(["words": .text($0)]) }),
            "entrance": .text(member.entrance.path(in: words.language)),
            "enter": .text(words(.homeCastEnter, ["name": member.name])),
        ])
    }
}
