extension Words {
    static let guide: [UIKey: UIText] = [
        .guideTitle: UIText("Le guide", "The guide"),
        .guideLead: UIText(
            "Des repères, et à chaque page une règle courte, une raison et un exemple.",
            "Landmarks: on each page one short rule, one reason and one example."),
        .guideEmpty: UIText(
            "Le guide n’est pas encore écrit dans cette langue.", "The guide is not written in this language yet."),
        .guideChapters: UIText("Chapitres", "Chapters"),
        .guideSearch: UIText("Chercher dans le guide", "Search the guide"),
        .guideSearchButton: UIText("Chercher", "Search"),
        .guideResults: UIText("Ce que le guide dit de « {query} »", "What the guide says about “{query}”"),
        .guideNothing: UIText(
            "Le guide ne répond pas à cela. Essayez avec d’autres mots, ou demandez à Allie.",
            "The guide has no answer to that. Try other words, or ask Allie."),
        .guideRule: UIText("En bref", "In short"),
        .guideDoubt: UIText("Un doute ?", "In doubt?"),
        .guideDoubtLead: UIText(
            "Décrivez votre situation à Allie avec vos mots. Une personne peut prendre le relais.",
            "Describe your situation to Allie in your own words. A person can take over."),
        .guideAsk: UIText("Demander à Allie", "Ask Allie"),
        .guidePrevious: UIText("Précédent", "Previous"),
        .guideNext: UIText("Suivant", "Next"),
        .guideAround: UIText("Chapitres voisins", "Chapters around"),
        .guideReviewed: UIText("Relu le {day}", "Reviewed on {day}"),
        .guideNoTwin: UIText("Ce chapitre n’existe pas encore en anglais.", "This chapter is not in French yet."),
    ]
}
