import Advocacy
import Testing

@testable import Pages

@Suite("Days as people say them")
struct DayWordsTests {
    private func days(_ language: LanguageTag) -> DayWords { DayWords(words: Words(language), today: Day("2026-11-24")) }

    @Test(
        "a day has its name",
        arguments: [
            ("2026-11-24", "24 novembre", "24 November"), ("2027-01-01", "1er janvier 2027", "1 January 2027"),
            ("2026-08-01", "1er août", "1 August"), ("not a day", "not a day", "not a day"),
        ])
    func named(day: String, french: String, english: String) {
        #expect(days(.french).day(Day(day)) == french)
        #expect(days(.english).day(Day(day)) == english)
    }

    @Test("and its weekday")
    func weekday() {
        #expect(days(.french).weekday(Day("2026-11-27")) == "vendredi 27 novembre")
        #expect(days(.english).weekday(Day("2026-11-27")) == "Friday 27 November")
    }

    @Test(
        "what is past is told from today",
        arguments: [
            ("2026-11-24", "aujourd’hui", "today"), ("2026-11-23", "hier", "yesterday"),
            ("2026-10-25", "il y a 30 jours", "30 days ago"),
        ])
    func ago(day: String, french: String, english: String) {
        #expect(days(.french).ago(Day(day)) == french)
        #expect(days(.english).ago(Day(day)) == english)
    }

    @Test("a language has its name in the page's language")
    func languages() {
        #expect(Words(.french).name(of: LanguageTag("de-AT")) == "allemand")
        #expect(Words(.english).name(of: .french) == "French")
    }
}
