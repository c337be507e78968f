internal import Charts

extension HTMLNode {
  /// Whether there is nothing to read or see in it.
  var isBlank: Bool {
    switch self {
    case .text(let text): text.allSatisfy(\.isWhitespace)
    case .fragment(let nodes): nodes.allSatisfy(\.isBlank)
    case .element(let element):
      !["img", "hr", "svg"].contains(element.name) && element.children.allSatisfy(\.isBlank)
    }
  }

  /// Returns the tree with each element replaced by what `change` makes of it, the inner ones first.
  func mapped(_ change: (HTMLElement) -> HTMLNode) -> HTMLNode {
    switch self {
    case .text: return self
    case .fragment(let nodes): return .fragment(nodes.map { $0.mapped(change) })
    case .element(var element):
      element.children = element.children.map { $0.mapped(change) }
      return change(element)
    }
  }

  /// Calls `visit` with each element, the outer ones first.
  func forEachElement(_ visit: (HTMLElement) -> Void) {
    switch self {
    case .text: return
    case .fragment(let nodes): for node in nodes { node.forEachElement(visit) }
    case .element(let element):
      visit(element)
      for child in element.children { child.forEachElement(visit) }
    }
  }

  /// The ids that links in it lead to on the same page.
  var localTargets: [String] {
    var targets: [String] = []
    forEachElement { element in
      guard let address = element["href"], address.hasPrefix("#") else { return }
      targets.append(LinkAddress.decoded(String(address.dropFirst())))
    }
    return targets
  }

  /// The ids in it.
  var ids: [String] {
    var ids: [String] = []
    forEachElement { element in if let id = element["id"] { ids.append(id) } }
    return ids
  }
}

extension HTMLElement {
  /// Returns the value of an attribute.
  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}

extension BijlageBlock {
  /// The markup in the block, of tables the cells.
  var nodes: [HTMLNode] {
    switch self {
    case .heading(_, _, let node), .line(let node), .prose(let node): [node]
    case .table(let table): table.columns.map(\.title) + table.rows.flatMap(\.self)
    case .notes(let notes): notes.map(\.content)
    case .figure, .decision: []
    }
  }

  /// Returns the block with each of its pieces of markup replaced.
  func mapped(_ change: (HTMLNode) -> HTMLNode) -> BijlageBlock {
    switch self {
    case .heading(let level, let id, let node): return .heading(level: level, id: id, change(node))
    case .line(let node): return .line(change(node))
    case .prose(let node): return .prose(change(node))
    case .table(var table):
      for place in table.columns.indices {
        table.columns[place].title = change(table.columns[place].title)
      }
      table.rows = table.rows.map { $0.map(change) }
      return .table(table)
    case .notes(let notes):
      return .notes(
        notes.map { note in
          var note = note
          note.content = change(note.content)
          return note
        })
    case .figure, .decision: return self
    }
  }
}
