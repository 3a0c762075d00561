import Advocacy
import Channels
import Foundation
import Pages

/// Every room with a door to the street, and the table of all routes.
struct Rooms: Sendable {
    let routes: [Route]
    let entrance: Guard
    let pages: PageKit

    init(_ parts: RoomParts) throws {
        pages = try PageKit()
        let tokens = FormTokens(channel: parts.webChat)
        let doors = Doors(pages: pages, isDemo: parts.cast != nil)
        entrance = Guard(store: parts.store, tokens: tokens, doors: doors, now: parts.now)
        let cast = parts.cast
        routes =
            Health(store: parts.store).routes
            + Webhooks(assistant: parts.assistant, channels: parts.channels.filter { $0.key != parts.webChat.instance }).routes
            + HomeRoom(knowledge: parts.knowledge, pages: pages) { try await cast?.members(in: $0, store: parts.store) ?? [] }
            .routes
            + GuideRoom(knowledge: parts.knowledge, pages: pages).routes
            + ChatRoom(
                store: parts.store, knowledge: parts.knowledge, assistant: parts.assistant, channel: parts.webChat,
                seal: parts.seal, pages: pages,
                isDemo: parts.cast != nil
            ).routes
            + DeskRoom(
                store: parts.store, knowledge: parts.knowledge, pages: pages, tokens: tokens, now: parts.now
            ).routes
            + DeskDoor(
                store: parts.store, pages: pages, passwords: Passwords(), isDemo: parts.cast != nil, now: parts.now
            ).routes
    }
}

/// What the rooms are given.
struct RoomParts: Sendable {
    let store: Store
    let knowledge: LiveKnowledge
    let assistant: Assistant
    let channels: [String: any Channel]
    let webChat: WebChat
    let seal: ChoiceSeal
    let cast: Cast?
    let now: @Sendable () -> Date
}
