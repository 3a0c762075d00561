import Mustache

/// What a template is filled with. Words are escaped on the way in; only `html` passes as it is.
struct View: MustacheParent {
    enum Value {
        case text(String)
        case html(HTML)
        case flag(Bool)
        case view(View)
        case views([View])
        /// Not there, and not to be looked for further up.
        case nothing
    }

    private var values: [String: Value]
    private var words: Words?

    init(_ values: [String: Value], words: Words? = nil) { (self.values, self.words) = (values, words) }

    func child(named name: String) -> Any? {
        if name == "t", let words { return words }
        switch values[name] {
        case .text(let words): return HTML.escaped(words)
        case .html(let html): return html.text
        case .flag(let flag): return flag
        case .view(let view): return view
        case .views(let views): return views
        case .nothing: return false
        case nil: return nil
        }
    }

    /// The view with the values of `other`, which win.
    func adding(_ other: View) -> View {
        View(values.merging(other.values) { $1 }, words: other.words ?? words)
    }
}

extension View.Value {
    static func text(ifAny words: String?) -> View.Value { words.map { .text($0) } ?? .nothing }
    static func view(ifAny view: View?) -> View.Value { view.map { .view($0) } ?? .nothing }
}
