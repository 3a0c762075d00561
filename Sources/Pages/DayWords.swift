import Advocacy
import Foundation

/// Days as people say them, in the language of the page.
struct DayWords: Sendable {
    let words: Words
    let today: Day

    /// “24 November”, with the year when it is another one.
    func day(_ day: Day) -> String {
        guard day.text.prefix(4) == today.text.prefix(4), let date = day.date else { return dated(day) }
        return ordinal(date.formatted(style.day().month(.wide)))
    }

    /// “24 November 2026”.
    func dated(_ day: Day) -> String {
        guard let date = day.date else { return day.text }
        return ordinal(date.formatted(style.day().month(.wide).year()))
    }

    /// “Tuesday 24 November”.
    func weekday(_ day: Day) -> String {
        guard let date = day.date else { return day.text }
        return date.formatted(style.weekday(.wide)) + " " + self.day(day)
    }

    /// “today”, “yesterday”, “3 days ago”.
    func ago(_ day: Day) -> String {
        switch days(since: day) {
        case ...0: words(.today)
        case 1: words(.yesterday)
        case let days: words(.daysAgo, ["days": "\(days)"])
        }
    }

    /// How many days `day` lies back; negative when it is to come.
    func days(since day: Day) -> Int {
        guard let one = day.date, let now = today.date else { return 0 }
        return Int((now.timeIntervalSince(one) / 86_400).rounded())
    }

    private var style: Date.FormatStyle {
        Date.FormatStyle(locale: Locale(identifier: words.language == .french ? "fr_FR" : "en_GB"), timeZone: .gmt)
    }

    /// French says “1er” and counts on with plain figures.
    private func ordinal(_ text: String) -> String {
        words.language == .french && text.hasPrefix("1 ") ? "1er" + text.dropFirst() : text
    }
}

extension Day {
    fileprivate var date: Date? { try? Date(text, strategy: .iso8601.year().month().day().dateSeparator(.dash)) }
}

extension Words {
    /// The language's own page name: « français », “French”.
    func name(of tag: LanguageTag) -> String {
        Locale(identifier: language.text).localizedString(forLanguageCode: tag.base.text) ?? tag.text
    }
}
