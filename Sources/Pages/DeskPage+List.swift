import Advocacy
import Foundation

extension PageKit {
    public func desk(_ page: DeskPage) -> String {
        let words = Words(page.language)
        let frame = Frame(words, title: words(.deskTitle), place: .desk, twin: Address.desk.path(in: words.other))
        return self.page(.desk, frame, list(page, words).adding(View(["card": .nothing])))
    }

    func list(_ page: DeskPage, _ words: Words, open: ID<FollowUp>? = nil) -> View {
        let groups = DeskGroup.allCases.map { group in
            (group, page.entries.filter { $0.group(for: page.account.id, at: page.now) == group }.sorted(by: DeskEntry.isSooner))
        }
        return View([
            "script": .text(address(of: .desk)), "hello": .text(words(.deskHello, ["name": page.account.name])),
            "leave": .text(Address.deskLogout.path(in: words.language)),
            "password": .text(Address.deskPassword.path(in: words.language)), "account": .text(page.account.name),
            "token": .text(page.formToken),
            "isEmpty": .flag(groups.allSatisfy(\.1.isEmpty)),
            "groups": .views(groups.map { view(of: $0.0, $0.1, page, words, open: open) }),
            "notice": .view(ifAny: page.notice.map { view(of: $0, words) }),
        ])
    }

    func view(of notice: DeskNotice, _ words: Words, typedNote: String = "") -> View {
        View([
            "words": .text(words(notice.key)), "needsLook": .flag(notice.needsLook),
            "typed": .text(ifAny: typedNote.isEmpty || !notice.needsLook ? nil : words(.noticeTyped)),
        ])
    }

    private func view(
        of group: DeskGroup, _ entries: [DeskEntry], _ page: DeskPage, _ words: Words, open: ID<FollowUp>?
    ) -> View {
        View([
            "name": .text("\(group)"), "title": .text(words(group.title)), "count": .text("\(entries.count)"),
            "isShown": .flag(!entries.isEmpty || group == .today), "isNone": .flag(entries.isEmpty),
            "entries": .views(entries.map { view(of: $0, page, words, isOpen: $0.followUp.id == open) }),
        ])
    }

    private func view(of entry: DeskEntry, _ page: DeskPage, _ words: Words, isOpen: Bool) -> View {
        let days = DayWords(words: words, today: Day(page.now))
        let meta = [entry.chapterTitle, words.name(of: entry.followUp.language), entry.countryName]
        return View([
            "path": .text(Address.card(entry.followUp.id).path(in: words.language)), "isOpen": .flag(isOpen),
            "kind": .text(words(entry.followUp.kind.short)),
            "meta": .text(meta.compactMap(\.self).joined(separator: " · ")),
            "due": .view(due(entry, days)), "holder": .text(ifAny: holder(entry, page, words)),
        ])
    }

    func due(_ entry: DeskEntry, _ days: DayWords) -> View {
        let late = days.days(since: entry.due)
        let sentence =
            switch late {
            case 1...: days.words(.duePast, ["day": days.weekday(entry.due)])
            case 0: days.words(.dueToday)
            case -1: days.words(.dueTomorrow)
            default: days.words(.dueLater, ["day": days.weekday(entry.due)])
            }
        return View(["words": .text(sentence), "urgency": .text(late >= 0 ? "now" : late == -1 ? "soon" : "later")])
    }

    private func holder(_ entry: DeskEntry, _ page: DeskPage, _ words: Words) -> String? {
        if entry.followUp.isHeld(by: page.account.id) { return words(.deskWithYou) }
        guard entry.followUp.lease != nil else { return nil }
        guard entry.followUp.isHeldByAnother(than: page.account.id, at: page.now) else { return words(.deskFree) }
        return entry.holderName.map { words(.deskWith, ["name": $0]) }
    }
}

extension DeskEntry {
    fileprivate static func isSooner(_ one: DeskEntry, _ other: DeskEntry) -> Bool {
        (one.due, one.followUp.receivedOn, one.followUp.id) < (other.due, other.followUp.receivedOn, other.followUp.id)
    }
}

extension DeskGroup {
    fileprivate var title: UIKey {
        switch self {
        case .today: .deskToday
        case .waiting: .deskWaiting
        case .others: .deskOthers
        }
    }
}

extension FollowUpKind {
    var short: UIKey {
        switch self {
        case .ownSlip: .kindOwnSlip
        case .colleague: .kindColleague
        case .question: .kindQuestion
        case .leakAlert: .kindLeakAlert
        }
    }

    var line: UIKey {
        switch self {
        case .ownSlip: .lineOwnSlip
        case .colleague: .lineColleague
        case .question: .lineQuestion
        case .leakAlert: .lineLeakAlert
        }
    }
}
