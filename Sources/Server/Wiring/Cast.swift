import Advocacy
import Foundation
import Pages
import Storage

/// The people of the demonstration; everything about them is made up.
struct Cast: Sendable {
    struct Employee: Sendable {
        let user: String
        let name: String
        let about: Wording
        let tries: [LanguageTag: [String]]
    }

    static let employees = [
        Employee(
            user: "nadia", name: "Nadia",
            about: Wording([.french: "technicienne pompes à chaleur à Lyon", .english: "heat-pump technician in Lyon"]),
            tries: [
                .french: [
                    "dois-je dire que je travaille ici ?", "oups, j'ai posté une photo avec un écran derrière",
                    "qu'est-ce que je peux partager ?",
                ],
                .english: ["do I have to say I work here?", "oops, I posted a photo with a screen behind", "what can I share?"],
            ]),
        Employee(
            user: "awa", name: "Awa",
            about: Wording([.french: "installatrice de toits solaires à Dakar", .english: "solar-roof installer in Dakar"]),
            tries: [
                .french: [
                    "slt, jpeu poster une foto du chantier ?", "un collègue a posté un truc qui me gêne",
                    "je veux parler à quelqu'un",
                ],
                .english: [
                    "can i post a pic of the site?", "a colleague posted something that bothers me", "I want to talk to a person",
                ],
            ]),
        Employee(
            user: "kasia", name: "Kasia",
            about: Wording([.french: "apprentie à Gdańsk", .english: "apprentice in Gdańsk"]),
            tries: [
                .french: ["on peut me virer pour un post ?", "c'est quoi de confidentiel ?", "oublie-moi"],
                .english: ["can they fire me for a post?", "what is confidential?", "forget me"],
            ]),
    ]

    let communityManager: Account
    let instance: String

    /// Everybody with a fresh one-time entrance.
    func members(in language: LanguageTag, store: Store) async throws -> [HomePage.CastMember] {
        let until = Date().addingTimeInterval(3_600)
        var members: [HomePage.CastMember] = []
        for person in Self.employees {
            let secret = Random.base64url(bytes: 32),
                author = Advocacy.Employee(instance: instance, tenant: "", user: person.user)
            try await store.write { try $0.openWebChat(WebChatToken(secret: secret), for: author, until: until) }
            members.append(
                HomePage.CastMember(
                    name: person.name, about: person.about.in(language), tries: person.tries[language] ?? [],
                    entrance: .chatOpen(secret: secret)))
        }
        let secret = Random.base64url(bytes: 32)
        try await store.write { [id = communityManager.id] in
            try $0.makeToken(secret: secret, purpose: .login, subject: id.text, expires: until)
        }
        let about = language == .french ? "s’occupe des coups de main" : "takes care of the hands"
        return members + [
            HomePage.CastMember(name: communityManager.name, about: about, tries: [], entrance: .deskOpen(secret: secret))
        ]
    }
}
