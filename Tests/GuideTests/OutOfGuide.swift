import Advocacy

/// What the guide has nothing on: other matters of a working day, other people's trades, and noise. `chosenOn` and
/// `heldOut` as with the questions.
enum OutOfGuide {
    static let chosenOn: [LanguageTag: [String]] = [
        .french: [
            "quel temps fera-t-il demain ?", "combien de jours de congés me reste-t-il ?",
            "l'imprimante du troisième est en panne",
            "recette de la tarte aux pommes", "qui a gagné le match hier soir ?", "comment poser une note de frais",
            "réserve-moi une salle pour mardi", "quelle est la capitale du Pérou ?", "mon mot de passe a expiré",
            "raconte-moi une blague", "à quelle heure ferme la cantine", "combien font 12 fois 17",
            "azerty qsdfgh wxcvbn", "blabla", "42", "?!", "la navette passe-t-elle ce soir ?",
            "quand est versée la prime d'intéressement ?", "j'ai mal au dos, quel médecin voir",
            "traduis bonjour en japonais", "le cours de l'action va-t-il monter ?", "écris-moi une fonction de tri en python",
            "où est garée la voiture de service ?", "je voudrais changer de téléphone", "le chauffage ne marche pas",
            "quel film aller voir ce week-end", "comment demander un télétravail", "la mutuelle rembourse-t-elle les lunettes ?",
            "donne-moi la météo de Dakar", "combien coûte un billet de train pour Lyon", "zzz", "lorem ipsum dolor sit amet",
            "résous x au carré égale neuf", "qui est le président de la République ?", "mon badge ne s'ouvre plus",
            "quels sont les horaires de la médecine du travail ?", "une idée de cadeau pour ma fille",
            "installe la dernière version du logiciel de paie", "prête-moi dix euros", "quelle est la distance de la lune",
        ],
        .english: [
            "what will the weather be like tomorrow?", "how many days of leave do I have left?",
            "the printer on the third floor is broken",
            "apple pie recipe", "who won the match last night?", "how do I file an expense claim",
            "book me a meeting room for tuesday", "what is the capital of peru?", "my password has expired",
            "tell me a joke", "what time does the canteen close", "how much is 12 times 17",
            "qwerty asdfgh zxcvbn", "blah blah", "42", "?!", "is the shuttle running tonight?",
            "when is the profit-sharing bonus paid?", "my back hurts, which doctor should I see",
            "translate good morning into japanese", "will the share price go up?", "write me a sorting function in python",
            "where is the company car parked?", "I would like a new phone", "the heating does not work",
            "which film should I see this weekend", "how do I ask to work from home", "does the health plan pay for glasses?",
            "give me the forecast for dakar", "how much is a train ticket to lyon", "zzz", "lorem ipsum dolor sit amet",
            "solve x squared equals nine", "who is the president of france?", "my badge no longer opens the door",
            "what are the opening hours of the nurse?", "a present for my daughter",
            "install the latest version of the payroll software", "lend me ten euros", "how far away is the moon",
        ],
    ]

    static let heldOut: [LanguageTag: [String]] = [
        .french: [
            "la machine à café est vide", "quand arrive ma fiche de paie ?", "peux-tu réserver un taxi",
            "qui remplace Paul ce matin ?",
            "le wifi de la salle Cassiopée ne répond plus", "comment déclarer un accident de trajet",
            "quel est ton film préféré ?",
            "je cherche le numéro du standard", "combien de calories dans une pomme", "mon écran est noir",
            "quelle heure est-il à Tokyo ?",
            "calcule la racine carrée de deux", "où acheter des fleurs", "une chambre d'hôtel à Marseille pour jeudi", "asdf",
            "!!!",
            "le parking est complet", "la réunion de lundi est-elle annulée ?", "j'ai perdu mes clés", "prix de l'essence",
            "qui a inventé le téléphone ?", "fais-moi un résumé de l'histoire de France",
        ],
        .english: [
            "the coffee machine is empty", "when do I get my payslip?", "can you book a taxi",
            "who stands in for Paul this morning?",
            "the wifi in room Cassiopeia is down", "how do I declare an accident on the way to work",
            "what is your favourite film?",
            "I am looking for the switchboard number", "how many calories in an apple", "my screen is black",
            "what time is it in tokyo?",
            "compute the square root of two", "where to buy flowers", "a hotel room in Marseille for thursday", "asdf", "!!!",
            "the car park is full", "is monday's meeting cancelled?", "I lost my keys", "price of petrol",
            "who invented the telephone?", "summarise the history of france for me",
        ],
    ]
}
