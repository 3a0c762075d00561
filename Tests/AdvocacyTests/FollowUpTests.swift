import Advocacy
import Foundation
import Testing

@Suite("Follow-ups")
struct FollowUpTests {
    private let jonas = ID<Account>("jonas"), mira = ID<Account>("mira")
    private let now = Date(timeIntervalSince1970: 1_795_600_000)
    private let waiting = FollowUp(
        id: ID("f"), kind: .ownSlip, chapter: nil, country: nil, language: .french, receivedOn: Day("2026-11-25"))

    @Test("Taken, contacted, done: each step grows the version")
    func life() throws {
        let taken = try waiting.after(.take, by: jonas, seeing: 1, at: now)
        #expect(taken.state == .taken && taken.isOpen(to: jonas, at: now) && !taken.isOpen(to: mira, at: now))
        let contacted = try taken.after(.contacted, by: jonas, seeing: 2, at: now)
        let done = try contacted.after(.done(.sortedOut), by: jonas, seeing: 3, at: now)
        #expect(done.state == .done && done.outcome == .sortedOut && done.version == 4 && !done.isOpen(to: jonas, at: now))
    }

    @Test("Somebody else's is not taken until the lease is over")
    func lease() throws {
        let taken = try waiting.after(.take, by: jonas, seeing: 1, at: now)
        #expect(throws: StepRefusal.heldByAnother) {
            try taken.after(.take, by: mira, seeing: 2, at: now.addingTimeInterval(899))
        }
        #expect(try taken.after(.take, by: mira, seeing: 2, at: now.addingTimeInterval(901)).isHeld(by: mira))
    }

    @Test("An old version changes nothing")
    func stale() throws {
        #expect(throws: StepRefusal.stale(current: 1)) { try waiting.after(.take, by: jonas, seeing: 0, at: now) }
    }

    @Test("Steps that do not exist are refused", arguments: [Step.contacted, .release, .done(.talked)])
    func impossible(step: Step) {
        #expect(throws: StepRefusal.notFrom(.waiting)) { try waiting.after(step, by: jonas, seeing: 1, at: now) }
    }

    @Test("What is done stays done", arguments: [Step.take, .contacted, .release, .done(.talked)])
    func done(step: Step) throws {
        let done = try waiting.after(.take, by: jonas, seeing: 1, at: now).after(.done(.talked), by: jonas, seeing: 2, at: now)
        #expect(throws: StepRefusal.notFrom(.done)) { try done.after(step, by: jonas, seeing: 3, at: now) }
    }
}

@Suite("Return phrases")
struct ReturnPhraseTests {
    @Test("A phrase is read back however it is written", arguments: ["%@", "ma phrase : %@ merci", "%@."])
    func readBack(template: String) {
        let phrase = ReturnPhrase(random: [7, 200, 33, 99, 150, 3, 77, 81, 254, 19, 64, 128])
        let said = template.replacing("%@", with: phrase.text)
        #expect(ReturnPhrase(in: said) == phrase)
        #expect(ReturnPhrase(in: said.uppercased().replacing("-", with: " ")) == phrase)
    }

    @Test(
        "Ordinary sentences are no phrase",
        arguments: ["dois-je dire que je travaille ici ?", "banana", "may I post a photo of the new hall"])
    func ordinary(sentence: String) { #expect(ReturnPhrase(in: sentence) == nil) }
}
