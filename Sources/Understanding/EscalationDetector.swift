import Advocacy
import Language

/// Notices in any utterance, whatever was asked, that a matter belongs with the right people. Missing one is worse than
/// asking once too often.
struct EscalationDetector: Sendable {
    private let patterns: [EscalationPattern]
    /// Per pattern, the numbers of the terms of each group, and of those that silence it.
    private let groups: [[[Int]]]
    private let silencers: [[Int]]
    private let matcher: TermMatcher

    init(_ rules: EscalationRules) {
        var terms: [String] = [], numbers: [String: Int] = [:]
        func number(_ term: String) -> Int {
            if let known = numbers[term] { return known }
            numbers[term] = terms.count
            terms.append(term)
            return terms.count - 1
        }
        patterns = rules.patterns
        groups = patterns.map { $0.groups.map { $0.map(number) } }
        silencers = patterns.map { $0.unless.map(number) }
        matcher = TermMatcher(terms, ordinary: rules.ordinary)
    }

    /// The most pressing matter there is: danger before harassment before a leak.
    func escalation(in tokens: Tokens, knows: (String) -> Bool) -> Escalation? {
        let places = matcher.places(in: tokens, knows: knows)
        let found = Set(patterns.indices.filter { holds($0, places) }.map { patterns[$0].kind })
        return Self.byUrgency.first(where: found.contains)
    }

    private static let byUrgency: [Escalation] = [.danger, .harassment, .dataLeak]

    private func holds(_ pattern: Int, _ places: [[TermMatcher.Span]]) -> Bool {
        if silencers[pattern].contains(where: { !places[$0].isEmpty }) { return false }
        let spans = groups[pattern].map { group in group.flatMap { places[$0] } }
        return fits(spans[...], from: .max, to: .min, within: patterns[pattern].window)
    }

    /// Whether one span of every group lies within `window` words.
    private func fits(_ groups: ArraySlice<[TermMatcher.Span]>, from: Int, to: Int, within window: Int) -> Bool {
        guard let group = groups.first else { return true }
        return group.contains { span in
            let start = min(from, span.lowerBound), end = max(to, span.upperBound)
            return end - start < window && fits(groups.dropFirst(), from: start, to: end, within: window)
        }
    }
}
