public import Diagnostics
internal import Mustache

/// The templates of a site, compiled once.
///
/// A template is a Mustache text with a name, such as `pagina` or `delen/kop`. An institution's own
/// template replaces the one with the same name; when it cannot be read, a finding says so and the
/// template that came with IJkpunt is used.
public struct TemplateLibrary: Sendable {
  /// What is wrong with the shape of templates, and partials that do not exist.
  public let findings: [Diagnostic]
  /// The compiled templates.
  private let compiled: MustacheLibrary
  /// The templates as trees, for checking names.
  private let trees: [String: TemplateTree]

  /// Compiles templates.
  ///
  /// - Parameters:
  ///   - sources: The templates that come with IJkpunt, by name.
  ///   - overrides: The institution's own templates, by name.
  public init(sources: [String: String], overrides: [String: SourceFile] = [:]) {
    ByteEscaper.register
    var builder = LibraryBuilder()
    for (name, text) in sources.sorted(by: { $0.key < $1.key }) {
      builder.add(SourceFile(path: "templates/\(name).mustache", text: text), as: name)
    }
    for (name, file) in overrides.sorted(by: { $0.key < $1.key }) { builder.add(file, as: name) }
    builder.checkPartials()
    (findings, compiled, trees) = (
      builder.findings.sortedForPrinting(), builder.library, builder.trees
    )
  }

  /// The names of the templates, in order.
  public var names: [String] { trees.keys.sorted() }

  /// The templates that place another one, by the name of what they place.
  var places: [String: [String]] {
    var places: [String: [String]] = [:]
    for name in names {
      for tag in trees[name]?.partials ?? [] where places[tag.name]?.last != name {
        places[tag.name, default: []].append(name)
      }
    }
    return places
  }

  /// Returns `value` rendered with the template `name`; empty when there is no such template.
  public func render(_ name: String, _ value: TemplateValue) -> String {
    compiled.render(MustacheContext(value: value), withTemplate: name) ?? ""
  }

  /// Returns the names in the template `name`, and in the ones it places, that a page with these
  /// fields does not offer.
  public func findings(in name: String, offering fields: TemplateFields) -> [Diagnostic] {
    var check = TemplateNameCheck(trees: trees)
    check.check(name, [fields])
    return check.findings.sortedForPrinting()
  }
}

/// Gathers compiled templates and what is wrong with them.
private struct LibraryBuilder {
  /// The compiled templates.
  var library = MustacheLibrary()
  /// The templates as trees.
  var trees: [String: TemplateTree] = [:]
  /// What is wrong.
  var findings: [Diagnostic] = []

  /// Adds a template, in place of an earlier one with the name when it can be read.
  mutating func add(_ file: SourceFile, as name: String) {
    let tree = TemplateTree(file)
    findings += tree.findings
    guard tree.findings.isEmpty else { return }
    do {
      try library.register(ByteEscaper.pragma + file.text(0..<file.bytes.count), named: name)
      trees[name] = tree
    } catch {
      findings.append(.refusedTemplate(SourceRange(file, 0, 0)))
    }
  }

  /// Reports partials that do not exist and templates that place themselves; the latter are taken
  /// out, because rendering them would not end.
  mutating func checkPartials() {
    let names = trees.keys.sorted()
    for name in names {
      guard let tree = trees[name] else { continue }
      for tag in tree.partials where trees[tag.name] == nil {
        findings.append(.unknownPartial(tree.range(tag), tag.name, among: names))
      }
      for tag in tree.partials where reaches(name, from: tag.name) {
        findings.append(.circularPartial(tree.range(tag), name))
        try? library.register("", named: name)
      }
    }
  }

  /// Whether the template `start` places `name`, at any depth.
  private func reaches(_ name: String, from start: String) -> Bool {
    var seen: Set<String> = []
    var rest = [start]
    while let next = rest.popLast() {
      if next == name { return true }
      guard seen.insert(next).inserted else { continue }
      rest += trees[next]?.partials.map(\.name) ?? []
    }
    return false
  }
}
