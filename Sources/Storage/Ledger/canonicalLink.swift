/// The first address in `words` as all who point at the same page write it; `nil` if there is none.
///
/// Scheme, `www.`, letter case of the host, fragment, a slash at the end, and what networks add to follow a click do not
/// make another page.
func canonicalLink(in words: String) -> String? {
    let token = words.split(whereSeparator: \.isWhitespace).first { $0.contains(".") && $0.contains("/") }
    guard let token else { return nil }
    let address = token.firstRange(of: "://").map { token[$0.upperBound...] } ?? token
    let parts = address.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1)
    guard let page = parts.first.flatMap(canonicalPage) else { return nil }
    let query = parts.dropFirst().first.map(meaningfulQuery) ?? []
    return query.isEmpty ? page : "\(page)?\(query.joined(separator: "&"))"
}

private func canonicalPage(_ text: Substring) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    guard var host = parts.first?.lowercased() else { return nil }
    if host.hasPrefix("www.") { host.removeFirst(4) }
    return ([host] + parts.dropFirst()).joined(separator: "/")
}

private func meaningfulQuery(_ text: Substring) -> [String] {
    text.split(separator: "&").filter { item in
        let name = item.prefix { $0 != "=" }
        return !name.hasPrefix("utm_") && !followers.contains(String(name))
    }.map(String.init).sorted()
}

private let followers: Set<String> = ["fbclid", "gclid", "igsh", "igshid", "mibextid", "rcm", "si", "trk", "tracking"]
