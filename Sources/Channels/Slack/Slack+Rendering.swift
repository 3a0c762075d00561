public import Advocacy
public import Foundation

/// A message as Slack's methods and response addresses take it; empty fields are not sent.
private struct SlackMessage: Encodable {
    let text: String
    let blocks: [SlackBlock]
    // Slack would open the links to show what is behind them, a one-time link among them.
    let unfurlLinks = false
    let unfurlMedia = false
    var channel: String?
    var user: String?
    var threadTs: String?
    var responseType: String?
    var replaceOriginal: Bool?

    init(_ letter: Letter, sealing: (Choice) -> String) {
        let sections = SlackSections.sections(of: letter.text)
        text = sections.joined(separator: "\n")
        blocks = SlackBlock.blocks(of: letter, text: sections, sealing: sealing)
    }

    var bytes: [UInt8] { JSON.bytes(self, keys: .convertToSnakeCase) }
}

extension Slack {
    public func render(_ letter: Letter, to addressee: Addressee, at now: Date) -> Rendering {
        guard case .command = SlackReply(addressee.replyAddress) else {
            return .send(requests(carrying: letter, to: addressee, at: now))
        }
        var message = message(letter, for: addressee, at: now)
        message.responseType = "ephemeral"
        return .answer(.json(message.bytes))
    }

    /// Into the direct conversation, where it lasts; else to the address a click or a command came with, else as an
    /// ephemeral message.
    /// Nothing but the direct conversation is ever posted to for good.
    public func requests(carrying letter: Letter, to addressee: Addressee, at now: Date) -> [OutgoingRequest] {
        var message = message(letter, for: addressee, at: now)
        message.threadTs = addressee.conversation.thread
        let isDirect = addressee.conversation.visibility == .direct
        if !isDirect, let address = SlackReply(addressee.replyAddress)?.address, isSlacks(address) {
            (message.responseType, message.replaceOriginal) = ("ephemeral", false)
            return [OutgoingRequest(url: address, headers: Self.json, body: message.bytes)]
        }
        message.channel = addressee.conversation.id
        guard !isDirect else { return [call("chat.postMessage", with: message)] }
        message.user = addressee.author.user
        return [call("chat.postEphemeral", with: message)]
    }

    private static let json = ["content-type": "application/json; charset=utf-8"]

    private func message(_ letter: Letter, for addressee: Addressee, at now: Date) -> SlackMessage {
        SlackMessage(letter) { seal.seal($0, language: letter.language, for: addressee.author, at: now) }
    }

    private func call(_ method: String, with message: SlackMessage) -> OutgoingRequest {
        let headers = Self.json.merging(["authorization": "Bearer \(botToken)"]) { $1 }
        return OutgoingRequest(url: "\(apiAddress)/\(method)", headers: headers, body: message.bytes)
    }

    /// Only Slack itself, and the host we call anyway, may be given an answer.
    private func isSlacks(_ address: String) -> Bool {
        if address.hasPrefix("https://hooks.slack.com/") { return true }
        guard let api = URLComponents(string: apiAddress), let scheme = api.scheme, let host = api.host else { return false }
        return address.hasPrefix("\(scheme)://\(host)\(api.port.map { ":\($0)" } ?? "")/")
    }
}
