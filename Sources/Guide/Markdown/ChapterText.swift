/// The body of a chapter taken apart: the rule, then one section for each `## ` heading.
struct ChapterText: Equatable {
    struct Piece: Equatable {
        /// Empty for the rule.
        let heading: String
        let headingHTML: String
        let plain: String
        let html: String
        /// 1-based, in the body.
        let line: Int
    }

    /// What an admin has to mend, with its 1-based line in the body.
    struct Fault: Equatable {
        enum Kind: Equatable {
            case rawHTML
            case image
            case link(address: String)
            case headingJump(from: Int, to: Int)
            case unknownBrace(String)
        }

        let kind: Kind
        let line: Int
    }

    let rule: Piece
    let sections: [Piece]
    let faults: [Fault]
}

extension ChapterText {
    /// The heading that makes a section; the chapter's title in the front matter is level 1.
    static let sectionLevel = 2

    /// Takes `body` apart with `{company}` filled in.
    init(_ body: String, companyName: String) {
        let read = withMarkdown(body) { document in
            document.replace("{company}", with: companyName)
            let faults = document.faults
            document.unwrapUnwanted()
            return (document.pieces, faults)
        }
        let (pieces, faults) = read ?? ([], [])
        rule = pieces.first ?? Piece(heading: "", headingHTML: "", plain: "", html: "", line: 1)
        sections = Array(pieces.dropFirst())
        self.faults = faults
    }
}

extension MarkdownNode {
    /// The rule, then the sections. Deeper headings stay inside their section.
    fileprivate var pieces: [ChapterText.Piece] {
        var groups: [[MarkdownNode]] = [[]]
        for block in children {
            if block.opensSection { groups.append([]) }
            groups[groups.count - 1].append(block)
        }
        return groups.enumerated().map { index, blocks in piece(blocks, isHeaded: index > 0) }
    }

    private func piece(_ blocks: [MarkdownNode], isHeaded: Bool) -> ChapterText.Piece {
        let content = isHeaded ? Array(blocks.dropFirst()) : blocks
        let heading = isHeaded ? blocks.first : nil
        return ChapterText.Piece(
            heading: heading?.plain ?? "", headingHTML: heading?.children.map(\.html).joined() ?? "",
            plain: plainBlocks(content), html: content.map(\.html).joined(), line: blocks.first?.line ?? 1)
    }

    private var opensSection: Bool {
        guard case .heading(let level) = kind else { return false }
        return level <= ChapterText.sectionLevel
    }

    fileprivate var faults: [ChapterText.Fault] {
        let nodes = all
        let unwanted = nodes.compactMap { node in
            node.unwanted.map { ChapterText.Fault(kind: .init($0), line: node.line) }
        }
        let braces = nodes.flatMap { node in
            node.unknownBraces.map { ChapterText.Fault(kind: .unknownBrace($0), line: node.line) }
        }
        return (unwanted + braces + headingJumps).sorted { $0.line < $1.line }
    }

    private var unknownBraces: [String] {
        guard unwanted == nil else { return [] }
        return literal.matches(of: /\{[^{}\s]*\}/).map { String($0.output) }
    }

    private var headingJumps: [ChapterText.Fault] {
        var level = 1
        return children.compactMap { block in
            guard case .heading(let next) = block.kind else { return nil }
            defer { level = max(next, ChapterText.sectionLevel) }
            let fits = next >= ChapterText.sectionLevel && next <= level + 1
            return fits ? nil : ChapterText.Fault(kind: .headingJump(from: level, to: next), line: block.line)
        }
    }
}

extension ChapterText.Fault.Kind {
    fileprivate init(_ unwanted: MarkdownNode.Unwanted) {
        self =
            switch unwanted {
            case .rawHTML: .rawHTML
            case .image: .image
            case .link(let address): .link(address: address)
            }
    }
}
