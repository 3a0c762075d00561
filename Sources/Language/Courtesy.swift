/// The polite words around what is asked, in French and English. They say nothing about what is wanted.
enum Courtesy {
    private static let before = listed([
        "bonjour", "bonsoir", "salut", "coucou", "hello", "hi", "hey", "hi there", "hello there", "good morning",
        "good afternoon", "good evening", "dear", "cher", "chere", "madame", "monsieur", "allie", "excusez moi", "excuse moi",
        "excuse me", "desole de vous deranger", "desolee de vous deranger", "sorry to bother you", "je me permets de vous ecrire",
        "j espere que vous allez bien", "hope you re well", "i hope you are well", "i hope you re doing well", "petite question",
        "une petite question", "une question", "quick question", "just a quick question", "dites moi", "dis moi", "dites",
        "pouvez vous me dire", "peux tu me dire", "pourriez vous me dire", "j aimerais savoir", "je voudrais savoir",
        "je voulais savoir", "savez vous", "sais tu", "i was wondering", "i would like to know", "i d like to know",
        "i wanted to know", "could you tell me", "can you tell me", "do you know", "please", "svp", "stp", "s il vous plait",
        "s il te plait", "euh", "alors", "bon", "well", "so",
    ])

    private static let after = listed([
        "merci", "merci d avance", "merci beaucoup", "merci bien", "merci a vous", "merci par avance", "thanks", "thank you",
        "thanks a lot", "thanks in advance", "many thanks", "thank you very much", "thank you in advance", "thx", "cordialement",
        "bien cordialement", "bonne journee", "bien a vous", "best regards", "kind regards", "regards", "cheers", "please",
        "kindly", "svp", "stp", "s il vous plait", "s il te plait", "allie",
    ])

    /// `words` without the polite ones at both ends; all of them when nothing else is said.
    static func stripped(_ words: [String]) -> ArraySlice<String> {
        var rest = words[...]
        while let phrase = before.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(phrase.count) }
        while let phrase = after.first(where: { rest.suffix($0.count).elementsEqual($0) }) { rest = rest.dropLast(phrase.count) }
        return rest.isEmpty ? words[...] : rest
    }

    /// Longest first, so that "merci beaucoup" goes whole.
    private static func listed(_ phrases: [String]) -> [[String]] {
        phrases.map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
    }
}

extension Tokens {
    /// The same without the polite words at both ends; unchanged when nothing else is said.
    public var withoutCourtesy: Tokens {
        let words = words, rest = Courtesy.stripped(words)
        return rest.count == words.count ? self : Tokens(words: rest, asks: asks)
    }
}
