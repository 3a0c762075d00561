import Advocacy

/// From which probability of an escalation's intent on the escalation is raised, patterns aside.
struct Alarm: Sendable {
    let escalation: Escalation
    let label: Int
    let from: Double

    /// How many sentences about something else may raise it.
    static let falseAlarms = 0.01

    /// The least it takes. Every leak alarms a desk, and the patterns find leaks well; harassment is told in more ways.
    private static func least(for escalation: Escalation) -> Double {
        switch escalation {
        case .harassment, .danger: 0.75
        case .dataLeak: 0.9
        }
    }

    static func all(
        _ intents: [Escalation: ID<Intent>], _ set: TrainingSet, _ probabilities: [[Double]]
    ) -> [Alarm] {
        let sensitive = Set(intents.values)
        return Escalation.allCases.compactMap { escalation in
            guard let intent = intents[escalation], let label = set.classes.firstIndex(of: intent) else { return nil }
            let others = set.labels.indices.filter { set.classes[set.labels[$0]].map { !sensitive.contains($0) } ?? true }
            let total = others.reduce(0) { $0 + set.weights[$1] }
            var raised = 0.0, from = 1.0
            for other in others.sorted(by: { probabilities[$0][label] > probabilities[$1][label] }) {
                raised += set.weights[other]
                if raised > falseAlarms * total { break }
                from = probabilities[other][label]
            }
            return Alarm(escalation: escalation, label: label, from: max(from, least(for: escalation)))
        }
    }
}
