import Advocacy
import Foundation

/// Codes that are fixed outside this house: languages, countries, time zones.
enum Standards {
    /// Whether `text` is a BCP-47 tag of a language, with a script or a region if need be: `fr`, `fr-SN`, `zh-Hant-TW`.
    static func isLanguage(_ text: String) -> Bool {
        var parts = text.split(separator: "-", omittingEmptySubsequences: false)[...]
        guard let language = parts.popFirst(), [2, 3].contains(language.count), language.allSatisfy(isSmallLetter),
            isShortest(String(language))
        else { return false }
        if let script = parts.first, script.count == 4 { parts.removeFirst() }
        guard let region = parts.popFirst() else { return true }
        return parts.isEmpty && (isCountry(String(region)) || (region.count == 3 && region.allSatisfy(\.isNumber)))
    }

    /// The tag that somebody meant who wrote a language's name, its long code, or Norwegian as `no`.
    static func languageMeant(by text: String) -> String? {
        let typed = text.lowercased()
        if typed == "no" { return "nb" }
        if isLanguage(LanguageTag(text).text) { return LanguageTag(text).text }
        if let short = Locale.LanguageCode(typed).identifier(.alpha2) { return short == typed ? nil : short }
        return ["fr", "en", "es", "de", "it", "pt", "nl", "pl", "ro", "ar", "nb", "sv", "da"].first { code in
            [code, "fr", "en"].contains { Locale(identifier: $0).localizedString(forLanguageCode: code)?.lowercased() == typed }
        }
    }

    static func isCountry(_ text: String) -> Bool {
        text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) } && Locale.Region(text).isISORegion
    }

    static let zones = Set(TimeZone.knownTimeZoneIdentifiers)

    private static func isSmallLetter(_ character: Character) -> Bool { ("a"..."z").contains(character) }

    /// A three-letter code stands only for languages that have no two-letter code; `no` is too easily taken for "no".
    private static func isShortest(_ code: String) -> Bool {
        let language = Locale.LanguageCode(code)
        return code != "no" && language.isISOLanguage && language.identifier(.alpha2) == code
    }
}
