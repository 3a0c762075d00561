import Advocacy
import Foundation
import Testing

import Pages

@Suite("Addresses")
struct AddressTests {
    static let all: [Address] = [
        .home, .about, .asset("style.css"), .chat, .chatPost, .chatEnter(secret: "s"), .chatOpen(secret: "s"),
        .guide(.french), .chapter(.english, ID("c04")), .desk, .deskLogin(secret: "s"), .deskOpen(secret: "s"), .deskSignIn,
        .deskPassword, .deskLogout,
        .card(ID("x")), .cardStep(ID("x")), .note(ID("x")),
    ]

    @Test("no two routes are alike")
    func unique() {
        let lines = Address.Pattern.allCases.map { "\($0.isPosted) \($0.path)" }
        #expect(Set(lines).count == lines.count)
        #expect(Set(Self.all.map(\.pattern)).count == Address.Pattern.allCases.count)
    }

    @Test("an address fits its route", arguments: all)
    func fits(address: Address) {
        let path = address.path.split(separator: "/"), pattern = address.pattern.path.split(separator: "/")
        #expect(path.count == pattern.count)
        for (part, wanted) in zip(path, pattern) where !wanted.hasPrefix(":") { #expect(part == wanted) }
    }

    @Test("what stands in an address cannot change it", arguments: ["../desk", "a/b", "a?b", "a#b", "é", "a b", "%2e", "<\">"])
    func encoded(id: String) {
        let path = Address.card(ID(id)).path
        #expect(path.split(separator: "/", omittingEmptySubsequences: false).count == 4)
        #expect(path.allSatisfy { $0.isASCII && !"?#\"<> ".contains($0) })
        #expect(path.split(separator: "/").last?.removingPercentEncoding == id)
    }

    @Test("a page keeps its language on the way to the next")
    func language() {
        #expect(Address.chat.path(in: .english) == "/chat?lang=en")
        #expect(Address.chapter(.french, ID("c04")).path(in: .english) == "/guide/fr/c04")
    }

    @Test("letters and pages name the same places")
    func asInLetters() {
        #expect(Address.chatEnter(secret: "abc").path == "/chat/enter/abc")
        #expect(Address.chapter(.french, ID("c04")).path == "/guide/fr/c04")
    }
}
