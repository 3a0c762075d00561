import Synchronization

/// Wakes the one who waits for work; a ring that nobody hears yet is kept.
public final class Bell: Sendable {
    private struct State {
        var isRung = false
        var sleeper: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    public init() {}

    public func ring() {
        let sleeper = state.withLock { state in
            defer { state.sleeper = nil }
            state.isRung = state.sleeper == nil
            return state.sleeper
        }
        sleeper?.resume()
    }

    /// Returns at the next ring, after `duration`, or when the task is cancelled. One waits at a time.
    public func wait(atMost duration: Duration) async {
        let timer = Task {
            try? await Task.sleep(for: duration)
            if !Task.isCancelled { ring() }
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation(settle)
        } onCancel: {
            ring()
        }
        timer.cancel()
    }

    private func settle(_ sleeper: CheckedContinuation<Void, Never>) {
        let isOver = state.withLock { state in
            // Read once: cancelled between two looks, the sleeper would be woken twice.
            let isOver = state.isRung || Task.isCancelled
            state.isRung = false
            if !isOver { state.sleeper = sleeper }
            return isOver
        }
        if isOver { sleeper.resume() }
    }
}
