/// An ISO 3166-1 alpha-2 country code, upper case.
public struct CountryCode: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text.uppercased() }

    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public static func < (one: Self, other: Self) -> Bool { one.text < other.text }
    public var description: String { text }
}

/// Whom a person can turn to for one kind of matter.
public struct ContactSheet: Sendable, Equatable {
    public let who: Wording
    public let phone: String
    public let mail: String

    public init(who: Wording, phone: String, mail: String) { (self.who, self.phone, self.mail) = (who, phone, mail) }
}

/// The desks every country names.
public enum Desk: String, Sendable, CaseIterable, Codable {
    case community
    case harassment
    case dataLeak = "data_leak"
    case danger
    case staff
}

/// What the company says about one country.
public struct Country: Sendable, Equatable {
    public let code: CountryCode
    public let name: Wording
    public let languages: [LanguageTag]
    /// IANA time zone name.
    public let zone: String
    public let emergency: String
    public let contacts: [Desk: ContactSheet]
    public let calendar: WorkCalendar

    public init(
        code: CountryCode, name: Wording, languages: [LanguageTag], zone: String, emergency: String,
        contacts: [Desk: ContactSheet], calendar: WorkCalendar
    ) {
        (self.code, self.name, self.languages, self.zone) = (code, name, languages, zone)
        (self.emergency, self.contacts, self.calendar) = (emergency, contacts, calendar)
    }
}

/// Working days, hours and holidays; deadlines of the house are counted in it.
public struct WorkCalendar: Sendable, Equatable {
    /// 1 is Monday, 7 is Sunday (ISO 8601).
    public let days: Set<Int>
    /// `HH:mm`, local time.
    public let from, until: String
    /// `yyyy-MM-dd`.
    public let holidays: Set<String>
    /// Hours in which nobody is written to, `HH:mm`, local time.
    public let quietFrom, quietUntil: String

    public init(
        days: Set<Int>, from: String, until: String, holidays: Set<String>, quietFrom: String, quietUntil: String
    ) {
        (self.days, self.from, self.until, self.holidays) = (days, from, until, holidays)
        (self.quietFrom, self.quietUntil) = (quietFrom, quietUntil)
    }
}

/// What the company says about itself.
public struct Company: Sendable, Equatable {
    public let name: String
    public let defaultLanguage: LanguageTag
    /// The line that says where one works, with the company's name filled in.
    public let disclosure: Wording
    public let countries: [CountryCode: Country]

    public init(
        name: String, defaultLanguage: LanguageTag, disclosure: Wording, countries: [CountryCode: Country]
    ) {
        (self.name, self.defaultLanguage) = (name, defaultLanguage)
        (self.disclosure, self.countries) = (disclosure, countries)
    }

    /// The countries in the order of their names in `language`.
    public func countries(in language: LanguageTag) -> [Country] {
        countries.values.sorted { $0.name.in(language) < $1.name.in(language) }
    }
}

extension WorkCalendar {
    /// Monday to Friday without holidays: what is counted in when the country is not known.
    public static let everywhere = WorkCalendar(
        days: [1, 2, 3, 4, 5], from: "09:00", until: "18:00", holidays: [], quietFrom: "20:00", quietUntil: "08:00")

    /// The `count`th working day after `day`.
    public func workingDay(_ count: Int, after day: Day) -> Day {
        var day = day, left = count
        // A calendar without working days would never end.
        for _ in 0..<366 where left > 0 {
            day = day.adding(days: 1)
            if days.contains(day.weekday), !holidays.contains(day.text) { left -= 1 }
        }
        return day
    }
}
