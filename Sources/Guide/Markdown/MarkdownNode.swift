import CMark

/// One node of a parsed Markdown text. Valid only inside `withMarkdown`.
struct MarkdownNode {
    let pointer: OpaquePointer

    enum Kind { case heading(level: Int), paragraph, list(firstNumber: Int?), item, quote, code, text, softBreak, lineBreak }
    enum Unwanted { case rawHTML, image, link(address: String) }

    /// `nil` for what is only a wrapper (emphasis, links) or carries no words.
    var kind: Kind? {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(pointer)))
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_LIST: .list(firstNumber: firstNumber)
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_CODE_BLOCK, CMARK_NODE_CODE: .code
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        default: nil
        }
    }

    /// What the pages would swallow or must not show: markup in angle brackets, pictures, links to anything but a
    /// web page or a mailbox.
    var unwanted: Unwanted? {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: .rawHTML
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_LINK where !isAllowed(address): .link(address: address)
        default: nil
        }
    }

    var children: [MarkdownNode] {
        var found: [MarkdownNode] = []
        var next = cmark_node_first_child(pointer)
        while let child = next {
            found.append(MarkdownNode(pointer: child))
            next = cmark_node_next(child)
        }
        return found
    }

    /// The node and all below it, in reading order.
    var all: [MarkdownNode] { [self] + children.flatMap(\.all) }

    /// The words of a text or code node.
    var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

    /// 1-based, in the text that was parsed.
    var line: Int { max(1, Int(cmark_node_get_start_line(pointer))) }

    /// The node as HTML; raw HTML and dangerous links are left out by cmark.
    var html: String {
        guard let rendered = cmark_render_html(pointer, CMARK_OPT_DEFAULT) else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
        return String(cString: rendered)
    }

    private var address: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }

    private var firstNumber: Int? {
        cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
    }

    private func isAllowed(_ address: String) -> Bool {
        ["https://", "http://", "mailto:"].contains { address.lowercased().hasPrefix($0) }
    }
}

extension MarkdownNode {
    /// Replaces `text` by `words` in everything that is read, as words: markup in `words` stays what it looks like.
    func replace(_ text: String, with words: String) {
        cmark_consolidate_text_nodes(pointer)
        for node in all where node.literal.contains(text) && node.unwanted == nil {
            cmark_node_set_literal(node.pointer, node.literal.replacing(text, with: words))
        }
    }

    /// Leaves only the words of links that must not be followed.
    func unwrapUnwanted() {
        for node in all where node.unwanted != nil {
            node.children.forEach { cmark_node_insert_before(node.pointer, $0.pointer) }
            cmark_node_unlink(node.pointer)
            cmark_node_free(node.pointer)
        }
    }
}

/// Parses `text` as CommonMark and lends the tree to `body`.
func withMarkdown<Result>(_ text: String, _ body: (MarkdownNode) -> Result) -> Result? {
    let bytes = Array(text.utf8).map(CChar.init(bitPattern:))
    guard let root = cmark_parse_document(bytes, bytes.count, CMARK_OPT_DEFAULT) else { return nil }
    defer { cmark_node_free(root) }
    return body(MarkdownNode(pointer: root))
}
