/// The small words that hold a language together: they tell languages apart and say little about the subject.
enum FunctionWords {
    static let french = listed(
        """
        a ai aie aient ait alors apres as au aucun aucune aussi autre autres aux avait avec avez avoir avons beaucoup bien
        bon bonjour c ca car ce cela celle celui ces cet cette ceux chaque chez combien comme comment d dans de deja depuis
        des deux dire dis dit dois doit doivent donc dont du elle elles en encore entre es est et etait etes etre eu eux
        fait faire faites fais faut ici il ils j je juste l la laquelle le lequel les leur leurs lui m ma mais me meme mes
        mettre moi moins mon n ne ni non nos notre nous on ont ou oui par parce pas pendant peu peut peuvent peux plus plutot
        pour pourquoi pourrais pouvez puis puisje qu quand que quel quelle quelles quelqu quels qui quoi rien s sa sais sait
        sans se ses si soit sommes son sont sous suis sur t ta te tes toi ton toujours tout toute toutes tous tres trop tu un
        une va vais vas veut veux vers voici voila voir vos votre vous vraiment y
        """)

    static let english = listed(
        """
        a about after all also always am an and any are aren as ask at be because been before being but by can cannot could
        d did didn do does doesn doing don done down each else every for from get give go going good got had has have having
        he her here hers hi him his how i if in into is isn it its just know let like ll m make may maybe me might mine
        more most much must my need never no not now of off on one only or other our out over own please put re really
        right s said say see shall she should so some something still such t take tell than thank thanks that the their them
        then there these they thing things this those to too under until up us use ve very want was wasn way we well were
        what when where whether which while who whom whose why will with without won would yes yet you your yours
        """)

    /// Languages that are only told from French and English, so that an answer does not pretend.
    static let others: [String: Set<String>] = [
        "es": listed(
            """
            el los las lo un una unos unas y o pero que de del al en con por para sin sobre como cuando donde quien cual porque
            es son esta estan estoy estar ser soy eres fue hay tengo tiene tienes tener puedo puede puedes hacer hago hace quiero
            quiere mi mis tu tus su sus yo me te se nos le les muy mas tambien ya no si hola gracias algo esto eso este ese
            nada todo todos ahora aqui desde hasta entre trabajo empresa debo necesito dime
            publicar publico foto fotos cliente clientes datos borrar jefe companero companeros mensaje mensajes red
            redes sociales persona hablar ayuda pregunta compartir obligatorio dia ayer hice cometi error
            """),
        "it": listed(
            """
            il lo gli la le un uno una e o ma che di del della dei delle degli al alla ai nel nella con per da dal dalla su sul
            sulla come quando dove chi quale perche sono sei siamo siete essere ho hai ha abbiamo hanno avere posso puo puoi
            possiamo fare faccio voglio vuoi mio mia miei tuo tua suo io mi ti si ci vi non anche piu gia molto questo questa
            quello cosa ciao grazie devo lavoro azienda tutto niente c qui
            pubblicare pubblicato foto cliente clienti dati cancellare capo collega colleghi messaggio messaggi rete
            persona parlare aiuto domanda condividere obbligatorio ieri fatto errore post sbagliato
            """),
        "pt": listed(
            """
            o os as um uma uns umas e ou mas que de do da dos das em no na nos nas com por para pelo pela sem sobre como quando
            onde quem qual porque sao esta estao estou estar ser sou foi ha tenho tem ter posso pode podemos fazer faco quero
            meu minha meus minhas seu sua eu me te se nao sim tambem mais muito ja isso isto este esse voce voces ola obrigado
            obrigada bom trabalho empresa devo preciso tudo nada aqui ao
            publicar publiquei foto fotos cliente clientes dados apagar chefe colega colegas mensagem mensagens rede
            redes sociais pessoa falar ajuda pergunta partilhar compartilhar obrigatorio ontem fiz erro
            """),
        "de": listed(
            """
            der die das den dem des ein eine einen einem einer und oder aber dass nicht kein keine ich du er sie es wir ihr mich
            mir dich dir uns euch mein meine meinen meiner dein sein ihre ist sind bin bist war waren hat habe haben kann konnen
            darf durfen muss mussen soll will wollen mochte werden wird wurde machen wie was wann wo wer warum welche auf aus bei
            mit nach von vor zu zum zur im in am an fur uber unter auch noch nur schon sehr hier hallo danke bitte ja nein
            posten veroffentlichen foto fotos kunde kunden daten loschen chef kollege kollegen kollegin nachricht
            nachrichten netzwerk person sprechen hilfe frage teilen pflicht gestern gemacht fehler firma unternehmen
            arbeite arbeiten
            """),
        "nl": listed(
            """
            de het een en of maar dat dit niet geen ik jij je hij zij ze wij we jullie mij mijn jouw zijn haar ons onze is bent
            ben was waren heeft heb hebben kan kunnen mag mogen moet moeten zal wil willen wordt worden maken doen hoe wat wanneer
            waar wie waarom welke op uit bij met na van voor naar te in aan om over onder ook nog alleen al heel hier hallo
            bedankt dank graag ja nee iets als
            plaatsen foto klant klanten gegevens wis wissen verwijderen baas collega bericht berichten netwerk
            persoon praten hulp vraag delen verplicht gisteren gedaan fout bedrijf werk werken mijn
            """),
        "pl": listed(
            """
            i w z na do od dla po przez przed przy pod nad o u ale lub albo czy nie tak jest sa jestem byc bylo byl mam masz ma
            mamy moge mozna moze chce chcesz jak co kiedy gdzie kto dlaczego ktory ktora jaki ten ta to te tego tej sie mnie mi
            ja ty on ona my wy moj moja moje swoj tylko juz jeszcze bardzo tutaj czesc dzieki dziekuje prosze firmie firmy pracy
            zdjecie musze powinienem
            opublikowac publikowac zdjecia klient klienta klientow dane usunac szef kolega kolezanka wiadomosc siec
            osoba rozmawiac pomoc pytanie udostepnic obowiazkowe wczoraj zrobilem blad pracuje moge
            """),
        "ro": listed(
            """
            si sau dar ca sa nu da este sunt esti suntem e am ai are avem au fost fi pot poate putem vreau vrei fac face cum ce
            cand unde cine care pentru din de la in pe cu fara despre un o unei unui niste mea meu mei tau ta lui ei eu tu el ea
            noi voi imi iti mi se ne va foarte mai si deja aici buna multumesc salut trebuie lucru firma compania asta acest
            aceasta
            postez public publica poza poze client clienti date datele sterge sef coleg colegi mesaj mesaje retea
            persoana vorbesc ajutor intrebare distribui obligatoriu ieri facut greseala lucrez
            """),
    ]

    /// French and English: left out where only the subject matters.
    static let both = french.union(english)

    /// The list of a language; empty where there is none.
    static func of(_ language: String) -> Set<String> {
        switch language {
        case "fr": french
        case "en": english
        default: others[language] ?? []
        }
    }

    private static func listed(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}

/// The small words of a language, folded; empty for a language that is not known that well.
public enum SmallWords {
    public static func of(_ language: String) -> Set<String> { FunctionWords.of(language) }

    /// Those of French and English.
    public static let all = FunctionWords.both
}
