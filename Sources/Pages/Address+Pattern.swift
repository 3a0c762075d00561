extension Address {
    /// One line of the router: a method and a path with `:parameters`; no two are alike.
    public enum Pattern: Sendable, CaseIterable {
        case home, about, asset
        case chat, chatPost, chatEnter, chatOpen
        case guide, chapter
        case desk, deskLogin, deskOpen, deskSignIn, deskPassword, deskLogout, card, cardStep, note

        public var path: String {
            switch self {
            case .home: "/"
            case .about: "/about"
            case .asset: "/assets/:name"
            case .chat, .chatPost: "/chat"
            case .chatEnter, .chatOpen: "/chat/enter/:secret"
            case .guide: "/guide/:language"
            case .chapter: "/guide/:language/:chapter"
            case .desk: "/desk"
            case .deskLogin, .deskOpen: "/desk/enter/:secret"
            case .deskSignIn: "/desk/sign-in"
            case .deskPassword: "/desk/password"
            case .deskLogout: "/desk/leave"
            case .card: "/desk/hands/:id"
            case .cardStep: "/desk/hands/:id/step"
            case .note: "/desk/hands/:id/note"
            }
        }

        /// Whether it changes something, and is therefore posted by a form and never linked.
        public var isPosted: Bool {
            switch self {
            case .chatPost, .chatOpen, .deskOpen, .deskSignIn, .deskPassword, .deskLogout, .cardStep, .note: true
            case .home, .about, .asset, .chat, .chatEnter, .guide, .chapter, .desk, .deskLogin, .card: false
            }
        }
    }
}

/// The names of the fields that forms post.
public enum FormField: String, Sendable, CaseIterable {
    /// What a person typed.
    case words
    /// The sealed choice of a button.
    case choice
    /// Ties the form to its session.
    case token
    /// The message's own id: the same message sent twice has the same.
    case event
    /// `take`, `release`, `contacted` or `done`.
    case step
    /// An `Outcome`, with the step `done`.
    case outcome
    /// The version of the follow-up the person saw.
    case version
    case note
    case name
    case password
    /// The search of the guide.
    case q
}
