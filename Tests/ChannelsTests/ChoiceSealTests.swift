import Advocacy
import Foundation
import Testing

@testable import Channels

@Suite("Sealed choices")
struct ChoiceSealTests {
    private static let choices: [Choice] = [
        .intent(ID("guide.must_disclose")), .country(CountryCode("SN"), for: .harassment), .country(CountryCode("FR"), for: nil),
        .answer(.network, "Autre réseau"), .yes(of: "r"), .no(of: "r"), .somethingElse(after: .danger),
        .somethingElse(after: nil), .person, .passOnQuestion,
        .tellThemMyself, .tellThemForMe, .anotherCaption(ID("story-1")),
    ]
    private let sealed = Cast.seal.seal(.yes(of: "r"), language: .french, for: Cast.nadia, at: Cast.now)

    @Test("Every choice opens again for the person, with its language", arguments: choices)
    func opens(choice: Choice) throws {
        let sealed = Cast.seal.seal(choice, language: LanguageTag("fr-SN"), for: Cast.nadia, at: Cast.now)
        let opened = try #require(Cast.seal.open(sealed, by: Cast.nadia, at: Cast.now))
        #expect(opened == (choice, LanguageTag("fr-SN")))
        #expect(
            sealed.utf8.allSatisfy {
                UInt8(ascii: "-") == $0 || UInt8(ascii: "_") == $0 || Character(Unicode.Scalar($0)).isLetter
                    || Character(Unicode.Scalar($0)).isNumber
            })
        #expect(sealed.utf8.count < SlackButton.longestValue)
    }

    @Test("It says nothing and never looks the same twice") func opaque() {
        #expect(
            !sealed.contains("yes") && sealed != Cast.seal.seal(.yes(of: "r"), language: .french, for: Cast.nadia, at: Cast.now))
    }

    @Test(
        "It opens for nobody else, however alike",
        arguments: [
            Cast.jonas, Employee(instance: "slack", tenant: "T0ORVANE2", user: "U0NADIA01"),
            Employee(instance: "slack2", tenant: "T0ORVANE1", user: "U0NADIA01"),
            Employee(instance: "slack", tenant: "T0ORVANE1U", user: "0NADIA01"),
            Employee(instance: "slackT", tenant: "0ORVANE1", user: "U0NADIA01"),
        ])
    func others(employee: Employee) { #expect(Cast.seal.open(sealed, by: employee, at: Cast.now) == nil) }

    @Test("It lasts a day", arguments: [(86_399.0, true), (86_400, false), (1_000_000, false)])
    func expiry(seconds: Double, opens: Bool) {
        #expect((Cast.seal.open(sealed, by: Cast.nadia, at: Cast.now.addingTimeInterval(seconds)) != nil) == opens)
    }

    @Test("One changed byte closes it") func tampered() throws {
        let bytes = try #require([UInt8](base64URL: sealed))
        for position in bytes.indices {
            var changed = bytes
            changed[position] ^= 1
            #expect(Cast.seal.open(changed.base64URL, by: Cast.nadia, at: Cast.now) == nil)
        }
    }

    @Test("What is no seal opens for nobody", arguments: ["", "yes", "AAAA", "a+b/", "é", String(repeating: "A", count: 5_000)])
    func nonsense(text: String) { #expect(Cast.seal.open(text, by: Cast.nadia, at: Cast.now) == nil) }

    @Test("Another key does not open it") func otherKey() {
        #expect(ChoiceSeal(key: Array(repeating: 8, count: 32)).open(sealed, by: Cast.nadia, at: Cast.now) == nil)
    }
}
