import Channels

/// Ties a form to the session whose page it stands on, so that no other site can post it.
struct FormTokens: Sendable {
    let channel: WebChat

    func token(for session: String) -> String { channel.formToken(forSession: session) }

    /// Compared in constant time.
    func isValid(_ token: String, for session: String) -> Bool { channel.isFormToken(token, forSession: session) }
}
