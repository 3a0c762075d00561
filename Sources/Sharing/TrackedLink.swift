/// The link of a story with the campaign it is counted under. Says nothing of who shares it.
struct TrackedLink: Equatable {
    let page: String
    /// The story's id.
    let campaign: String

    /// The page with UTM parameters behind its own query and before its fragment; those it has already stay as they are.
    func address(from source: String) -> String {
        let parts = page.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let base = String(parts.first ?? ""), fragment = parts.count > 1 ? "#\(parts[1])" : ""
        let query = base.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first ?? ""
        let present = Set(query.split(separator: "&").compactMap { $0.split(separator: "=").first }.map { $0.lowercased() })
        let added = [("utm_source", source), ("utm_medium", "social"), ("utm_campaign", campaign)]
            .filter { !present.contains($0.0) }
            .map { "\($0.0)=\(percentEncoded($0.1))" }
        guard !added.isEmpty else { return page }
        return base + separator(base: base, query: query) + added.joined(separator: "&") + fragment
    }

    private func separator(base: String, query: Substring) -> String {
        if !base.contains("?") { return "?" }
        return query.isEmpty || query.hasSuffix("&") ? "" : "&"
    }
}
