import Advocacy
import Testing

@Suite("Answering")
struct AnsweringTests {
    private let question = ID<Intent>("guide.must_disclose")
    private let passage = Passage(
        chapter: ID("c04"), chapterTitle: "Dire qui l’on est", heading: "Pourquoi", text: "Parce que.", score: 0.9)

    @Test("A clear question gets its answer")
    func clear() { #expect(Scenes.saying("dois-je le dire", .clear(question)) == Decision(.answer(question), language: .french)) }

    @Test("Unsure means asking, and a typed number answers")
    func unsure() {
        let asked = Scenes.saying("et ça ?", .unsure([question, ID("act.stop")]))
        #expect(asked.reply == .choose([question, ID("act.stop")]))
        let state = ConversationState.choosing([question, ID("act.stop")], words: "et ça ?", .french)
        #expect(Scenes.saying("1", knowing: Knowing(state: state)).reply == .answer(question))
        #expect(Scenes.saying("2)", knowing: Knowing(state: state)).reply == .stopped)
        #expect(Scenes.saying("3", knowing: Knowing(state: state)).reply == .unknown)
    }

    @Test("Unknown shows passages when some fit, else says so; both offer a person")
    func unknown() {
        #expect(Scenes.saying("x", passages: [passage]).reply == .passages([passage]))
        let decision = Scenes.saying("Demain Paul Martin a-t-il 3 jours")
        #expect(decision.reply == .unknown)
        #expect(decision.acts.contains(.noteUnanswered("Demain … … a-t-il … jours", .french)))
        let state = ConversationState.offeringPerson(words: "le mot", .french)
        let passed = Scenes.choosing(.passOnQuestion, knowing: Knowing(state: state))
        #expect(passed.reply == .ask(.reach))
    }

    @Test(
        "What could tell a person is taken out of a question nobody could answer",
        arguments: [
            ("le post d'Awa est-il bien", "le post … est-il bien"), ("Bonjour\nPaul est là", "Bonjour … est là"),
            ("écris à awa@orvane.example ou au 0612345678", "écris à … ou au …"), ("voir https://x.example/p stp", "voir … stp"),
        ])
    func redaction(words: String, left: String) { #expect(redacted(words) == left) }

    @Test("A one-time link stands only where the person alone reads it")
    func webChatLink() {
        #expect(Scenes.saying("aide", Scenes.act(.showHelp)).reply == .help(webChat: Scenes.moment.token))
        let shared = Scenes.saying("aide", Scenes.act(.showHelp), visibility: .shared)
        #expect(shared == Decision(.help(webChat: nil), language: .french))
    }

    @Test("Stop and forget me work by a plain message")
    func wishes() {
        #expect(Scenes.saying("stop", Scenes.act(.stop)) == Decision(.stopped, acts: [.wish(.stop)], language: .french))
        #expect(
            Scenes.saying("oublie-moi", Scenes.act(.forgetMe))
                == Decision(.forgetting, acts: [.startForgetting(.french)], language: .french))
    }

    @Test("Two people in a row never get the same caption, and stories take turns")
    func captions() {
        let stories = ["a", "b", "c", "d"].map { Scenes.story($0) }
        var turns: [ID<Story>: Int] = [:]
        var last: [ID<Story>: Caption] = [:]
        for _ in 0..<8 {
            let decision = Scenes.saying(
                "une histoire", Scenes.act(.askForContent), knowing: Knowing(captionTurns: turns), stories: stories)
            guard case .stories(let picks) = decision.reply else { return #expect(Bool(false)) }
            #expect(picks.count == 3)
            for pick in picks {
                #expect(last[pick.story.id] != pick.caption)
                last[pick.story.id] = pick.caption
            }
            for case .turnCaption(let story, _) in decision.acts { turns[story, default: 0] += 1 }
        }
        #expect(turns.count == 4)
    }

    @Test("A story of another country or another time is not offered")
    func offered() {
        let stories = [
            Scenes.story("poland", countries: [CountryCode("PL")]), Scenes.story("old", until: "2026-01-01"),
            Scenes.story("early", from: "2031-01-01"),
        ]
        #expect(Scenes.saying("x", Scenes.act(.askForContent), stories: stories).reply == .noStories)
    }

    @Test("A return phrase is answered with where the house stands")
    func returnPhrase() {
        let words = "je reviens : \(Scenes.moment.phrase.text.replacing("-", with: " "))"
        #expect(Scenes.saying(words, knowing: Knowing(returned: .inHand)).reply == .glance(.inHand))
        #expect(Scenes.saying(words).reply == .glance(nil))
    }
}
