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
        let isRung = state.withLock { state in
            defer { state.isRung = false }
            if !state.isRung && !Task.isCancelled { state.sleeper = sleeper }
            return state.isRung || Task.isCancelled
        }
        if isRung { sleeper.resume() }
    }
}
