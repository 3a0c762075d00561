import Advocacy
import Language

extension Interpreter {
    /// In scope only, best first; a sentence that is an example comes first whatever the classifier makes of it.
    func ranking(_ probabilities: [Double], first label: Int?) -> [Candidate] {
        var ranked = classes.indices.compactMap { label in
            classes[label].map { Candidate(intent: $0, confidence: probabilities[label]) }
        }.sorted { ($1.confidence, $0.intent) < ($0.confidence, $1.intent) }
        if let label, let intent = classes[label] {
            ranked.removeAll { $0.intent == intent }
            ranked.insert(Candidate(intent: intent, confidence: 1), at: 0)
        }
        return ranked
    }

    /// Clear only with reason: one word or unheard-of words are never clear unless they are an example.
    func verdict(on reading: Reader.Reading, _ label: Int?, _ ranked: [Candidate]) -> Verdict {
        if let label { return classes[label].map(Verdict.clear) ?? .unknown }
        guard let first = ranked.first else { return .unknown }
        let isTelling = reading.mended.count > 1 && reading.familiarity >= Familiarity.clearFrom
        if first.confidence >= calibration.clearFrom, isTelling { return .clear(first.intent) }
        let choices = ranked.prefix(Calibration.choices)
        let together = choices.reduce(0) { $0 + $1.confidence } * Familiarity.hold(reading.familiarity)
        guard choices.count > 1, together >= calibration.unsureFrom, reading.familiarity >= Familiarity.choiceFrom
        else { return .unknown }
        return .unsure(choices.enumerated().filter { $0 < 2 || $1.confidence >= Self.leastThird }.map(\.element.intent))
    }

    private static let leastThird = 0.05

    /// The right people first: patterns, then what the classifier makes of it.
    func escalation(in reading: Reader.Reading, _ probabilities: [Double]) -> Escalation? {
        if let found = detector.escalation(in: reading.plain, knows: reader.knows) { return found }
        guard reading.familiarity >= Familiarity.clearFrom, reading.mended.count > 2 else { return nil }
        return alarms.first { probabilities[$0.label] >= $0.from }?.escalation
    }

    func candidates(_ ranked: [Candidate], _ escalation: Escalation?) -> [Candidate] {
        guard let intent = escalation.flatMap({ escalationIntents[$0] }) else { return ranked }
        let found = ranked.first { $0.intent == intent }?.confidence ?? 0
        return [Candidate(intent: intent, confidence: max(found, 0.5))] + ranked.filter { $0.intent != intent }
    }
}
