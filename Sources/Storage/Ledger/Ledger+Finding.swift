import Advocacy
import Foundation

/// Finding what is somebody's where no column may say so: everything is opened and compared.
extension Ledger {
    func eraseConversations(of person: [UInt8]) throws -> Int {
        var found = 0
        try eachPage(of: .conversationsAfter, by: "id") { row, id in
            guard Array(try openedState(row, id: id).owner) == person else { return }
            try run(.forgetConversation, .blob(id))
            found += 1
        }
        return found
    }

    func eraseResponses(to person: [UInt8]) throws -> Int {
        var found = 0
        try eachPage(of: .responsesAfter, by: "event") { row, event in
            guard try opened(try row.blob("sealed_response"), of: event).owner == person else { return }
            try run(.eraseResponse, .blob(event))
            found += 1
        }
        return found
    }

    func eraseTokens(of person: [UInt8]) throws -> Int {
        var found = 0
        try eachPage(of: .webChatTokensAfter, by: "hash") { row, hash in
            let subject = Data(try openedSubject(row, hash: hash).utf8)
            guard vault.person(try JSONDecoder().decode(Employee.self, from: subject)) == person else { return }
            try run(.eraseToken, .blob(hash))
            found += 1
        }
        return found
    }

    func eraseLetters(to person: [UInt8], sparing event: String?) throws -> Int {
        var (found, last) = (0, "")
        while true {
            let page = try run(.lettersAfter, .text(last))
            for row in page {
                last = try row.text("id")
                let addressee = try openedLetter(row).addressee
                guard vault.person(addressee.author) == person, addressee.event != event else { continue }
                try run(.eraseLetter, .text(last))
                found += 1
            }
            if page.isEmpty { return found }
        }
    }

    /// Under every salt there still is; under destroyed ones nobody can be found.
    func eraseUnanswered(of person: [UInt8]) throws -> Int {
        try run(.salts).map { row in
            try run(.eraseUnanswered, .blob(asker(person, salt: try row.blob("salt")))).count
        }.reduce(0, +)
    }

    /// Her own slips and questions go with their keys; of what she told us of others, only that it was she.
    func eraseFollowUps(of person: [UInt8]) throws -> (own: Int, told: Int) {
        var (own, told): ([ID<FollowUp>], Int) = ([], 0)
        for followUp in try followUps() {
            guard let text = try sealedText(of: followUp.id) else { continue }
            if let author = text.author, vault.person(author.employee) == person { own.append(followUp.id) }
            guard let pointer = text.teller.map(Array.init), let teller = try teller(at: pointer),
                vault.person(teller.employee) == person
            else { continue }
            try forgetTeller(at: pointer)
            told += 1
        }
        for id in own { try run(.deleteFollowUp, .of(id)) }
        try caseKeys.destroy(own)
        return (own.count, told)
    }

    private func eachPage(of statement: Statement, by column: String, _ work: (Row, [UInt8]) throws -> Void) throws {
        var last: [UInt8] = []
        while true {
            let page = try run(statement, .blob(last))
            for row in page {
                last = try row.blob(column)
                try work(row, last)
            }
            if page.isEmpty { return }
        }
    }
}

extension Statement {
    static let forgetting = [
        noteErasure, erasures, wishesOf, erasePerson, eraseSessions, conversationsAfter, responsesAfter, eraseResponse,
        webChatTokensAfter, eraseToken, lettersAfter, eraseLetter, salts, eraseUnanswered,
    ]

    static let noteErasure = Statement(
        "note-erasure",
        """
        insert into erasures (person, erased_on) values ($1, $2)
        on conflict (person) do update set erased_on = excluded.erased_on
        """)
    static let erasures = Statement("erasures", "select person, erased_on from erasures order by erased_on, person")
    static let wishesOf = Statement("wishes-of", "delete from wishes where person = $1 returning wish")
    static let erasePerson = Statement("erase-person", "delete from people where person = $1")
    static let eraseSessions = Statement("erase-sessions", "delete from sessions where person = $1 returning hash")
    static let conversationsAfter = Statement(
        "conversations-after", "select id, sealed_state from conversations where id > $1 order by id limit 500")
    static let responsesAfter = Statement(
        "responses-after",
        """
        select event, sealed_response from deliveries where event > $1 and sealed_response is not null
        order by event limit 500
        """)
    static let eraseResponse = Statement(
        "erase-response", "update deliveries set sealed_response = null where event = $1")
    static let webChatTokensAfter = Statement(
        "web-chat-tokens-after",
        "select hash, sealed_subject from tokens where hash > $1 and purpose = 'web-chat' order by hash limit 500")
    static let eraseToken = Statement("erase-token", "delete from tokens where hash = $1")
    static let lettersAfter = Statement(
        "letters-after",
        "select id, sealed_letter from letters where id > $1 and sealed_letter is not null order by id limit 500")
    static let eraseLetter = Statement("erase-letter", "delete from letters where id = $1")
    static let salts = Statement("salts", "select salt from salts")
    static let eraseUnanswered = Statement("erase-unanswered", "delete from unanswered where asker = $1 returning id")
}
