import Advocacy

/// What every page shares: its language, its title, where it stands, and the same page in the other language.
struct Frame {
    enum Place { case home, chat, guide, desk, about, elsewhere }

    let words: Words
    let title: String
    let place: Place
    /// The same page in the other language; `nil` when it cannot be shown again, such as an answer to a form.
    let twin: String?

    init(_ words: Words, title: String, place: Place, twin: String?) {
        (self.words, self.title, self.place, self.twin) = (words, title, place, twin)
    }
}

extension PageKit {
    /// The whole page: `view` within its frame.
    func page(_ template: Template, _ frame: Frame, _ view: View) -> String {
        markup(template, shared(frame).adding(view))
    }

    private func shared(_ frame: Frame) -> View {
        let language = frame.words.language
        return View(
            [
                "lang": .text(language.text), "title": .text(frame.title), "page": .text("\(frame.place)"),
                "style": .text(address(of: .style)), "icon": .text(address(of: .icon)),
                "home": .text(Address.home.path(in: language)), "about": .text(Address.about.path(in: language)),
                "chat": .text(Address.chat.path(in: language)), "guide": .text(Address.guide(language).path),
                "desk": .text(Address.desk.path(in: language)),
                "inChat": .flag(frame.place == .chat), "inGuide": .flag(frame.place == .guide),
                "inDesk": .flag(frame.place == .desk), "inAbout": .flag(frame.place == .about),
                "twin": .text(ifAny: frame.twin), "twinLang": .text(frame.words.other.text),
            ], words: frame.words)
    }
}
