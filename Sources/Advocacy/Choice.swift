/// What a button does when it is clicked. On the wire it is sealed and bound to the person it was shown to.
public enum Choice: Hashable, Sendable, Codable {
    /// "That is what I meant."
    case intent(ID<Intent>)
    /// The person's country, asked once and never guessed; `escalation` is what she was being helped with.
    case country(CountryCode, for: Escalation?)
    /// One of the ready answers to a question; clicked again when another is open, it answers nothing.
    case answer(Question, String)
    /// "No need to contact me", in the words of the button: the name is not passed on.
    case stayUnnamed(String)
    /// Yes or no to what was shown under this id, and to nothing else.
    case yes(of: String)
    case no(of: String)
    /// "No, it's something else": after an escalation or a choice.
    case somethingElse(after: Escalation?)
    /// Talk to a person.
    case person
    /// Pass the question just asked to a person.
    case passOnQuestion
    /// "I will tell them myself."
    case tellThemMyself
    /// "Please tell them for me."
    case tellThemForMe
    /// Another caption of the same story.
    case anotherCaption(ID<Story>)
}
