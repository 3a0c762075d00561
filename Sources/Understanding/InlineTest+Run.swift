public import Advocacy

/// What came of one inline test.
public struct InlineTestResult: Sendable, Equatable {
    public let test: InlineTest
    public let understood: Understood

    /// The intent is clear; for a negative test it is not.
    public var isClear: Bool { understood.verdict == .clear(test.intent) }
    /// The intent is the first candidate.
    public var isFirst: Bool { understood.candidates.first?.intent == test.intent }
    /// A positive test wants the intent to be clear or the first candidate; a negative one that it is not clear.
    public var passed: Bool { test.isPositive ? isClear || isFirst : !isClear }
}

extension Interpreter {
    /// Runs inline tests, in order.
    public func run(_ tests: [InlineTest]) -> [InlineTestResult] {
        tests.map { InlineTestResult(test: $0, understood: understand($0.text)) }
    }
}
