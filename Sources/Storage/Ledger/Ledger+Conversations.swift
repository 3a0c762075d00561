import Advocacy
import Foundation

extension Ledger {
    /// What the person is in the middle of; `nil` once its half hour is over.
    func state(of message: Message, at now: Date) throws -> ConversationState? {
        let id = conversationID(of: message)
        guard let row = try run(.conversation, .blob(id), .of(now)).first else { return nil }
        // A state of another version is over, like one whose half hour is.
        return try? openedState(row, id: id).state
    }

    /// `nil` forgets the conversation.
    func remember(_ state: ConversationState?, of message: Message, at now: Date) throws {
        let id = conversationID(of: message)
        guard let state else {
            try run(.forgetConversation, .blob(id))
            return
        }
        let kept = KeptState(owner: Data(vault.person(message.author)), state: state)
        let sealed = try vault.conversations.seal(json: kept, at: Place("conversations", id))
        try run(.keepConversation, .blob(id), .blob(sealed), .of(now.addingTimeInterval(Lifetime.conversation)))
    }

    func openedState(_ row: Row, id: [UInt8]) throws -> KeptState {
        try vault.conversations.open(json: KeptState.self, try row.blob("sealed_state"), at: Place("conversations", id))
    }

    /// Person and room, not thread: the answer in a thread belongs to the question that opened it.
    private func conversationID(of message: Message) -> [UInt8] {
        let author = message.author
        return vault.conversationIDs.hash([author.instance, author.tenant, author.user, message.conversation.id])
    }
}

/// A state with the pseudonym of whose it is, so that forgetting her finds it.
struct KeptState: Codable {
    let owner: Data
    let state: ConversationState
}

extension Statement {
    static let conversations = [conversation, keepConversation, forgetConversation]

    static let conversation = Statement(
        "conversation", "select sealed_state from conversations where id = $1 and expires_at > $2")
    static let keepConversation = Statement(
        "keep-conversation",
        """
        insert into conversations (id, sealed_state, expires_at) values ($1, $2, $3)
        on conflict (id) do update set sealed_state = excluded.sealed_state, expires_at = excluded.expires_at
        """)
    static let forgetConversation = Statement("forget-conversation", "delete from conversations where id = $1")
}
