/// Where a post can be opened, in the order people see.
enum ShareNetwork: String, CaseIterable {
    case linkedIn = "linkedin"
    case x
    case facebook
    case whatsApp = "whatsapp"
    case email

    /// As people read it.
    var name: String {
        switch self {
        case .linkedIn: "LinkedIn"
        case .x: "X"
        case .facebook: "Facebook"
        case .whatsApp: "WhatsApp"
        case .email: "E-mail"
        }
    }
}
