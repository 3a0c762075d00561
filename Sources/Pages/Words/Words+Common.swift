extension Words {
    static let common: [UIKey: UIText] = [
        .skip: UIText("Aller au contenu", "Skip to content"),
        .brandHome: UIText("Allie, accueil", "Allie, home"),
        .otherLanguage: UIText("English", "Français"),
        .navigation: UIText("Pages d’Allie", "Allie’s pages"),
        .navChat: UIText("Discuter", "Chat"),
        .navGuide: UIText("Guide", "Guide"),
        .navDesk: UIText("Coups de main", "Helping hands"),
        .navAbout: UIText("Ce qui est gardé", "What is kept"),
        .footer: UIText(
            "Parler de son travail est un choix, et se taire en est un aussi.",
            "Talking about your work is a choice, and so is keeping quiet."),
    ]

    static let home: [UIKey: UIText] = [
        .homeTitle: UIText("Parler de son travail, l’esprit tranquille", "Talk about your work with an easy mind"),
        .homeLead: UIText(
            "Demandez ce que vous pouvez publier, dites qu’un message vous a échappé, ou cherchez une histoire à raconter avec vos mots. Allie répond tout de suite, et passe la main à quelqu’un quand il le faut.",
            "Ask what you can post, say that a post slipped out, or look for a story to tell in your own words. Allie answers right away, and brings in a person when one is needed."
        ),
        .homeChat: UIText("Discuter avec Allie", "Chat with Allie"),
        .homeChatHint: UIText("Une question, une gaffe, une idée", "A question, a slip, an idea"),
        .homeGuide: UIText("Lire le guide", "Read the guide"),
        .homeGuideHint: UIText("Des repères courts, chacun avec un exemple", "Short landmarks, each with an example"),
        .homeDesk: UIText("Donner un coup de main", "Lend a hand"),
        .homeDeskHint: UIText("Pour l’équipe qui accompagne", "For the team that helps"),
        .homeExample: UIText("Par exemple", "For example"),
        .homeExampleAsk: UIText(
            "Je peux publier une photo du nouvel atelier ?", "May I post a photo of the new workshop?"),
        .homeExampleAnswer: UIText(
            "**Oui**, avec l’accord des personnes que l’on reconnaît, et sans écran ni plan lisible.\n\nPar exemple : cadrez la machine, pas le tableau derrière.",
            "**Yes**, if the people we can recognise agree, and no screen or plan can be read.\n\nFor example: frame the machine, not the board behind it."
        ),
        .homeExampleChip: UIText(
            "Guide · Les autres : photos et données personnelles", "Guide · Other people: pictures and personal data"),
        .homeCast: UIText("La démonstration : qui êtes-vous ?", "The demo: who are you?"),
        .homeCastLead: UIText(
            "Choisissez une personne et prenez sa place. Tout ici est inventé.",
            "Pick somebody and step into their shoes. Everything here is made up."),
        .homeCastTry: UIText("À essayer", "Try"),
        .homeCastEnter: UIText("Entrer comme {name}", "Enter as {name}"),
    ]
}
