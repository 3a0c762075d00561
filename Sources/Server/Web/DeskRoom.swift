import Advocacy
import Guide
import Foundation
import Hummingbird
import Pages
import Storage

/// The desk: the list, and one card.
struct DeskRoom: Sendable {
    let store: Store
    let knowledge: LiveKnowledge
    let pages: PageKit
    let tokens: FormTokens
    let now: @Sendable () -> Date

    static let everyRole: Access = .staff([.communityManager, .admin])
    static let communityManagers: Access = .staff([.communityManager])

    var routes: [Route] {
        [
            Route(.get, Address.Pattern.desk.path, Self.everyRole, list),
            Route(.get, Address.Pattern.card.path, Self.communityManagers) { try await card($0, $0.notice) },
            Route(.post, Address.Pattern.cardStep.path, Self.communityManagers, step),
            Route(.post, Address.Pattern.note.path, Self.communityManagers, note),
        ]
    }

    private func list(_ visit: Visit) async throws -> Response {
        Responses.html(pages.desk(try await desk(visit, visit.notice)))
    }

    private func desk(_ visit: Visit, _ notice: DeskNotice? = nil) async throws -> DeskPage {
        guard case .staff(let account, let session) = visit.visitor else { throw HTTPError(.forbidden) }
        let (followUps, accounts) = try await store.read { (try $0.followUps(), try $0.accounts()) }
        let names = Dictionary(uniqueKeysWithValues: accounts.map { ($0.id, $0.name) })
        let entries = followUps.map { entry($0, names: names, language: visit.language) }.sorted { $0.due < $1.due }
        return DeskPage(
            language: visit.language, account: account, now: now(), entries: entries, formToken: tokens.token(for: session),
            notice: notice)
    }

    private func entry(_ followUp: FollowUp, names: [ID<Account>: String], language: LanguageTag) -> DeskEntry {
        let snapshot = knowledge.current, country = followUp.country.flatMap { snapshot.company.countries[$0] }
        return DeskEntry(
            followUp: followUp, chapterTitle: followUp.chapter.flatMap { snapshot.shelf.titles[$0]?.in(language) },
            countryName: country?.name.in(language), due: followUp.due(in: country?.calendar ?? .everywhere),
            holderName: followUp.lease.flatMap { names[$0.holder] })
    }

    private func card(_ visit: Visit, _ notice: DeskNotice? = nil, typed: String = "", status: HTTPResponse.Status = .ok)
        async throws -> Response
    {
        let desk = try await desk(visit, notice), id = ID<FollowUp>(visit.parameter("id")), account = desk.account
        guard let entry = desk.entries.first(where: { $0.followUp.id == id }) else {
            return Responses.html(pages.message(MessagePage(language: visit.language, trouble: .notFound)), status: .notFound)
        }
        let moment = now()
        let words = try await store.write { ledger in try opened(id, for: account, in: ledger, at: moment) }
        let page = CardPage(desk: desk, entry: entry, opened: words, erasedOn: entry.followUp.erasedOn, typedNote: typed)
        return Responses.html(pages.card(page), status: status)
    }

    /// The words, only for the one who took it; opening them is audited.
    private func opened(
        _ id: ID<FollowUp>, for account: Account, in ledger: Ledger, at moment: Date
    ) throws -> OpenedText? {
        guard let text = try ledger.text(of: id, for: account, at: moment) else { return nil }
        let book = knowledge.current.phrasebook
        let author = text.authorName.map { [OpenedText.Answer(question: nil, words: $0)] } ?? []
        let answers = text.report.inOrder.map { OpenedText.Answer(question: $0.question, words: $0.answer) }
        let notes = try ledger.notes(of: id, for: account, at: moment).map {
            OpenedText.Note(words: $0.words, writtenOn: Day($0.writtenAt))
        }
        // Whoever would rather not be contacted is not written to.
        let isReachable = text.report.kind == .colleague || text.authorName != nil
        let firstContact = book.phrase(text.report.kind.firstContact, in: text.report.language)
        return OpenedText(passedOn: author + answers, firstContact: isReachable ? firstContact : nil, notes: notes)
    }

    private func step(_ visit: Visit) async throws -> Response {
        guard case .staff(let account, _) = visit.visitor,
            let version = visit.form[FormField.version.rawValue].flatMap({ Int($0) })
        else {
            return Responses.empty(.badRequest)
        }
        guard let step = Step(visit.form) else { return try await card(visit, .outcomeMissing, status: .unprocessableContent) }
        let id = ID<FollowUp>(visit.parameter("id")), moment = now()
        do {
            _ = try await store.write { try $0.step(step, on: id, by: account, seeing: version, at: moment) }
        } catch let refusal as StepRefusal {
            return try await card(visit, DeskNotice(refusal), typed: visit.form[FormField.note.rawValue] ?? "", status: .conflict)
        } catch StorageError.noSuchFollowUp {
            return try await card(visit)
        }
        let address = step.ends ? Address.desk : .card(id)
        return Responses.seeOther(address.path(in: visit.language) + (step.notice.map { "&notice=\($0)" } ?? ""))
    }

    private func note(_ visit: Visit) async throws -> Response {
        guard case .staff(let account, _) = visit.visitor, let words = visit.form[FormField.note.rawValue], !words.isEmpty else {
            return try await card(visit)
        }
        let id = ID<FollowUp>(visit.parameter("id")), moment = now()
        do {
            try await store.write { try $0.addNote(words, on: id, by: account, at: moment) }
        } catch StorageError.notHeld {
            return try await card(visit, .heldByAnother, typed: words, status: .conflict)
        }
        return Responses.seeOther("\(Address.card(id).path(in: visit.language))&notice=\(DeskNotice.noteKept)")
    }
}

extension Visit {
    /// What the page before says has just happened.
    fileprivate var notice: DeskNotice? {
        let name = request.uri.queryParameters["notice"].map(String.init)
        return DeskNotice.allCases.first { "\($0)" == name }
    }
}

extension Step {
    /// What the form of a card asks for; `nil` when it ends without an outcome.
    init?(_ form: Form) {
        switch form[FormField.step.rawValue] {
        case "take": self = .take
        case "release": self = .release
        case "contacted": self = .contacted
        case "done":
            guard let outcome = form[FormField.outcome.rawValue].flatMap(Outcome.init) else { return nil }
            self = .done(outcome)
        default: return nil
        }
    }

    /// What the next page says of it.
    var notice: DeskNotice? {
        switch self {
        case .take: .taken
        case .release: .released
        case .contacted: .contacted
        case .done: nil
        }
    }

    /// Whether the card is left with it.
    var ends: Bool {
        switch self {
        case .release, .done: true
        case .take, .contacted: false
        }
    }
}

extension Report.Kind {
    var firstContact: PhraseKey {
        switch self {
        case .ownSlip: .firstContactOwnSlip
        case .colleague: .firstContactColleague
        case .question: .firstContactQuestion
        }
    }
}
