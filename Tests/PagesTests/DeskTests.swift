import Advocacy
import Foundation
import Testing

@testable import Pages

@Suite("The desk")
struct DeskTests {
    let kit: PageKit
    let plant = Plant(words: "quokka", language: .english)
    let me = ID<Account>("camille"), now = Plant.now

    init() throws { kit = try PageKit() }

    private func lease(_ holder: String, minutes: Double) -> FollowUp.Lease {
        FollowUp.Lease(holder: ID(holder), until: now.addingTimeInterval(minutes * 60))
    }

    /// Nothing but the words of the follow-up is planted.
    private func card(_ followUp: FollowUp, typed: String = "", notice: DeskNotice? = nil) -> CardPage {
        let account = Account(id: me, name: "Camille", role: .communityManager, language: .english)
        let desk = DeskPage(language: .english, account: account, now: now, entries: [], formToken: "t", notice: notice)
        let entry = DeskEntry(followUp: followUp, chapterTitle: nil, countryName: nil, due: Day("2026-11-24"), holderName: nil)
        return CardPage(desk: desk, entry: entry, opened: plant.opened, erasedOn: nil, typedNote: typed)
    }

    @Test("the words open to the person who took it", arguments: [FollowUpKind.ownSlip, .colleague, .question])
    func opens(kind: FollowUpKind) {
        let page = kit.card(card(plant.followUp("x", kind, state: .taken, lease: lease("camille", minutes: 10))))
        #expect(page.matches(of: /quokka/).count == 4)
        #expect(page.contains(#"data-copy="first-words""#))
    }

    struct Closed: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let kind: FollowUpKind, state: FollowUp.State, holder: String?, minutes: Double
    }

    static let closed = [
        Closed(testDescription: "nobody took it", kind: .ownSlip, state: .waiting, holder: nil, minutes: 0),
        Closed(testDescription: "somebody else has it", kind: .ownSlip, state: .taken, holder: "yann", minutes: 10),
        Closed(testDescription: "my time has run out", kind: .question, state: .taken, holder: "camille", minutes: -1),
        Closed(testDescription: "it is done", kind: .ownSlip, state: .done, holder: nil, minutes: 0),
        Closed(testDescription: "it is a leak alert I hold", kind: .leakAlert, state: .taken, holder: "camille", minutes: 10),
        Closed(testDescription: "it is a leak alert nobody holds", kind: .leakAlert, state: .waiting, holder: nil, minutes: 0),
    ]

    @Test("and to nobody else, whatever the model carries", arguments: closed)
    func stays(closed: Closed) {
        let lease = closed.holder.map { self.lease($0, minutes: closed.minutes) }
        let page = kit.card(card(plant.followUp("x", closed.kind, state: closed.state, lease: lease)))
        #expect(!page.contains("quokka"))
    }

    @Test("a leak alert says that it holds no words")
    func leakAlert() {
        let page = kit.card(card(plant.followUp("x", .leakAlert)))
        #expect(page.contains("This alert holds no words."))
    }

    struct Step: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let state: FollowUp.State, holder: String?, minutes: Double, steps: [CardStep]
    }

    static let steps = [
        Step(testDescription: "waiting", state: .waiting, holder: nil, minutes: 0, steps: [.take]),
        Step(testDescription: "mine", state: .taken, holder: "camille", minutes: 10, steps: [.contacted, .done, .release]),
        Step(testDescription: "mine and in touch", state: .contacted, holder: "camille", minutes: 10, steps: [.done]),
        Step(testDescription: "mine, time run out", state: .contacted, holder: "camille", minutes: -1, steps: [.take]),
        Step(testDescription: "somebody else's", state: .taken, holder: "yann", minutes: 10, steps: []),
        Step(testDescription: "free again", state: .contacted, holder: "yann", minutes: -1, steps: [.take]),
        Step(testDescription: "done", state: .done, holder: nil, minutes: 0, steps: []),
    ]

    @Test("a card offers the steps the rules allow, and no other", arguments: steps)
    func offers(step: Step) throws {
        let lease = step.holder.map { self.lease($0, minutes: step.minutes) }
        let page = card(plant.followUp("x", .question, state: step.state, lease: lease))
        #expect(page.steps == step.steps)
        let posted = kit.card(page).matches(of: /name="step" value="(\w+)"/).map { String($0.1) }
        #expect(Set(posted) == Set(step.steps.map(\.rawValue)))
        for offered in step.steps {
            #expect(throws: Never.self) { try page.entry.followUp.after(offered.asStep, by: me, seeing: 7, at: now) }
        }
    }

    @Test("every form of a card names the version it saw")
    func versions() {
        let page = Sample.card.rendered(kit, .english)
        let forms = page.matches(of: /(?s)<form[^>]*action="\/desk\/hands\/.*?<\/form>/)
        #expect(forms.count == 4)
        for form in forms { #expect(form.0.contains(#"name="version" value="7""#)) }
    }

    @Test("every outcome can be chosen")
    func outcomes() {
        let page = Sample.card.rendered(kit, .english)
        for outcome in Outcome.allCases { #expect(page.contains(#"name="outcome" value="\#(outcome.rawValue)""#)) }
    }

    @Test(
        "a note that came too late is still in the box",
        arguments: [StepRefusal.stale(current: 8), .heldByAnother, .notFrom(.done)])
    func late(refusal: StepRefusal) {
        for holder in ["camille", "yann"] {
            let followUp = plant.followUp("x", .question, state: .taken, lease: lease(holder, minutes: 10))
            let page = kit.card(card(followUp, typed: "call at two", notice: DeskNotice(refusal)))
            #expect(page.contains(">\ncall at two</textarea>"))
            #expect(page.contains("Your note is kept in the box below."))
        }
    }

    struct Place: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let holder: String?, minutes: Double, due: String, state: FollowUp.State, group: DeskGroup?

        init(_ name: String, _ holder: String?, _ minutes: Double, due: String, _ state: FollowUp.State, _ group: DeskGroup?) {
            (testDescription, self.holder, self.minutes) = (name, holder, minutes)
            (self.due, self.state, self.group) = (due, state, group)
        }
    }

    static let places = [
        Place("mine, due in a month", "camille", 10, due: "2026-12-24", .taken, .today),
        Place("mine, time run out", "camille", -9, due: "2026-12-24", .taken, .today),
        Place("waiting, due yesterday", nil, 0, due: "2026-11-23", .waiting, .today),
        Place("waiting, due tomorrow", nil, 0, due: "2026-11-25", .waiting, .today),
        Place("waiting, due in two days", nil, 0, due: "2026-11-26", .waiting, .waiting),
        Place("somebody else's", "yann", 10, due: "2026-11-23", .taken, .others),
        Place("free again", "yann", -9, due: "2026-11-26", .taken, .waiting),
        Place("done", nil, 0, due: "2026-11-23", .done, nil),
    ]

    @Test("the list has three groups", arguments: places)
    func groups(place: Place) {
        let lease = place.holder.map { self.lease($0, minutes: place.minutes) }
        let followUp = plant.followUp("x", .question, state: place.state, lease: lease)
        let entry = DeskEntry(followUp: followUp, chapterTitle: nil, countryName: nil, due: Day(place.due), holderName: nil)
        #expect(entry.group(for: me, at: now) == place.group)
    }

    @Test("the empty desk thanks and says what comes next")
    func empty() {
        let page = Sample.emptyDesk.rendered(kit, .english)
        #expect(page.contains("All done. Thank you.") && page.contains("The next one will appear here"))
    }
}

extension CardStep {
    fileprivate var asStep: Advocacy.Step {
        switch self {
        case .take: .take
        case .release: .release
        case .contacted: .contacted
        case .done: .done(.talked)
        }
    }
}
