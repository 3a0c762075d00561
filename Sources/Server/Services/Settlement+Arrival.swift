import Channels
import Foundation
import Storage

extension Settlement {
    /// What the outbox notes of what became of a request; the platform's own words are not kept.
    init(_ arrival: Arrival) {
        switch arrival {
        case .delivered: self = .delivered
        case .retry(let seconds):
            self = .retry(after: seconds.map(TimeInterval.init), because: seconds == nil ? .serverError : .throttled)
        case .failed: self = .failed(because: .refused)
        }
    }
}
