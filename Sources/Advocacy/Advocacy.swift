/// The hearth of the house: the words of the programme and every rule about people. Pure: no clock, no network, no file.
///
/// The line a message takes:
///
///     Message -> Understood -> Prepared -> decide(…, knowing, at: Moment) -> Decision { reply, acts } -> Letter
///
/// - ``Employee``: anyone who writes. ``Intent``: what is wanted. ``Understood``: how sure we are of it.
/// - ``Passage``, ``Story``: what we know and what may be shared.
/// - ``Report``: what a person wants to pass on, in the person's own words, until the person says yes or leaves it.
/// - ``FollowUp``: a helping hand the house owes an answer to; a community manager takes it. It is never a file on somebody.
/// - ``Reply``: what we say. ``Act``: what we do. Both are closed; neither has a case that could harm a person.
/// - ``Letter``: a reply in words. ``Phrasebook``: reply and language to letter.
public enum Programme {
    /// The smallest group about which a figure may be said.
    public static let smallestGroup = 5
}
