import Advocacy
import Foundation
import Testing

@testable import Sharing

@Suite("Share links")
struct ShareLinksTests {
    /// A link that carries its campaign already stays as it is, so that these cases show the encoding alone.
    private static let page = "https://example.com/a?x=1&y=é&utm_source=a&utm_medium=b&utm_campaign=c"
    private static let encodedPage =
        "https%3A%2F%2Fexample.com%2Fa%3Fx%3D1%26y%3D%C3%A9%26utm_source%3Da%26utm_medium%3Db%26utm_campaign%3Dc"

    private let links = ShareLinks(
        caption: "Fier & ému, 100 % #équipe", disclosure: "I work at Orvane.",
        link: TrackedLink(page: page, campaign: "roof"), subject: "Un toit & du soleil")

    @Test(
        "Each network is opened by the address it documents, every value encoded once",
        arguments: [
            (ShareNetwork.linkedIn, "https://www.linkedin.com/sharing/share-offsite/?url=\(encodedPage)"),
            (
                .x,
                "https://x.com/intent/tweet?text=Fier%20%26%20%C3%A9mu%2C%20100%20%25%20%23%C3%A9quipe%0A%0AI%20work%20at%20Orvane.&url=\(encodedPage)"
            ),
            (.facebook, "https://www.facebook.com/sharer/sharer.php?u=\(encodedPage)"),
            (
                .whatsApp,
                "https://wa.me/?text=Fier%20%26%20%C3%A9mu%2C%20100%20%25%20%23%C3%A9quipe%0A%0AI%20work%20at%20Orvane.%0A%0A\(encodedPage)"
            ),
            (
                .email,
                "mailto:?subject=Un%20toit%20%26%20du%20soleil&body=Fier%20%26%20%C3%A9mu%2C%20100%20%25%20%23%C3%A9quipe%0D%0A%0D%0AI%20work%20at%20Orvane.%0D%0A%0D%0A\(encodedPage)"
            ),
        ])
    func addresses(network: ShareNetwork, address: String) {
        #expect(links.address(on: network) == address)
    }

    @Test("The networks stand in a fixed order under the names people know")
    func names() {
        #expect(links.all.map(\.network) == ["LinkedIn", "X", "Facebook", "WhatsApp", "E-mail"])
        #expect(links.all.map(\.address) == ShareNetwork.allCases.map(links.address))
    }

    @Test("Without a line that says where one works there is no empty end")
    func noDisclosure() {
        let bare = ShareLinks(
            caption: "Hi", disclosure: "", link: TrackedLink(page: "https://a.example", campaign: "c"), subject: "S")
        #expect(bare.text == "Hi")
    }

    /// Texts that break addresses built by hand.
    private static let awkward = [
        "a b", "a+b", "50 % off", "100%25", "x=1&y=2", "#one #two", "what?", "a/b\\c", "\"quoted\" 'single'", "<b>", "[x](y)",
        "{z}",
        "été, œuvre, Îles", "« oui »\u{00A0}!", "l’été", "e\u{301}", "👩🏽‍💻🎉", "日本語", "مرحبا", "one\ntwo\n\nthree", "\ttab",
        "a;b:c@d,e$f!g*h(i)j'k",
        "~-._", "|^`", "",
    ]

    @Test("Whatever a caption holds, the network gets exactly that", arguments: awkward)
    func roundTrip(text: String) throws {
        let link = TrackedLink(page: "https://news.example/roof?lang=fr#top", campaign: "roof")
        let shared = ShareLinks(caption: text, disclosure: "Je travaille chez Orvane.", link: link, subject: text)
        let x = try #require(URLComponents(string: shared.address(on: .x)))
        #expect(x.queryItems?.map(\.name) == ["text", "url"])
        #expect(x.queryItems?.map(\.value) == [shared.text, link.address(from: "x")])
        let whatsApp = try #require(URLComponents(string: shared.address(on: .whatsApp)))
        #expect(whatsApp.queryItems?.map(\.value) == ["\(shared.text)\n\n\(link.address(from: "whatsapp"))"])
        let mail = try #require(URLComponents(string: shared.address(on: .email)))
        let body = "\(shared.text)\n\n\(link.address(from: "email"))".replacingOccurrences(of: "\n", with: "\r\n")
        #expect(mail.queryItems?.map(\.value) == [text, body])
    }

    @Test("Encoded words hold nothing but unreserved characters and whole escapes", arguments: awkward)
    func onlyUnreserved(text: String) throws {
        let encoded = percentEncoded(text)
        #expect(encoded.wholeMatch(of: /(?:[A-Za-z0-9\-._~]|%[0-9A-F]{2})*/) != nil)
        #expect(encoded.removingPercentEncoding == text)
    }

    @Test("No address can end a Markdown link early", arguments: awkward)
    func fitsMarkdown(text: String) {
        let links = ShareLinks(
            caption: text, disclosure: text,
            link: TrackedLink(page: "https://news.example/(a)?q=\(percentEncoded(text))", campaign: "c"),
            subject: text)
        for link in links.all {
            #expect(!link.address.contains { "() <>[]\n\"".contains($0) })
        }
    }
}
