import Testing

@testable import Understanding

@Suite("The little grammar of examples")
struct TemplateTests {
    @Test(
        "A line stands for all its readings, in order",
        arguments: [
            ("bonjour", ["bonjour"]),
            ("(faut-il|il faut) dire", ["faut-il dire", "il faut dire"]),
            ("dois-je [vraiment] le dire ?", ["dois-je vraiment le dire ?", "dois-je le dire ?"]),
            ("(un|une [petite]) photo", ["un photo", "une petite photo", "une photo"]),
            ("a | b", ["a | b"]),
        ])
    func expands(line: String, sentences: [String]) throws { #expect(try Template(line).sentences == sentences) }

    @Test(
        "A slip in the brackets is found where it is",
        arguments: [
            ("dis (a|b", Template.Fault.Kind.unclosed, 4), ("dis a) b", .unopened, 5), ("dis [a) b", .unopened, 6),
            ("[x]", .empty, 0), ("(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)", .tooMany, 25),
        ])
    func faults(line: String, kind: Template.Fault.Kind, offset: Int) {
        #expect(throws: Template.Fault(kind: kind, offset: offset)) { try Template(line) }
    }

    @Test("Thirty-two readings are the most")
    func bound() throws { #expect(try Template("(a|b)(a|b)(a|b)(a|b)(a|b)").sentences.count == 32) }
}
