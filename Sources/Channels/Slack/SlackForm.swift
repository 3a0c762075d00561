import Advocacy
import Foundation

/// A click on a button of ours, as far as it is read.
private struct SlackClick: Decodable {
    struct Person: Decodable {
        let id: String
        let teamId: String?
        let name: String?
    }

    struct Named: Decodable { let id: String }

    struct Container: Decodable {
        let channelId: String?
        let threadTs: String?
        let isEphemeral: Bool?
    }

    struct Action: Decodable {
        let value: String?
        let actionTs: String?
    }

    let user: Person
    let team: Named?
    let channel: Named?
    let container: Container?
    let responseUrl: String?
    let actions: [Action]

    /// What Allie posted herself in a direct conversation; an ephemeral answer there may stand between two colleagues.
    func conversation(_ id: String) -> Conversation {
        let isEphemeral = container?.isEphemeral ?? true
        let visibility: Visibility = !id.hasPrefix("D") ? .shared : isEphemeral ? .unknown : .direct
        return Conversation(id: id, thread: container?.threadTs, visibility: visibility)
    }
}

private struct SlackInteraction: Decodable { let type: String }

extension Slack {
    /// Other interactions than clicks, links among them, are acknowledged and no more.
    func readClick(_ payload: [UInt8], at now: Date) throws(Refusal) -> Reading {
        let kind = try JSON.value(SlackInteraction.self, from: payload).type
        guard kind == "block_actions" else { return .dropped(.empty) }
        let click = try JSON.value(SlackClick.self, from: payload, keys: .convertFromSnakeCase)
        let action = click.actions.first { $0.value != nil }
        guard let action, let sealed = action.value, let time = action.actionTs,
            let room = click.channel?.id ?? click.container?.channelId
        else { return .dropped(.empty) }
        let author = Employee(instance: instance, tenant: click.team?.id ?? click.user.teamId ?? "", user: click.user.id)
        guard let (choice, language) = seal.open(sealed, by: author, at: now) else { return .dropped(.empty) }
        let message = Message(
            event: "\(time):\(click.user.id)", author: author, displayName: click.user.name,
            conversation: click.conversation(room), utterance: .choice(choice, language: language),
            replyAddress: SlackReply.click(click.responseUrl ?? "").text)
        return .messages([message], acknowledge: .empty)
    }

    /// A slash command is answered in its response, wherever it was typed. Between whom a direct conversation is that
    /// it was typed in, Slack does not say.
    func readCommand(_ form: Form, to delivery: Delivery) throws(Refusal) -> Reading {
        guard form["command"] != nil, let user = form["user_id"], let room = form["channel_id"], let event = form["trigger_id"]
        else { throw .unreadable }
        let message = Message(
            event: event,
            author: Employee(instance: instance, tenant: form["team_id"] ?? delivery.tenant, user: user),
            displayName: form["user_name"],
            conversation: Conversation(id: room, visibility: room.hasPrefix("D") ? .unknown : .shared),
            utterance: .words(SlackText.words(form["text"] ?? "")),
            replyAddress: SlackReply.command(form["response_url"] ?? "").text)
        return .messages([message], acknowledge: .empty)
    }
}

/// Where an answer goes, with the address for answers that come later.
enum SlackReply: Equatable {
    case command(String)
    case click(String)

    init?(_ text: String?) {
        let parts = (text ?? "").split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        switch parts.first {
        case "command" where parts.count == 2: self = .command(parts[1])
        case "click" where parts.count == 2: self = .click(parts[1])
        default: return nil
        }
    }

    var text: String {
        switch self {
        case .command(let address): "command \(address)"
        case .click(let address): "click \(address)"
        }
    }

    var address: String {
        switch self {
        case .command(let address), .click(let address): address
        }
    }
}
