import Advocacy
import Testing

@Suite("The right people at once")
struct EscalationTests {
    @Test("Nothing of what was said is kept, whatever the person was in the middle of", arguments: Escalation.allCases)
    func nothingKept(escalation: Escalation) {
        let report = Report(kind: .ownSlip, language: .french, answers: [.network: "LinkedIn"])
        let decision = Scenes.saying(
            "mon chef me menace", escalation: escalation, knowing: Knowing(state: .telling(report, asking: .what)))
        #expect(decision.reply == .rightPeople(escalation, nil))
        #expect(decision.acts.first == .remember(nil))
        for act in decision.acts.dropFirst() { #expect(act == .alertLeak(nil, id: ID(Scenes.moment.id))) }
        #expect(decision.reply.isPassing)
    }

    @Test("Only a leak leaves an alert, without a word of text")
    func alert() {
        #expect(Scenes.saying("x", escalation: .harassment).acts.isEmpty)
        #expect(
            Scenes.saying("x", escalation: .dataLeak, knowing: Knowing(country: CountryCode("FR"))).acts == [
                .alertLeak(CountryCode("FR"), id: ID(Scenes.moment.id))
            ])
    }

    @Test("The country is asked, never guessed; once chosen its people are named")
    func country() {
        let decision = Scenes.choosing(.country(CountryCode("SN"), for: .harassment))
        #expect(
            decision
                == Decision(
                    .rightPeople(.harassment, CountryCode("SN")), acts: [.noteCountry(CountryCode("SN"))], language: .french))
        #expect(Scenes.choosing(.country(CountryCode("XX"), for: .harassment)).reply == .expired)
    }

    @Test("After “something else” the same words are heard again without the alarm")
    func somethingElse() {
        let listening = Scenes.choosing(.somethingElse(after: .harassment))
        #expect(listening.reply == .listeningAgain)
        let knowing = Knowing(state: .listeningAgain(without: .harassment, .french))
        #expect(
            Scenes.saying("x", .clear(ID("guide.must_disclose")), escalation: .harassment, knowing: knowing).reply
                == .answer(ID("guide.must_disclose")))
        #expect(Scenes.saying("x", escalation: .danger, knowing: knowing).reply == .rightPeople(.danger, nil))
        #expect(Scenes.saying("x", Scenes.act(.harassment), knowing: knowing).reply == .unknown)
    }
}
