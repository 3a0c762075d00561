import Advocacy
import Foundation
import Logging
public import ServiceLifecycle
import UnixSignals

/// Reads the knowledge anew on SIGHUP; a broken file leaves the last good snapshot live.
public struct Reloading: Service {
    let knowledge: LiveKnowledge
    let folder: URL
    let publicURL: String
    let logger: Logger

    public func run() async throws {
        await cancelWhenGracefulShutdown {
            for await _ in await UnixSignalsSequence(trapping: .sighup) { await reloadAside() }
        }
    }

    /// On a thread of its own: training takes a second of nothing but work.
    private func reloadAside() async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .utility).async {
                reload()
                continuation.resume()
            }
        }
    }

    func reload() {
        do {
            let reading = try KnowledgeReading(folder: folder, publicURL: publicURL)
            guard let fresh = reading.knowledge else {
                let first = reading.errors.first
                logger.error(
                    "knowledge kept as it was",
                    metadata: [
                        "errors": "\(reading.errors.count)",
                        "first": "\(first.map { "\($0.place.file):\($0.place.line):\($0.place.column) \($0.rule)" } ?? "")",
                    ])
                return
            }
            knowledge.replace(with: fresh)
            logger.info("knowledge", metadata: ["hash": "\(fresh.hash.prefix(12))"])
        } catch {
            logger.error("knowledge kept as it was", metadata: ["error": "\(type(of: error))"])
        }
    }
}
