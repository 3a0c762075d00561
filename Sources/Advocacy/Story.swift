/// A network a post can be opened in, with the address that opens it.
public struct ShareLink: Sendable, Equatable {
    /// The network's name as people read it.
    public let network: String
    public let address: String

    public init(network: String, address: String) { (self.network, self.address) = (network, address) }
}

/// One way to tell a story, with the links that open a post holding it.
public struct Caption: Sendable, Equatable {
    public let text: String
    public let links: [ShareLink]

    public init(text: String, links: [ShareLink]) { (self.text, self.links) = (text, links) }
}

/// A story of the company that anyone may tell in her own words.
public struct Story: Sendable, Equatable {
    public let id: ID<Story>
    public let title: Wording
    public let summary: Wording
    public let link: String
    public let topics: [String]
    /// Empty: everywhere.
    public let countries: Set<CountryCode>
    /// `yyyy-MM-dd`, both included.
    public let from, until: String?
    public let captions: [LanguageTag: [Caption]]

    public init(
        id: ID<Story>, title: Wording, summary: Wording, link: String, topics: [String],
        countries: Set<CountryCode>, from: String?, until: String?, captions: [LanguageTag: [Caption]]
    ) {
        (self.id, self.title, self.summary, self.link) = (id, title, summary, link)
        (self.topics, self.countries, self.from, self.until) = (topics, countries, from, until)
        self.captions = captions
    }

    /// Whether the story may be offered on `day` (`yyyy-MM-dd`) to a person in `country`; a story meant for some
    /// countries waits until the person's country is known.
    public func isOffered(on day: String, in country: CountryCode?) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
            && (countries.isEmpty || country.map(countries.contains) == true)
    }

    /// The captions in `language`, else in French, else in any language.
    public func captions(in language: LanguageTag) -> [Caption] {
        captions[language] ?? captions[language.base] ?? captions[.french] ?? captions.values.first ?? []
    }
}
