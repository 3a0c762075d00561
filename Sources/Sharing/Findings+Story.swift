import Advocacy
import DataFiles
import Foundation

extension Findings {
    mutating func sameStoryID(_ id: ID<Story>, at place: Place) {
        error(
            at: place, rule: "same-story-id", fr: "Une autre histoire s’appelle déjà « \(id) ».",
            en: "Another story is already called “\(id)”.",
            fix: ("Donnez-lui un identifiant à elle.", "Give it an id of its own."))
    }

    mutating func oddStoryID(_ id: String, at place: Place) {
        error(
            at: place, rule: "odd-story-id",
            fr: "L’identifiant « \(id) » sort dans les liens partagés : il lui faut une forme simple.",
            en: "The id “\(id)” goes out in shared links: it needs a simple form.",
            fix: (
                "Minuscules sans accents, chiffres et traits d’union : toit-solaire-dakar.",
                "Lower-case letters without accents, digits and hyphens: solar-roof-dakar."
            ))
    }

    mutating func endsBeforeItBegins(at place: Place) {
        error(
            at: place, rule: "ends-before-it-begins", fr: "L’histoire finirait avant d’avoir commencé.",
            en: "The story would end before it begins.",
            fix: ("Mettez dans « until » une date après celle de « from ».", "Put a date after that of “from” into “until”."))
    }

    /// A link goes out to the world: an https page, and nothing in it that tells who somebody is.
    mutating func check(link: String, at place: Place) {
        let parts = URLComponents(string: link)
        guard let parts, parts.scheme?.lowercased() == "https", parts.host?.isEmpty == false, !link.contains(" ") else {
            error(
                at: place, rule: "link-not-https", fr: "Ce lien n’est pas l’adresse d’une page en https.",
                en: "This link is not the address of an https page.",
                fix: (
                    "Copiez l’adresse de la page, elle commence par https://.",
                    "Copy the page's address, it begins with https://."
                ))
            return
        }
        if parts.user != nil || parts.password != nil || link.contains("@") || link.lowercased().contains("%40") {
            error(
                at: place, rule: "link-names-somebody", fr: "Ce lien contient une adresse ou un nom d’utilisateur.",
                en: "This link holds an address or a user name.",
                fix: ("Prenez l’adresse publique de la page.", "Take the page's public address."))
        }
    }
}
