extension Words {
    static let about: [UIKey: UIText] = [
        .aboutTitle: UIText("Ce qui est gardé, et ce qui ne l’est pas", "What is kept, and what is not"),
        .aboutLead: UIText(
            "Allie est un programme de {company}. Allie aide à parler de son travail, sans noter qui le fait et sans noter qui ne le fait pas.",
            "Allie is a program of {company}. Allie helps people talk about their work, without noting who does and without noting who does not."
        ),
        .aboutPromises: UIText("Ce que nous vous promettons", "What we promise you"),
        .promisePrivate: UIText(
            "**Une réponse privée reste privée.** Dans un salon où d’autres lisent, Allie ne dit rien de personnel.",
            "**A private answer stays private.** Where others can read, Allie says nothing personal."),
        .promiseNoLink: UIText(
            "**Vos questions ne sont pas reliées à votre nom.** Ce que vous demandez n’est pas gardé. Si Allie ne sait pas répondre, la question est gardée sans lien ni chiffre et sans les noms qu’Allie reconnaît, et après sept jours rien ne la relie plus à quelqu’un.",
            "**Your questions are not linked to your name.** What you ask is not kept. When Allie has no answer, the question is kept without links, figures or the names Allie can spot, and after seven days nothing ties it to anybody."
        ),
        .promiseYes: UIText(
            "**Rien n’est transmis sans votre oui.** Vous relisez ce qui part, puis vous acceptez ou vous laissez tomber.",
            "**Nothing is passed on without your yes.** You read what will leave, then you agree or drop it."),
        .promiseOpen: UIText(
            "**Une seule personne lit.** Vos mots ne s’ouvrent qu’à la personne de l’équipe qui s’en occupe, et chaque ouverture est notée.",
            "**One person reads.** Your words open only to the member of the team who takes it, and each opening is noted."),
        .promiseFriendly: UIText(
            "**Une gaffe vaut un coup de main.** Personne n’apprend qui nous a prévenus, et aucune liste n’est tenue sur qui que ce soit.",
            "**A slip earns a hand.** Nobody learns who told us, and no list is kept about anybody."),
        .promiseRightPeople: UIText(
            "**Harcèlement, fuite de données, danger : la bonne personne, tout de suite.** Allie donne le contact et ne garde aucun de vos mots.",
            "**Harassment, data leak, danger: the right person, at once.** Allie gives the contact and keeps none of your words."),
        .promiseUnsure: UIText(
            "**Dans le doute, Allie demande.** Sans réponse, Allie le dit et vous propose une personne.",
            "**In doubt, Allie asks.** Without an answer, Allie says so and offers you a person."),
        .promiseFree: UIText(
            "**C’est libre.** Personne ne peut savoir qui ne participe pas.",
            "**It is your choice.** Nobody can tell who does not take part."),
        .aboutKept: UIText("Ce qui est gardé, et jusqu’à quand", "What is kept, and until when"),
        .aboutWhat: UIText("Quoi", "What"),
        .aboutUntil: UIText("Jusqu’à quand", "Until when"),
        .keptTalk: UIText(
            "Le fil de la conversation en cours, chiffré", "The thread of the conversation you are in, encrypted"),
        .keptTalkUntil: UIText("30 minutes", "30 minutes"),
        .keptPassedOn: UIText(
            "Ce que vous avez accepté de transmettre, et les notes de l’équipe, chiffrés",
            "What you agreed to pass on, and the team’s notes, encrypted"),
        .keptPassedOnUntil: UIText(
            "30 jours après la fin, 60 jours après réception au plus", "30 days after it ended, 60 days after it came in at most"),
        .keptCount: UIText(
            "De ce coup de main, ensuite : le mois, le chapitre, la façon dont il s’est terminé, et le pays s’il y en a au moins cinq",
            "Of that hand, afterwards: the month, the chapter, how it ended, and the country where there are five or more"),
        .keptCountUntil: UIText("Sans limite, et sans personne dedans", "Without limit, and with nobody in it"),
        .keptOpening: UIText(
            "Qui de l’équipe a ouvert ou terminé un coup de main, jamais vos mots",
            "Who of the team opened or ended a hand, never your words"),
        .keptOpeningUntil: UIText("Selon la règle de l’entreprise", "As the company’s rule says"),
        .keptSession: UIText("Votre entrée dans la discussion, sans votre nom", "Your way into the chat, without your name"),
        .keptSessionUntil: UIText("Jusqu’à son expiration", "Until it runs out"),
        .keptUnanswered: UIText("Une question restée sans réponse, chiffrée", "A question without an answer, encrypted"),
        .keptUnansweredUntil: UIText("90 jours", "90 days"),
        .keptDelivery: UIText(
            "La trace technique d’un message, pour ne pas répondre deux fois",
            "The technical trace of a message, so as not to answer twice"),
        .keptDeliveryUntil: UIText("7 jours", "7 days"),
        .keptWish: UIText(
            "Vos choix : langue, pays, « ne m’écris plus »", "Your choices: language, country, “stop writing to me”"),
        .keptWishUntil: UIText("Tant que vous le voulez", "As long as you want"),
        .aboutSay: UIText("Ce que vous pouvez dire à tout moment", "What you can say at any time"),
        .sayForget: UIText("oublie-moi", "forget me"),
        .sayForgetHint: UIText("efface ce qui est gardé à votre sujet", "erases what is kept about you"),
        .sayStop: UIText("stop", "stop"),
        .sayStopHint: UIText("Allie ne vous écrit plus en premier", "Allie no longer writes to you first"),
        .sayPerson: UIText("parler à quelqu’un", "talk to a person"),
        .sayPersonHint: UIText("une personne prend le relais", "a person takes over"),
        .sayPhrase: UIText("votre phrase de retour", "your return phrase"),
        .sayPhraseHint: UIText(
            "les quatre mots reçus quand vous avez transmis quelque chose : ils disent où cela en est",
            "the four words you got when you passed something on: they tell where it stands"),
    ]
}
