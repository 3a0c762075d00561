extension MarkdownNode {
    /// The words without markup: paragraphs apart by an empty line, list items behind a dash or their number.
    var plain: String {
        switch kind {
        case .text: literal
        case .code: literal.hasSuffix("\n") ? String(literal.dropLast()) : literal
        case .softBreak: " "
        case .lineBreak: "\n"
        case .list(let firstNumber): list(from: firstNumber)
        case .item: children.map(\.plain).filter { !$0.isEmpty }.joined(separator: "\n")
        case .quote: plainBlocks(children)
        case .heading, .paragraph, nil: children.map(\.plain).joined()
        }
    }

    private func list(from firstNumber: Int?) -> String {
        children.enumerated().map { index, item in
            let mark = firstNumber.map { "\($0 + index). " } ?? "- "
            return mark + item.plain.replacing("\n", with: "\n  ")
        }.joined(separator: "\n")
    }
}

/// The words of several blocks, apart by an empty line.
func plainBlocks(_ blocks: [MarkdownNode]) -> String {
    blocks.map(\.plain).filter { !$0.isEmpty }.joined(separator: "\n\n")
}
