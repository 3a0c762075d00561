public import Advocacy
public import DataFiles

/// `stories/*.yml` to stories whose captions can be opened in each network.
public enum StoryFiles {
    /// Every story, in the order of the ids. The address of each post holds the caption, `disclosure` and the link.
    ///
    /// - Parameter disclosure: the line that says where one works, with the company's name in it.
    public static func load(_ files: [DataFile], disclosure: Wording) -> Loaded<[Story]> {
        var stories: [Story] = []
        var diagnostics: [Diagnostic] = []
        for file in files.sorted(by: { $0.path < $1.path }) where isStory(file) {
            var findings = Findings(file)
            if let story = story(in: file, disclosure, &findings) {
                if stories.contains(where: { $0.id == story.value.id }) { findings.sameStoryID(story.value.id, at: story.place) }
                stories.append(story.value)
            }
            diagnostics += findings.diagnostics
        }
        return Loaded(value: stories.sorted { $0.id < $1.id }, findings: diagnostics)
    }

    private static func isStory(_ file: DataFile) -> Bool {
        file.path.hasPrefix("stories/") && file.path.hasSuffix(".yml")
    }

    private static func story(in file: DataFile, _ disclosure: Wording, _ findings: inout Findings) -> Placed<Story>? {
        guard let node = YAMLFile.parse(file, &findings) else { return nil }
        return Record.read(node, &findings) { record in
            let place = record.place(of: "id")
            return Placed(record.story(disclosure), at: place)
        }
    }
}

extension Record {
    static let longestTitle = 80, longestSummary = 300, longestCaption = 600

    fileprivate mutating func story(_ disclosure: Wording) -> Story {
        let id = storyID(), link = storyLink()
        let title = plainWording("title", length: 1...Self.longestTitle)
        let summary = plainWording("summary", length: 1...Self.longestSummary)
        let topics = optionalStrings("topics")
        let countries = optionalCountries("countries")
        let valid = validity()
        let captions = wordings("captions", length: 1...Self.longestCaption)
        for (language, texts) in captions.sorted(by: { $0.key.text < $1.key.text }) {
            findings.check(texts, at: place(of: "captions"), language, disclosure: disclosure.in(language))
        }
        return Story(
            id: ID(id), title: title, summary: summary, link: link, topics: topics, countries: countries,
            from: valid?.from, until: valid?.until,
            captions: captions.reduce(into: [:]) { told, captions in
                told[captions.key] = captions.value.map { text in
                    caption(text.value, in: captions.key, disclosure, TrackedLink(page: link, campaign: id), title)
                }
            })
    }

    private func caption(
        _ text: String, in language: LanguageTag, _ disclosure: Wording, _ link: TrackedLink, _ title: Wording
    ) -> Caption {
        let post = ShareLinks(
            caption: text, disclosure: disclosure.in(language), link: link, subject: title.in(language))
        return Caption(text: text, links: post.all)
    }

    private mutating func storyID() -> String {
        let id = string("id", length: 1...60)
        if !id.isEmpty, id.wholeMatch(of: /[a-z0-9]+(?:-[a-z0-9]+)*/) == nil { findings.oddStoryID(id, at: place(of: "id")) }
        return id
    }

    private mutating func storyLink() -> String {
        let link = string("link")
        if !link.isEmpty { findings.check(link: link, at: place(of: "link")) }
        return link
    }

    private mutating func plainWording(_ key: String, length: ClosedRange<Int>) -> Wording {
        let wording = wording(key, length: length)
        for text in wording.byLanguage.values.sorted() { findings.checkWords(of: Placed(text, at: place(of: key))) }
        return wording
    }

    private mutating func validity() -> (from: String?, until: String?)? {
        optionalRecord("valid") { record in
            let from = record.optionalDate("from"), until = record.optionalDate("until")
            if let from, let until, from > until { record.findings.endsBeforeItBegins(at: record.place(of: "until")) }
            return (from, until)
        }
    }
}
