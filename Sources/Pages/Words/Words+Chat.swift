extension Words {
    static let chat: [UIKey: UIText] = [
        .chatTitle: UIText("Discuter avec Allie", "Chat with Allie"),
        .chatLog: UIText("Conversation avec Allie", "Conversation with Allie"),
        .chatOnlyYou: UIText("Vous êtes la seule personne à voir ceci.", "Only you see this."),
        .chatNotKept: UIText(
            "Cette page ne garde rien : rechargée, elle est vide.", "This page keeps nothing: reload it and it is empty."),
        .chatPerson: UIText("Parler à quelqu’un", "Talk to a person"),
        .chatPersonWords: UIText("parler à quelqu’un", "talk to a person"),
        .chatYou: UIText("Vous", "You"),
        .chatLabel: UIText("Votre message", "Your message"),
        .chatSend: UIText("Envoyer", "Send"),
        .chatKeys: UIText(
            "Entrée envoie, Maj + Entrée va à la ligne.", "Enter sends, Shift + Enter starts a new line."),
        .chatProgram: UIText(
            "Allie est un programme et peut se tromper.", "Allie is a program and can be wrong."),
        .chatLinks: UIText("Les liens s’ouvrent dans un autre onglet.", "Links open in another tab."),
        .chatSending: UIText("Envoi en cours", "Sending"),
        .chatFailed: UIText(
            "Votre message n’est pas arrivé. Vos mots sont gardés ici : vous pouvez les renvoyer.",
            "Your message did not arrive. Your words are kept here: you can send them again."),
        .chatBusy: UIText(
            "Beaucoup de monde écrit en ce moment. Vos mots sont gardés ici : renvoyez-les dans quelques secondes.",
            "Many people are writing right now. Your words are kept here: send them again in a few seconds."),
        .chatTooLong: UIText(
            "Votre message est trop long. Vos mots sont revenus ci-dessous : gardez l’essentiel, puis renvoyez-les.",
            "Your message is too long. Your words are back in the box below: keep the main point and send again."),
        .chatOver: UIText(
            "Votre entrée a expiré. Vos mots sont revenus ci-dessous : copiez-les avant d’entrer de nouveau.",
            "Your way in has run out. Your words are back in the box below: copy them before you come in again."),
        .chatOverLink: UIText("Comment entrer", "How to get in"),
        .chatRetry: UIText("Renvoyer", "Send again"),
    ]

    static let doors: [UIKey: UIText] = [
        .doorTitle: UIText("Entrer dans la discussion", "Come into the chat"),
        .doorHow: UIText(
            "Écrivez « aide » à Allie dans la messagerie de votre entreprise, en privé. Allie vous répond avec un lien pour entrer ici, qui n’est que pour vous.",
            "Write “help” to Allie in your company’s messaging app, in private. Allie answers with a link into this chat that is for you alone."
        ),
        .doorWhy: UIText(
            "Le lien sert une fois. Aucun mot de passe, aucun compte à créer.",
            "The link works once. No password, no account to create."),
        .doorEnter: UIText("Entrer", "Come in"),
        .doorEnterLead: UIText(
            "Ce lien est pour vous, et sert une fois. Ce que vous écrirez ici n’est visible que par vous.",
            "This link is for you and works once. Only you will see what you write here."),
        .doorOver: UIText(
            "Ce lien a déjà servi, ou il est trop ancien. Rien n’est perdu.",
            "This link has been used, or it is too old. Nothing is lost."),
        .doorMeanwhile: UIText(
            "En attendant, le guide est ouvert à tout le monde.", "Meanwhile, the guide is open to everybody."),
        .doorDemo: UIText("Choisir une personne de la démonstration", "Pick a person of the demo"),
        .deskDoorTitle: UIText("Entrer côté équipe", "Come in as the team"),
        .deskDoorHow: UIText(
            "Cette page est pour les personnes qui donnent un coup de main. Demandez votre lien à la personne qui administre Allie : il sert une fois.",
            "This page is for the people who lend a hand. Ask whoever administers Allie for your link: it works once."),
        .deskDoorEnterLead: UIText(
            "Ce lien est pour vous, et sert une fois. Merci de prendre ce moment.",
            "This link is for you and works once. Thank you for taking the time."),
        .deskDoorPassword: UIText("J’ai un mot de passe", "I have a password"),
        .deskDoorName: UIText("Nom", "Name"),
        .deskDoorSecret: UIText("Mot de passe", "Password"),
        .doorWrong: UIText(
            "Ce nom et ce mot de passe ne vont pas ensemble. Après cinq essais, attendez une minute.",
            "That name and password do not belong together. After five tries, wait a minute."),
        .deskDoorChat: UIText("Pour poser une question à Allie :", "To ask Allie a question:"),
    ]
}
