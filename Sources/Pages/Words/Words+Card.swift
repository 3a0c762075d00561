extension Words {
    static let card: [UIKey: UIText] = [
        .answerNetwork: UIText("Réseau", "Network"),
        .answerWhat: UIText("Ce qui s’est passé", "What happened"),
        .answerReach: UIText("Comment répondre", "How to answer"),
        .answerLink: UIText("Où le voir", "Where to see it"),
        .answerAuthor: UIText("L’auteur du message", "The author"),
        .answerQuestion: UIText("La question", "The question"),
        .answerFrom: UIText("De la part de", "From"),
        .cardChapter: UIText("Chapitre", "Chapter"),
        .cardLanguage: UIText("Langue", "Language"),
        .cardCountry: UIText("Pays", "Country"),
        .cardCountryUnknown: UIText("non précisé", "not said"),
        .cardReceived: UIText("Reçu", "Received"),
        .cardHolder: UIText("S’en occupe", "In whose hands"),
        .cardHolderNobody: UIText("personne encore", "nobody yet"),
        .cardHolderYou: UIText("vous", "you"),
        .cardHolderOther: UIText("quelqu’un de l’équipe", "somebody of the team"),
        .cardErased: UIText("Texte effacé le", "Words erased on"),
        .cardClosed: UIText(
            "Les mots s’ouvrent à la personne qui s’en occupe, et à elle seule. L’ouverture est notée.",
            "The words open to the person who takes it, and to nobody else. The opening is noted."),
        .cardWithOther: UIText(
            "Quelqu’un s’en occupe en ce moment. Vous pourrez reprendre si cette personne rend ce coup de main.",
            "Somebody is on it right now. You can take over if they give it back."),
        .cardNoText: UIText(
            "Cette alerte ne contient aucun texte. Allie a indiqué à la personne qui appeler, et n’a rien gardé de ses mots. Vérifiez auprès de l’équipe de protection des données qu’un appel est bien arrivé.",
            "This alert holds no words. Allie told the person whom to call and kept nothing of what they wrote. Check with the data-protection team that a call came in."
        ),
        .cardPassedOn: UIText("Ce qui nous a été dit", "What we were told"),
        .cardFirstContact: UIText("Un premier message", "A first message"),
        .cardFirstContactHint: UIText(
            "À copier, puis à dire avec vos mots. Appeler est souvent plus simple.",
            "Copy it, then make it yours. A call is often easier."),
        .cardCopy: UIText("Copier le message", "Copy the message"),
        .cardCopied: UIText("Message copié", "Message copied"),
        .cardTalk: UIText("Pour la conversation", "For the conversation"),
        .cardTalkOne: UIText(
            "Dites qui vous êtes, et que vous appelez pour aider.", "Say who you are, and that you call to help."),
        .cardTalkTwo: UIText("Demandez ce qui s’est passé, et écoutez.", "Ask what happened, and listen."),
        .cardTalkThree: UIText(
            "Arrangez-le ensemble, tout de suite si c’est rapide.", "Sort it out together, at once if it is quick."),
        .cardTalkFour: UIText(
            "Remerciez. Demandez si le guide aurait pu être plus clair.",
            "Say thank you. Ask whether the guide could have been clearer."),
        .cardNotes: UIText("Notes de l’équipe", "Team notes"),
        .cardNotesHint: UIText(
            "Elles restent ici, ne sont envoyées à personne et s’effacent avec le texte.",
            "They stay here, are sent to nobody and are erased with the words."),
        .cardNoteLabel: UIText("Ajouter une note", "Add a note"),
        .cardNoteKeep: UIText("Garder la note", "Keep the note"),
        .stepTake: UIText("Je m’en occupe", "I’ll take it"),
        .stepTakeAgain: UIText("Rouvrir", "Open again"),
        .stepTakeOver: UIText("Je prends le relais", "I’ll take over"),
        .stepContacted: UIText("J’ai pris contact", "I got in touch"),
        .stepDone: UIText("Terminé", "Done"),
        .stepRelease: UIText("Rendre", "Give back"),
        .stepReleaseHint: UIText("Quelqu’un d’autre pourra s’en occuper.", "Somebody else can take it."),
        .outcomeLegend: UIText("Comment cela s’est terminé", "How it ended"),
        .outcomeSortedOut: UIText("Arrangé ensemble", "Sorted out together"),
        .outcomeNothingToFix: UIText("Rien à arranger", "Nothing to fix"),
        .outcomeTalked: UIText("On s’est parlé", "We talked"),
        .outcomeGuideUnclear: UIText("Le guide n’était pas clair", "The guide was not clear"),
        .outcomeTraining: UIText("Un atelier aidera", "A workshop will help"),
        .outcomeRightPerson: UIText("Confié à la bonne personne", "With the right person now"),
        .outcomeAlreadyInHand: UIText("Déjà en de bonnes mains", "Already in good hands"),
        .cardDone: UIText("Terminé : {outcome}. Merci.", "Done: {outcome}. Thank you."),
        .noticeTaken: UIText(
            "Vous vous en occupez. Les mots sont ouverts ci-dessous.", "You are on it. The words are open below."),
        .noticeContacted: UIText("C’est noté : vous avez pris contact.", "Noted: you got in touch."),
        .noticeReleased: UIText("C’est rendu. Merci d’avoir regardé.", "Given back. Thank you for looking."),
        .noticeNoteKept: UIText("Votre note est gardée.", "Your note is kept."),
        .noticeStale: UIText(
            "Ce coup de main a changé entre-temps. En voici l’état actuel : relisez, puis recommencez si besoin.",
            "This hand changed in the meantime. Here is where it stands: read it again, then repeat your step if it still fits."),
        .noticeHeld: UIText("Quelqu’un s’en occupe déjà. Rien n’a changé.", "Somebody is already on it. Nothing was changed."),
        .noticeNotFrom: UIText(
            "Cette étape n’est plus possible ici. Rien n’a changé.", "This step is not possible any more. Nothing was changed."),
        .noticeOutcome: UIText(
            "Choisissez comment cela s’est terminé, puis « Terminé ».", "Choose how it ended, then “Done”."),
        .noticeTyped: UIText("Votre note est gardée dans la zone de saisie.", "Your note is kept in the box below."),
    ]
}
