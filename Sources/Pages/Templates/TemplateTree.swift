internal import Diagnostics

/// A template as a tree of its tags, for checking names.
struct TemplateTree: Sendable {
  /// A tag with what stands between it and its end.
  struct Node: Sendable {
    /// The tag.
    var tag: TemplateTag
    /// The tags inside.
    var children: [Node]
  }

  /// The file.
  let file: SourceFile
  /// The tags at the top.
  private(set) var nodes: [Node] = []
  /// What is wrong with the shape of the template.
  private(set) var findings: [Diagnostic] = []

  /// Reads a template; when its shape is wrong, `findings` says so and `nodes` is empty.
  init(_ file: SourceFile) {
    self.file = file
    let scanner = TemplateScanner(file.bytes)
    if let open = scanner.unclosed {
      findings = [.unclosedTag(SourceRange(file, open, open + 2))]
      return
    }
    build(scanner.tags)
    if !findings.isEmpty { nodes = [] }
  }

  /// Nests the tags.
  private mutating func build(_ tags: [TemplateTag]) {
    var open: [Node] = []
    for tag in tags {
      switch tag.kind {
      case .unsupported: findings.append(.unsupportedTag(range(tag), tag.name))
      case .section, .inverted, .layout, .block: open.append(Node(tag: tag, children: []))
      case .text, .markup, .partial: add(Node(tag: tag, children: []), to: &open)
      case .end: close(tag, &open)
      }
    }
    for node in open { findings.append(.sectionWithoutEnd(range(node.tag), node.tag.name)) }
  }

  /// Ends the innermost open tag.
  private mutating func close(_ tag: TemplateTag, _ open: inout [Node]) {
    guard let node = open.popLast() else {
      findings.append(.endWithoutSection(range(tag), tag.name))
      return
    }
    if node.tag.name != tag.name || node.tag.transforms != tag.transforms {
      findings.append(.wrongEnd(range(tag), tag.name, of: node.tag.name, range(node.tag)))
    }
    add(node, to: &open)
  }

  /// Puts a finished node in the innermost open one.
  private mutating func add(_ node: Node, to open: inout [Node]) {
    if open.isEmpty { nodes.append(node) } else { open[open.count - 1].children.append(node) }
  }

  /// Returns the place of a tag.
  func range(_ tag: TemplateTag) -> SourceRange { SourceRange(file, tag.range) }

  /// The tags that name another template, at any depth.
  var partials: [TemplateTag] {
    var found: [TemplateTag] = []
    var rest = nodes[...]
    while let node = rest.popFirst() {
      if node.tag.kind == .partial || node.tag.kind == .layout { found.append(node.tag) }
      rest = node.children[...] + rest
    }
    return found
  }
}
