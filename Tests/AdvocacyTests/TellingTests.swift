import Advocacy
import Testing

@Suite("Telling something")
struct TellingTests {
    private let started = Report(kind: .ownSlip, language: .french, name: "nadia")

    @Test("A slip of one's own is first met with what to do now, then a question")
    func firstAid() {
        let decision = Scenes.saying("j'ai gaffé", Scenes.act(.tellUsOwnSlip))
        #expect(decision.reply == .firstAid(then: .network))
        #expect(decision.acts == [.remember(.telling(started, asking: .network))])
    }

    @Test("Three answers lead to a summary, and only a yes passes it on")
    func threeAnswers() {
        var state: ConversationState? = .telling(started, asking: .network)
        for words in ["LinkedIn", "une photo avec un écran derrière", "ici"] {
            let decision = Scenes.saying(words, knowing: Knowing(state: state))
            guard case .remember(let next) = decision.acts.first else { return #expect(Bool(false), "nothing remembered") }
            state = next
        }
        guard case .confirming(let report, _) = state else { return #expect(Bool(false), "not asked to confirm") }
        #expect(report.inOrder.map(\.answer) == ["LinkedIn", "une photo avec un écran derrière", "ici"])
        let yes = Scenes.saying("oui", short: .yes, knowing: Knowing(state: state, country: CountryCode("SN")))
        #expect(yes.reply == .passedOn(Scenes.moment.phrase))
        #expect(
            yes.acts.first == .openFollowUp(report, Scenes.moment.phrase, id: ID(Scenes.moment.id), country: CountryCode("SN")))
    }

    @Test("Whoever changes her mind leaves nothing", arguments: [ShortAnswer.no, .cancel])
    func changedMind(answer: ShortAnswer) {
        let decision = Scenes.saying("non", short: answer, knowing: Knowing(state: .confirming(started, id: "r")))
        #expect(decision == Decision(.changedMind, acts: [.remember(nil)], language: .french))
    }

    @Test("An answer to a question is not an intent, even when it sounds like one")
    func answerIsNotAnIntent() {
        let decision = Scenes.saying(
            "faut-il dire que je travaille ici", .clear(ID("guide.must_disclose")),
            knowing: Knowing(state: .telling(started, asking: .what)))
        #expect(decision.reply == .ask(.network))
    }

    @Test(
        "But wanting a person, to stop or to be forgotten always counts", arguments: [IntentAct.talkToAPerson, .stop, .forgetMe])
    func turningAway(act: IntentAct) {
        let decision = Scenes.saying("stop", Scenes.act(act), knowing: Knowing(state: .telling(started, asking: .what)))
        #expect(!decision.acts.contains { if case .openFollowUp = $0 { true } else { false } })
        #expect(decision.reply != .ask(.what))
    }

    @Test("About a colleague, a sentence to tell them oneself comes first")
    func colleague() {
        let offered = Scenes.saying("un collègue a posté", Scenes.act(.tellUsColleague))
        #expect(offered.reply == .tellThemYourself)
        #expect(Scenes.choosing(.tellThemForMe).reply == .ask(.link))
        #expect(Scenes.choosing(.tellThemMyself).reply == .thanksForTellingThem)
    }

    @Test(
        "A click that comes after the half hour passes nothing on",
        arguments: [Choice.yes(of: "r"), .no(of: "r"), .answer(.network, "LinkedIn")])
    func lateClick(choice: Choice) {
        #expect(Scenes.choosing(choice) == Decision(.expired, language: .french))
    }
}

@Suite("A second click")
struct SecondClickTests {
    private let report = Report(kind: .ownSlip, language: .french, answers: [.network: "X", .what: "y", .reach: "ici"])

    @Test("An answer clicked twice is not taken for the next one")
    func answer() {
        let telling = Report(kind: .ownSlip, language: .french, answers: [.network: "LinkedIn"])
        let again = Scenes.choosing(.answer(.network, "LinkedIn"), knowing: Knowing(state: .telling(telling, asking: .what)))
        #expect(again == Decision(.ask(.what), language: .french))
    }

    @Test("A yes clicked twice gets the same phrase and no second follow-up")
    func yes() {
        let first = Scenes.choosing(.yes(of: "r"), knowing: Knowing(state: .confirming(report, id: "r")))
        guard case .remember(let state)? = first.acts.last else { return #expect(Bool(false), "nothing remembered") }
        let second = Scenes.choosing(.yes(of: "r"), knowing: Knowing(state: state))
        #expect(second == Decision(first.reply, language: .french))
    }

    @Test("The yes of another report passes nothing on")
    func another() {
        let decision = Scenes.choosing(.yes(of: "old"), knowing: Knowing(state: .confirming(report, id: "new")))
        #expect(decision == Decision(.expired, language: .french))
    }
}

@Suite("Whose name is passed on")
struct NameTests {
    @Test("A name goes with a slip, unless its author would rather not be contacted")
    func name() {
        let started = Report(kind: .ownSlip, language: .french, answers: [.network: "X", .what: "y"], name: "Nadia")
        let knowing = Knowing(state: .telling(started, asking: .reach))
        #expect(
            Scenes.choosing(.answer(.reach, "ici"), knowing: knowing).reply
                == .summary(started.answering(.reach, with: "ici"), id: Scenes.moment.id))
        let unnamed = started.answering(.reach, with: "sans").unnamed()
        #expect(
            unnamed.name == nil
                && Scenes.choosing(.stayUnnamed("sans"), knowing: knowing).reply == .summary(unnamed, id: Scenes.moment.id))
        let no = Scenes.saying("non", short: .no, knowing: knowing)
        #expect(no.reply == .summary(started.answering(.reach, with: "non").unnamed(), id: Scenes.moment.id))
    }

    @Test("Who told us of a colleague's post is never named")
    func teller() { #expect(Report(kind: .colleague, language: .french, name: "Nadia").name == nil) }
}
