extension Scene {
    static let storiesAtOnce = 3

    /// Two or three stories, the least told first, each with the caption whose turn it is.
    func offerStories() -> Decision {
        let offered = prepared.stories
            .filter { $0.isOffered(on: moment.today.text, in: knowing.country) && !$0.captions(in: language).isEmpty }
            .sorted { (turns(of: $0.id), $0.id) < (turns(of: $1.id), $1.id) }
            .prefix(Self.storiesAtOnce)
        guard !offered.isEmpty else { return say(.noStories) }
        return tell(Array(offered))
    }

    func anotherCaption(of id: ID<Story>) -> Decision {
        let story = prepared.stories.first { $0.id == id && $0.isOffered(on: moment.today.text, in: knowing.country) }
        guard let story, !story.captions(in: language).isEmpty else { return say(.noStories) }
        return tell([story])
    }

    /// Each caption given turns the story to its next one, so that two people in a row never get the same.
    private func tell(_ stories: [Story]) -> Decision {
        let picks = stories.map { story in
            let captions = story.captions(in: language)
            return StoryPick(story: story, caption: captions[turns(of: story.id) % captions.count])
        }
        return say(.stories(picks), stories.map { .turnCaption($0.id, language.base) })
    }

    private func turns(of story: ID<Story>) -> Int { knowing.captionTurns[story] ?? 0 }
}
