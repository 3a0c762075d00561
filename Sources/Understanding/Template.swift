/// One line of examples in the little grammar `(a|b)` one of, `[x]` with or without; brackets may hold brackets.
struct Template {
    /// What is wrong with a line, and where in it, 0-based in Unicode scalars.
    struct Fault: Error, Equatable {
        enum Kind { case unclosed, unopened, tooMany, empty }
        let kind: Kind
        let offset: Int
    }

    /// Most sentences one line may stand for.
    static let bound = 32

    /// The sentences the line stands for, spaces tidied, in order.
    let sentences: [String]

    init(_ line: String) throws(Fault) {
        var reader = TemplateReader(line)
        let readings = try reader.readings()
        guard readings.count <= Self.bound else { throw Fault(kind: .tooMany, offset: 0) }
        let sentences = readings.map { $0.split(separator: " ").joined(separator: " ") }
        guard sentences.allSatisfy({ !$0.isEmpty }) else { throw Fault(kind: .empty, offset: 0) }
        self.sentences = sentences
    }
}

private struct TemplateReader {
    private let scalars: [Unicode.Scalar]
    private var position = 0

    init(_ line: String) { scalars = Array(line.unicodeScalars) }

    mutating func readings() throws(Template.Fault) -> [String] {
        let readings = try sequence(until: nil)
        if position < scalars.count { throw .init(kind: .unopened, offset: position) }
        return readings
    }

    /// Alternatives up to `close`, each a sequence of plain text and brackets.
    private mutating func alternatives(until close: Unicode.Scalar, from start: Int) throws(Template.Fault) -> [String] {
        var readings: [String] = []
        while true {
            readings += try sequence(until: close)
            guard position < scalars.count else { throw .init(kind: .unclosed, offset: start) }
            let end = scalars[position]
            position += 1
            if end == close { return readings }
            guard end == "|" else { throw .init(kind: .unopened, offset: position - 1) }
        }
    }

    private mutating func sequence(until close: Unicode.Scalar?) throws(Template.Fault) -> [String] {
        var readings = [""]
        while position < scalars.count {
            let start = position, scalar = scalars[position]
            switch scalar {
            case "(", "[":
                position += 1
                let inner = try alternatives(until: scalar == "(" ? ")" : "]", from: start)
                readings = try joined(readings, scalar == "(" ? inner : inner + [""], at: start)
            case ")", "]": return readings
            case "|" where close != nil: return readings
            default:
                position += 1
                for index in readings.indices { readings[index].unicodeScalars.append(scalar) }
            }
        }
        return readings
    }

    private func joined(_ heads: [String], _ tails: [String], at offset: Int) throws(Template.Fault) -> [String] {
        guard heads.count * tails.count <= Template.bound else { throw .init(kind: .tooMany, offset: offset) }
        return heads.flatMap { head in tails.map { head + $0 } }
    }
}
