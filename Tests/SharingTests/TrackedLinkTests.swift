import Testing

@testable import Sharing

@Suite("The campaign on a story's link")
struct TrackedLinkTests {
    private static let campaign = "utm_source=x&utm_medium=social&utm_campaign=solar-roof"

    @Test(
        "Stands behind the page's own query and before its fragment",
        arguments: [
            ("https://news.example/roof", "https://news.example/roof?\(campaign)"),
            ("https://news.example", "https://news.example?\(campaign)"),
            ("https://news.example/roof?lang=fr", "https://news.example/roof?lang=fr&\(campaign)"),
            ("https://news.example/roof#top", "https://news.example/roof?\(campaign)#top"),
            ("https://news.example/roof?lang=fr#a?b&c#d", "https://news.example/roof?lang=fr&\(campaign)#a?b&c#d"),
            ("https://news.example/roof?", "https://news.example/roof?\(campaign)"),
            ("https://news.example/roof?a=1&", "https://news.example/roof?a=1&\(campaign)"),
            ("https://news.example/é?q=ü", "https://news.example/é?q=ü&\(campaign)"),
        ])
    func place(page: String, address: String) {
        #expect(TrackedLink(page: page, campaign: "solar-roof").address(from: "x") == address)
    }

    @Test(
        "Is never added twice",
        arguments: [
            ("https://a.example/?utm_source=mag", "https://a.example/?utm_source=mag&utm_medium=social&utm_campaign=solar-roof"),
            ("https://a.example/?UTM_Medium=x&b=1", "https://a.example/?UTM_Medium=x&b=1&utm_source=x&utm_campaign=solar-roof"),
            (
                "https://a.example/?utm_source=1&utm_medium=2&utm_campaign=3#z",
                "https://a.example/?utm_source=1&utm_medium=2&utm_campaign=3#z"
            ),
        ])
    func once(page: String, address: String) {
        #expect(TrackedLink(page: page, campaign: "solar-roof").address(from: "x") == address)
    }

    @Test("Adding it to its own result changes nothing", arguments: ShareNetwork.allCases)
    func idempotent(network: ShareNetwork) {
        let once = TrackedLink(page: "https://a.example/b?c=d#e", campaign: "roof").address(from: network.rawValue)
        #expect(TrackedLink(page: once, campaign: "roof").address(from: network.rawValue) == once)
    }

    @Test("A campaign's odd characters are encoded")
    func encodes() {
        #expect(
            TrackedLink(page: "https://a.example", campaign: "a&b=ç").address(from: "x").hasSuffix("&utm_campaign=a%26b%3D%C3%A7")
        )
    }
}
