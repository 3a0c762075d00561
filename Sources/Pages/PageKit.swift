import Foundation
import Mustache

/// What kept the pages from being built; the service does not start without them.
public enum PageKitError: Error, Equatable, Sendable {
    case missing(String)
    case unreadable(String)
}

/// Models in, HTML out. Pure once made: it reads its templates and assets when it starts and never again.
public struct PageKit: Sendable {
    let library: MustacheLibrary
    let assets: [String: Asset]

    /// Compiles every template and reads every asset once; throws `PageKitError` or the template's own error.
    public init() throws {
        library = try Self.library(in: Self.folder("Templates"))
        assets = try Self.assets(in: Self.folder("Assets"))
        for template in Template.allCases where library.getTemplate(named: template.rawValue) == nil {
            throw PageKitError.missing("\(template.rawValue).mustache")
        }
        for name in AssetName.allCases where assets[name.rawValue] == nil { throw PageKitError.missing(name.rawValue) }
    }

    static func folder(_ name: String) throws -> URL {
        guard let resources = Bundle.module.resourceURL else { throw PageKitError.missing(name) }
        return resources.appendingPathComponent(name)
    }

    enum Template: String, CaseIterable {
        case home, chat, turn, door, contents, search, chapter, desk, trouble, about
    }

    func markup(_ template: Template, _ view: View) -> String {
        library.render(view, withTemplate: template.rawValue) ?? ""
    }

    /// Templates print what `View` gives them, which is escaped already; the library would do it by Character, and a quote
    /// with a combining accent would get through.
    private static let printsAsGiven = "{{% CONTENT_TYPE:TEXT}}\n"

    private static func library(in folder: URL) throws -> MustacheLibrary {
        var library = MustacheLibrary()
        for path in try paths(in: folder) where path.hasSuffix(".mustache") {
            let name = String(path.dropLast(".mustache".count))
            try library.register(printsAsGiven + text(at: folder.appendingPathComponent(path)), named: name)
        }
        return library
    }

    static func text(at file: URL) throws -> String {
        guard let text = try String(validating: Data(contentsOf: file), as: UTF8.self) else {
            throw PageKitError.unreadable(file.lastPathComponent)
        }
        return text
    }

    static func paths(in folder: URL) throws -> [String] {
        guard let walk = FileManager.default.enumerator(atPath: folder.path) else {
            throw PageKitError.missing(folder.lastPathComponent)
        }
        return walk.compactMap { $0 as? String }.sorted()
    }
}
