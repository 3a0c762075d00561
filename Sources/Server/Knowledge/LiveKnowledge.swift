import Synchronization

/// The snapshot in use. Swapping it is one assignment; a request keeps the one it began with.
public final class LiveKnowledge: Sendable {
    private let snapshot: Mutex<Knowledge>

    public init(_ knowledge: Knowledge) { snapshot = Mutex(knowledge) }

    public var current: Knowledge { snapshot.withLock { $0 } }

    public func replace(with knowledge: Knowledge) { snapshot.withLock { $0 = knowledge } }
}
