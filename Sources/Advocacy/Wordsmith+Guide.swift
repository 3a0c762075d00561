extension Wordsmith {
    func answer(_ id: ID<Intent>) -> Letter {
        guard let intent = book.intents[id], let words = intent.answer(in: country) else { return plain(.unknown, [person]) }
        let next = intent.next.compactMap { book.intents[$0] }.map(offered)
        return written(book.filled(words.in(language)), next + [person], chapter: intent.chapter)
    }

    func passages(_ passages: [Passage]) -> Letter {
        let found = passages.map { "**\($0.chapterTitle) · \($0.heading)**\n\($0.text)" }
        return written(
            ([phrase(.passages)] + found).joined(separator: "\n\n"), [passOnQuestion, person],
            chapter: passages.first?.chapter)
    }

    func choose(_ intents: [ID<Intent>]) -> Letter {
        let offers = intents.compactMap { book.intents[$0] }.map(offered)
        return written(phrase(.choose), offers + [button(.buttonNoneOfThese, .somethingElse(after: nil))])
    }

    private func offered(_ intent: Intent) -> Button { .choice(label: intent.title.in(language), .intent(intent.id)) }

    func help(_ token: WebChatToken?) -> Letter {
        let topics: [ID<Intent>] = [ID("guide.what_to_post"), ID("content.ask"), ID("report.self")]
        let offers = topics.compactMap { book.intents[$0] }.map(offered)
        let door = token.map { phrase(.helpWebChat, ["link": "\(book.publicAddress)/chat/enter/\($0.secret)"]) }
        return written([phrase(.help), door].compactMap(\.self).joined(separator: "\n\n"), offers + [person])
    }

    func stories(_ picks: [StoryPick]) -> Letter {
        let told = picks.map { pick in
            phrase(
                .story,
                [
                    "title": pick.story.title.in(language), "summary": pick.story.summary.in(language),
                    "caption": pick.caption.text, "disclosure": book.company.disclosure.in(language),
                    "links": pick.caption.links.map { "[\($0.network)](\($0.address))" }.joined(separator: " · "),
                ])
        }
        let others = picks.map { pick in
            Button.choice(
                label: "\(phrase(.buttonAnotherCaption)) · \(pick.story.title.in(language))",
                .anotherCaption(pick.story.id))
        }
        return written(([phrase(.stories)] + told + [phrase(.storiesEnd)]).joined(separator: "\n\n"), others)
    }
}
