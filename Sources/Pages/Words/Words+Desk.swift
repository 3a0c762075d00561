extension Words {
    static let desk: [UIKey: UIText] = [
        .deskTitle: UIText("Coups de main", "Helping hands"),
        .deskHello: UIText("Bonjour {name}", "Hello {name}"),
        .deskLeave: UIText("Quitter", "Leave"),
        .deskPassword: UIText("Choisir un mot de passe", "Choose a password"),
        .deskPasswordNew: UIText("Nouveau mot de passe, douze caractères au moins", "New password, at least twelve characters"),
        .deskPasswordKeep: UIText("Garder", "Keep"),
        .noticePasswordKept: UIText("C’est gardé : vous pouvez entrer avec votre nom.", "Kept: you can come in with your name."),
        .noticePasswordTooShort: UIText(
            "Il faut douze caractères au moins. Rien n’a changé.", "At least twelve characters, please. Nothing was changed."),
        .deskToday: UIText("Pour vous aujourd’hui", "For you today"),
        .deskWaiting: UIText("En attente", "Waiting"),
        .deskOthers: UIText("Chez les autres", "With others"),
        .deskNoneToday: UIText("Rien pour vous aujourd’hui. Merci !", "Nothing for you today. Thank you."),
        .deskEmptyTitle: UIText("Tout est fait. Merci.", "All done. Thank you."),
        .deskEmpty: UIText(
            "Personne n’attend de coup de main. Le prochain arrivera ici, avec le jour où la réponse est attendue.",
            "Nobody is waiting for a hand. The next one will appear here, with the day the answer is due."),
        .deskPickTitle: UIText("Choisissez un coup de main", "Pick a hand to lend"),
        .deskPick: UIText(
            "Commencez par le premier de la liste. Le texte ne s’ouvre qu’à la personne qui s’en occupe.",
            "Start with the first of the list. The words open only to the person who takes it."),
        .deskBack: UIText("Tous les coups de main", "All hands"),
        .deskWith: UIText("Chez {name}", "With {name}"),
        .deskWithYou: UIText("Avec vous", "With you"),
        .deskFree: UIText("À reprendre", "Free again"),
        .deskShortcuts: UIText("Raccourcis clavier", "Keyboard shortcuts"),
        .deskShortcutNext: UIText("Coup de main suivant, précédent", "Next hand, previous hand"),
        .deskShortcutOpen: UIText("Ouvrir", "Open"),
        .deskShortcutTake: UIText("Je m’en occupe", "I’ll take it"),
        .deskShortcutHelp: UIText("Cette fiche", "This sheet"),
        .deskShortcutsOn: UIText("Raccourcis actifs", "Shortcuts on"),
        .deskClose: UIText("Fermer", "Close"),
        .kindOwnSlip: UIText("« J’ai gaffé »", "“I slipped”"),
        .kindColleague: UIText("Un message à arranger", "A post to sort out"),
        .kindQuestion: UIText("Une question", "A question"),
        .kindLeakAlert: UIText("Alerte : fuite de données", "Alert: data leak"),
        .lineOwnSlip: UIText(
            "Quelqu’un a gaffé et aimerait un coup de main", "Somebody slipped and would like a hand"),
        .lineColleague: UIText(
            "Un message publié gagnerait à être arrangé", "A published post could use a friendly hand"),
        .lineQuestion: UIText("Une question attend la réponse d’une personne", "A question is waiting for a person’s answer"),
        .lineLeakAlert: UIText(
            "Quelqu’un a parlé d’une possible fuite de données", "Somebody spoke of a possible data leak"),
        .today: UIText("aujourd’hui", "today"),
        .yesterday: UIText("hier", "yesterday"),
        .daysAgo: UIText("il y a {days} jours", "{days} days ago"),
        .dueToday: UIText("Réponse attendue aujourd’hui", "Answer due today"),
        .dueTomorrow: UIText("Réponse attendue demain", "Answer due tomorrow"),
        .dueLater: UIText("Réponse attendue {day}", "Answer due {day}"),
        .duePast: UIText("Réponse attendue depuis {day}", "Answer due since {day}"),
    ]
}
