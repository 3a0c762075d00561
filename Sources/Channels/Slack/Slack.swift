public import Foundation

/// Slack: events, slash commands and buttons, all at one address.
///
/// An answer is shown to the person alone: in the response of a slash command, at the address a click came with, in the
/// direct conversation, or as an ephemeral message in a channel. Slack's public kinds of answer are not used in rooms.
public struct Slack: Channel {
    public let instance: String
    let signingSecrets: [[UInt8]]
    let botToken: String
    let apiAddress: String
    let seal: ChoiceSeal

    /// `signingSecrets` are accepted side by side while one replaces the other; `botToken` goes into a header and
    /// nowhere else; `apiAddress` has no slash at the end.
    public init(
        instance: String, signingSecrets: [String], botToken: String, apiAddress: String = "https://slack.com/api",
        seal: ChoiceSeal
    ) {
        self.signingSecrets = signingSecrets.filter { !$0.isEmpty }.map { Array($0.utf8) }
        (self.instance, self.botToken, self.apiAddress, self.seal) = (instance, botToken, apiAddress, seal)
    }

    public var abilities: Abilities {
        Abilities(
            answersInResponse: true, privateReply: .inline, refusalBlocksQueue: false,
            maxCharacters: SlackSections.longestText)
    }

    /// Source: Slack, "Verifying requests", `v0:{timestamp}:{body}`.
    public func verify(_ delivery: Delivery, at now: Date) throws(Refusal) -> Verified<Delivery> {
        guard !signingSecrets.isEmpty else { throw .missingSecret }
        let signature = try delivery.header("x-slack-signature")
        let timestamp = try delivery.header("x-slack-request-timestamp")
        let seconds = try Signature.seconds(timestamp)
        guard signature.hasPrefix("v0="), let code = [UInt8](hex: signature.dropFirst(3)),
            Signature.isMade(code, over: Array("v0:\(timestamp):".utf8) + delivery.body, withOneOf: signingSecrets)
        else { throw .badSignature }
        guard Signature.isFresh(seconds, at: now) else { throw .outsideWindow }
        return Verified(delivery)
    }

    /// Events are JSON, the rest is a form; what a body is shows in its first byte, whatever its headers say.
    public func read(_ delivery: Verified<Delivery>, at now: Date) throws(Refusal) -> Reading {
        if delivery.value.body.first == UInt8(ascii: "{") { return try readEvent(delivery.value) }
        guard let form = Form(delivery.value.body) else { throw .unreadable }
        if form["ssl_check"] == "1" { return .immediate(.empty) }
        if let click = form["payload"] { return try readClick(Array(click.utf8), at: now) }
        return try readCommand(form, to: delivery.value)
    }
}
