extension Words {
    static let trouble: [UIKey: UIText] = [
        .troubleNext: UIText("Que faire", "What to do"),
        .troubleHome: UIText("Revenir à l’accueil", "Back to the home page"),
        .troubleReference: UIText("Référence à donner : {reference}", "Reference to give: {reference}"),
        .notFoundTitle: UIText("Cette page n’existe pas", "This page does not exist"),
        .notFoundKept: UIText(
            "L’adresse est incomplète, ou la page a changé de place.", "The address is incomplete, or the page has moved."),
        .notFoundNext: UIText("Vérifiez l’adresse, ou cherchez dans le guide.", "Check the address, or search the guide."),
        .sessionOverTitle: UIText("Votre entrée a expiré", "Your way in has run out"),
        .sessionOverKept: UIText("Rien n’a été envoyé ni gardé.", "Nothing was sent or kept."),
        .sessionOverNext: UIText(
            "Revenez en arrière pour copier vos mots, puis entrez de nouveau avec un nouveau lien.",
            "Go back to copy your words, then come in again with a new link."),
        .oldFormTitle: UIText("La page était trop ancienne pour être envoyée", "The page was too old to be sent"),
        .oldFormKept: UIText("Rien n’a été envoyé ni changé.", "Nothing was sent or changed."),
        .oldFormNext: UIText(
            "Revenez en arrière : vos mots y sont. Copiez-les, rechargez la page et renvoyez-les.",
            "Go back: your words are there. Copy them, reload the page and send again."),
        .tooFastTitle: UIText("Beaucoup de monde à la fois", "Many people at once"),
        .tooFastKept: UIText("Votre message n’a pas été traité.", "Your message was not handled."),
        .tooFastNext: UIText(
            "Attendez {seconds} secondes, revenez en arrière et renvoyez-le.",
            "Wait {seconds} seconds, go back and send it again."),
        .tooLongTitle: UIText("Votre message est trop long", "Your message is too long"),
        .tooLongKept: UIText("Il n’a pas été envoyé ni gardé.", "It was not sent or kept."),
        .tooLongNext: UIText(
            "Revenez en arrière : vos mots y sont. Gardez l’essentiel, puis renvoyez-les.",
            "Go back: your words are there. Keep the main point and send again."),
        .notYoursTitle: UIText("Cette page est pour l’équipe", "This page is for the team"),
        .notYoursKept: UIText("Rien n’a été changé.", "Nothing was changed."),
        .notYoursNext: UIText(
            "Allie répond à vos questions dans la discussion.", "Allie answers your questions in the chat."),
        .failedTitle: UIText("Quelque chose a cassé de notre côté", "Something broke on our side"),
        .failedKept: UIText("Ce qui était enregistré l’est toujours.", "What was saved before still is."),
        .failedNext: UIText(
            "Réessayez dans une minute. Si cela recommence, donnez la référence à la personne qui administre Allie.",
            "Try again in a minute. If it happens again, give the reference to whoever administers Allie."),
    ]
}
