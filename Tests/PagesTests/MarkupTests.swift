import Advocacy
import Foundation
import Testing

@testable import Pages

@Suite("The markup of the pages")
struct MarkupTests {
    let kit: PageKit

    init() throws { kit = try PageKit() }

    @Test("no template holds a style or a script of its own, or prints what was not escaped")
    func strictPolicy() throws {
        for (name, text) in try Files.templates() {
            #expect(!text.contains(/(?i)\sstyle\s*=/), "\(name)")
            #expect(!text.contains(/(?i)<style/), "\(name)")
            #expect(!text.contains(/(?i)\son[a-z]+\s*=/), "\(name)")
            #expect(!text.contains(/(?i)javascript:/), "\(name)")
            #expect(!text.contains("{{{") && !text.contains("{{&"), "\(name)")
            for script in text.matches(of: /(?s)<script([^>]*)>(.*?)<\/script>/) {
                #expect(script.1.contains("src=") && script.2.isEmpty, "\(name)")
            }
            #expect(!text.contains(/(src|href)="https?:/), "\(name) asks a third party")
        }
    }

    @Test("no attribute goes without its quotes")
    func quoted() throws {
        for (name, text) in try Files.templates() { #expect(!text.contains(/=\{\{/), "\(name)") }
    }

    @Test(
        "a page says its language, its title and its parts",
        arguments: Sample.allCases.filter(\.isWholePage), LanguageTag.ours)
    func parts(sample: Sample, language: LanguageTag) {
        let page = sample.rendered(kit, language)
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"\(language.text)\">"))
        #expect(page.matches(of: #/<h1[ >]/#).count == 1)
        #expect(page.matches(of: #/<main id="main"/#).count == 1)
        #expect(page.contains(/<title>[^<]+ · Allie<\/title>/))
        #expect(page.contains(##"<a class="skip" href="#main">"##))
        #expect(!page.contains("{{") && !page.contains("}}"))
    }

    @Test("ids are used once and labels find them", arguments: Sample.allCases)
    func ids(sample: Sample) {
        let page = sample.rendered(kit, .french)
        let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        for match in page.matches(of: /\s(?:for|aria-labelledby|aria-describedby)="([^"]+)"/) {
            #expect(ids.contains(String(match.1)))
        }
    }

    @Test(
        "nothing a person says is posted without the form's token",
        arguments: [Sample.chat, .exchange, .bubble, .card, .staleCard, .desk])
    func tokens(sample: Sample) {
        for form in sample.rendered(kit, .french).matches(of: /(?s)<form[^>]*method="post".*?<\/form>/) {
            #expect(form.0.contains(#"name="token" value="Orvane""#), "\(form.0)")
        }
    }

    @Test("a page with all it asks for weighs less than 60 KB", arguments: Sample.allCases, LanguageTag.ours)
    func weight(sample: Sample, language: LanguageTag) {
        let page = sample.rendered(kit, language)
        let assets = kit.assets.filter { page.contains("/assets/\($0.key)?") }.map(\.value.bytes.count)
        #expect(page.utf8.count + assets.reduce(0, +) < 60_000)
    }

    @Test("the links of the other language lead to the same page")
    func twins() {
        #expect(Sample.chapter.rendered(kit, .french).contains(#"href="/guide/en/c04" hreflang="en""#))
        #expect(Sample.card.rendered(kit, .english).contains(#"href="/desk/hands/mine?lang=fr" hreflang="fr""#))
    }

    @Test(
        "assets are known by name, and by nothing else",
        arguments: ["../Templates/home.mustache", "", "style.css/", "STYLE.CSS"])
    func assets(name: String) {
        #expect(kit.asset(name) == nil)
        #expect(kit.asset("style.css")?.contentType == "text/css; charset=utf-8")
    }

    @Test("the style sheet knows light, dark, forced colours, print and less motion")
    func style() throws {
        let style = try #require(kit.asset("style.css").map { String(decoding: $0.bytes, as: UTF8.self) })
        for query in ["prefers-color-scheme: dark", "forced-colors: active", "print", "prefers-reduced-motion"] {
            #expect(style.contains(query))
        }
        #expect(!style.contains("http") && !style.contains("@import") && !style.contains("@font-face"))
    }
}
