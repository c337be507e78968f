internal import Diagnostics

/// Finds the names in a template, and in the templates it places, that a page does not offer.
struct TemplateNameCheck {
  /// All templates by name.
  let trees: [String: TemplateTree]
  /// The findings so far.
  private(set) var findings: [Diagnostic] = []

  /// Creates a check over these templates.
  init(trees: [String: TemplateTree]) { self.trees = trees }

  /// The transforms that Mustache knows for the element of a repeated section.
  private static let places: Set<String> = ["first", "last", "index", "even", "odd"]
  /// The transforms that Mustache knows for lists.
  private static let transforms: Set<String> = ["first", "last", "reversed", "count", "empty"]

  /// Checks a template against what is in reach, the innermost last.
  ///
  /// `outer` names the templates being placed, so that a ring of partials ends here.
  mutating func check(_ name: String, _ stack: [TemplateFields], outer: [String] = []) {
    guard let tree = trees[name], !outer.contains(name) else { return }
    for node in tree.nodes { check(node, in: tree, stack, outer + [name]) }
  }

  /// Checks one tag and what is in it.
  private mutating func check(
    _ node: TemplateTree.Node, in tree: TemplateTree, _ stack: [TemplateFields], _ outer: [String]
  ) {
    switch node.tag.kind {
    case .partial: check(node.tag.name, stack, outer: outer)
    case .layout:
      check(node.tag.name, stack, outer: outer)
      for child in node.children { check(child, in: tree, stack, outer) }
    case .block: for child in node.children { check(child, in: tree, stack, outer) }
    case .text, .markup: checkPrinted(node.tag, in: tree, stack)
    case .section, .inverted:
      let inner = scope(of: node.tag, in: tree, stack)
      for child in node.children { check(child, in: tree, inner, outer) }
    case .end, .unsupported: return
    }
  }

  /// Returns what is in reach inside a section.
  private mutating func scope(
    of tag: TemplateTag, in tree: TemplateTree, _ stack: [TemplateFields]
  ) -> [TemplateFields] {
    guard let found = resolve(tag, in: tree, stack) else { return stack + [.unknown] }
    guard tag.kind == .section, tag.transforms.isEmpty || tag.transforms == ["reversed"] else {
      return stack
    }
    switch found {
    case .list(let element): return stack + [element]
    case .object, .text, .html, .unknown: return stack + [found]
    case .flag: return stack
    }
  }

  /// Checks a tag that prints a value: text with two braces, markup with three.
  private mutating func checkPrinted(
    _ tag: TemplateTag, in tree: TemplateTree, _ stack: [TemplateFields]
  ) {
    guard let found = resolve(tag, in: tree, stack), tag.transforms.isEmpty else { return }
    let isRight =
      switch found {
      case .text: tag.kind == .text
      case .html: tag.kind == .markup
      case .unknown: true
      case .flag, .list, .object: false
      }
    if !isRight { findings.append(.wrongBraces(tree.range(tag), tag.name, found)) }
  }

  /// Returns what the tag's name leads to, or nil after reporting that it leads nowhere.
  private mutating func resolve(
    _ tag: TemplateTag, in tree: TemplateTree, _ stack: [TemplateFields]
  ) -> TemplateFields? {
    let known = tag.name.isEmpty ? Self.places : Self.transforms.union(Self.places)
    if let odd = tag.transforms.first(where: { !known.contains($0) }) {
      findings.append(.unknownName(tree.range(tag), odd + "()", among: known.sorted()))
      return nil
    }
    if tag.name.isEmpty { return .unknown }
    if tag.name == "." { return stack.last }
    if let found = Self.look(up: tag.name, in: stack) { return found }
    let offered = Set(stack.flatMap(\.names)).sorted()
    findings.append(.unknownName(tree.range(tag), tag.name, among: offered))
    return nil
  }

  /// Returns what a name with points leads to: the first part from inside out, the rest below it.
  private static func look(up name: String, in stack: [TemplateFields]) -> TemplateFields? {
    let parts = name.split(separator: ".").map(String.init)
    guard let first = parts.first else { return nil }
    let scopes = name.hasPrefix(".") ? stack.suffix(1) : stack[...]
    guard let start = scopes.reversed().lazy.compactMap({ $0.member(first) }).first else {
      return nil
    }
    return parts.dropFirst().reduce(Optional(start)) { $0?.member($1) }
  }
}
