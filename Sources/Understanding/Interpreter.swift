public import Advocacy
import Language

/// Turns a sentence into its vector, for example by a neural network; always the same number of values.
public typealias SentenceEncoder = @Sendable (String) -> [Float]

/// Understands utterances: what is wanted and how sure that is, in which language, and whether it belongs with the right
/// people first. An immutable value, shared by all threads without a lock.
public struct Interpreter: Sendable {
    let reader: Reader
    let extractor: FeatureExtractor
    let model: Model
    let classes: [ID<Intent>?]
    let calibration: Calibration
    let exact: ExactSentences
    let shortAnswers: [String: ShortAnswer]
    let detector: EscalationDetector
    let alarms: [Alarm]
    /// The intent that stands for an escalation in the list of candidates.
    let escalationIntents: [Escalation: ID<Intent>]

    /// How it does on sentences it has not seen.
    public let quality: Quality

    static let mostCandidates = 5
    static let encoderWeight: Float = 1.5

    /// Trains, which takes a few tenths of a second; the same library makes the same interpreter.
    public init(_ library: IntentLibrary, encoder: SentenceEncoder? = nil) {
        let concepts = Concepts(library.concepts), abbreviations = library.abbreviations.mapValues(Abbreviations.init)
        let lessons = library.examples.map { Lesson($0, abbreviations) }
        let familiar = Familiarity(lessons, concepts)
        let extractor = FeatureExtractor(
            concepts: concepts, dense: encoder.map { DenseBlock(weight: Self.encoderWeight, encode: $0) })
        let set = TrainingSet(lessons, extractor, familiar)
        let denseWeight = encoder == nil ? 0 : Self.encoderWeight
        let held = CrossValidation.scores(set, folds: Calibration.folds, denseWeight: denseWeight)
        let calibration = Calibration(set, scores: held)
        (self.extractor, self.calibration, classes) = (extractor, calibration, set.classes)
        reader = Reader(lessons, abbreviations: library.abbreviations, familiar: familiar)
        model = Model(set, chosen: Array(set.labels.indices), denseWeight: denseWeight)
        exact = ExactSentences(lessons, set)
        shortAnswers = Self.folded(library.shortAnswers)
        detector = EscalationDetector(library.escalation)
        escalationIntents = Self.escalationIntents(library)
        let heldBack = held.map(calibration.probabilities)
        alarms = Alarm.all(escalationIntents, set, heldBack)
        quality = Quality(set, heldBack, calibration)
    }

    /// What was made of `words`, before anything is known of their author. Never fails; far under a millisecond.
    public func understand(_ words: String) -> Understood {
        let reading = reader.read(words)
        let sentence = extractor.features(of: reading.mended, saying: words)
        let probabilities = calibration.probabilities(model.scores(of: sentence))
        let found = exact.label(of: reading)
        let ranked = ranking(probabilities, first: found)
        let escalation = escalation(in: reading, probabilities)
        return Understood(
            language: reading.language, languageIsSure: reading.languageIsSure,
            verdict: verdict(on: reading, found, ranked),
            candidates: Array(candidates(ranked, escalation).prefix(Self.mostCandidates)), escalation: escalation,
            shortAnswer: shortAnswers[reading.written.joined])
    }

    private static func folded(_ answers: [ShortAnswer: [String]]) -> [String: ShortAnswer] {
        var byWords: [String: ShortAnswer] = [:]
        for (answer, phrases) in answers {
            for phrase in phrases { byWords[Tokens(phrase).joined] = answer }
        }
        return byWords
    }

    private static func escalationIntents(_ library: IntentLibrary) -> [Escalation: ID<Intent>] {
        var found: [Escalation: ID<Intent>] = [:]
        for intent in library.intents.values.sorted(by: { $0.id < $1.id }) {
            switch intent.act {
            case .harassment: found[.harassment] = intent.id
            case .dataLeak: found[.dataLeak] = intent.id
            case .tellUsOwnSlip, .tellUsColleague, .askForContent, .talkToAPerson, .stop, .forgetMe, .showHelp, nil: break
            }
        }
        return found
    }
}
