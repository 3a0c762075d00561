import Advocacy
import Foundation

/// One country's sheet, `company/countries/XX.yml`.
enum CountryFile {
    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    static func load(_ file: DataFile) -> Loaded<Country> {
        YAMLFile.load(file) { sheet in
            let code = sheet.country("code")
            sheet.check(code, isNamed: file.name)
            let (name, languages, zone) = (sheet.wording("name"), sheet.languages("languages"), sheet.zone("zone"))
            let week = sheet.record("working_week") { week in
                (days: week.choices("days", among: weekdays), hours: week.hours(inOneDay: true))
            }
            let holidays = sheet.dates("holidays")
            let quiet = sheet.record("quiet") { $0.hours(inOneDay: false) }
            let emergency = sheet.string("emergency")
            let contacts = sheet.record("contacts") { desks(&$0) }
            guard let code, let week, let quiet, let contacts else { return nil }
            return Country(
                code: code, name: name, languages: languages, zone: zone, emergency: emergency, contacts: contacts,
                calendar: WorkCalendar(
                    days: Set(week.days.compactMap { weekdays.firstIndex(of: $0) }.map { $0 + 1 }),
                    from: week.hours.from, until: week.hours.until, holidays: Set(holidays),
                    quietFrom: quiet.from, quietUntil: quiet.until))
        }
    }

    private static func desks(_ sheets: inout Record) -> [Desk: ContactSheet] {
        var contacts: [Desk: ContactSheet] = [:]
        for desk in Desk.allCases {
            contacts[desk] = sheets.record(desk.rawValue) { sheet in
                ContactSheet(who: sheet.wording("who"), phone: sheet.phone("phone"), mail: sheet.mail("mail"))
            }
        }
        return contacts
    }
}

extension Record {
    fileprivate mutating func check(_ code: CountryCode?, isNamed name: String) {
        guard let code, code.text != name else { return }
        findings.error(
            at: place(of: "code"), rule: "file-name", fr: "Le fichier s’appelle \(name).yml, mais le code est \(code).",
            en: "The file is called \(name).yml, but the code is \(code).",
            fix: (
                "Renommez le fichier en \(code).yml, ou corrigez le code.", "Rename the file to \(code).yml, or correct the code."
            ))
    }

    fileprivate mutating func zone(_ key: String) -> String {
        let zone = string(key)
        guard !zone.isEmpty, !Standards.zones.contains(zone) else { return zone }
        let meant = didYouMean(zone, among: Standards.zones)
        findings.error(
            at: place(of: key), rule: "time-zone", fr: "Le fuseau horaire « \(zone) » n’existe pas.",
            en: "There is no time zone “\(zone)”.",
            fix: meant.map { ("Vouliez-vous écrire « \($0) » ?", "Did you mean “\($0)”?") }
                ?? (
                    "Écrivez un continent et une ville, par exemple Europe/Paris.",
                    "Write a continent and a city, for example Europe/Paris."
                ))
        return zone
    }

    /// `inOneDay` asks that the hours begin before they end; quiet hours may pass midnight.
    fileprivate mutating func hours(inOneDay: Bool) -> (from: String, until: String) {
        let (from, until) = (time("from"), time("until"))
        let areWrong = inOneDay ? from >= until : from == until
        if !from.isEmpty, !until.isEmpty, areWrong {
            findings.error(
                at: place(of: "until"), rule: "hours", fr: "La fin, \(until), ne vient pas après le début, \(from).",
                en: "The end, \(until), does not come after the beginning, \(from).",
                fix: ("Vérifiez les deux heures.", "Check both times."))
        }
        return (from, until)
    }

    fileprivate mutating func phone(_ key: String) -> String {
        let phone = string(key)
        if !phone.isEmpty, !phone.contains(where: \.isNumber) {
            findings.error(
                at: place(of: key), rule: "phone", fr: "« \(phone) » n’est pas un numéro de téléphone.",
                en: "“\(phone)” is not a phone number.",
                fix: (
                    "Écrivez-le avec l’indicatif du pays, par exemple \"+33 1 99 00 12 01\".",
                    "Write it with the country’s prefix, for example \"+33 1 99 00 12 01\"."
                ))
        }
        return phone
    }

    fileprivate mutating func mail(_ key: String) -> String {
        let mail = string(key)
        let parts = mail.split(separator: "@", omittingEmptySubsequences: false)
        let isMail =
            parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && parts[1].contains(".")
            && !mail.contains(where: \.isWhitespace)
        if !mail.isEmpty, !isMail {
            findings.error(
                at: place(of: key), rule: "mail", fr: "« \(mail) » n’est pas une adresse de courriel.",
                en: "“\(mail)” is not a mail address.",
                fix: ("Écrivez par exemple aide@entreprise.example.", "Write for example help@company.example."))
        }
        return mail
    }
}
