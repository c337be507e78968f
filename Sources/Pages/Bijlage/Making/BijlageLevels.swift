internal import Charts

/// Keeps headings from skipping a level, whatever their author wrote and whatever was left out.
enum BijlageLevels {
  /// Returns sections whose headings each lie at most one level below the one before.
  static func levelled(_ sections: [BijlageSection]) -> [BijlageSection] {
    sections.map { section in
      var section = section
      var last = section.level
      section.blocks = section.blocks.map { block in
        if case .heading(let level, let id, let node) = block {
          last = min(level, last + 1)
          return .heading(level: last, id: id, node)
        }
        return block.mapped { levelled($0, &last) }
      }
      return section
    }
  }

  /// Returns markup with its headings at levels that follow.
  private static func levelled(_ node: HTMLNode, _ last: inout Int) -> HTMLNode {
    switch node {
    case .text: return node
    case .fragment(let nodes): return .fragment(nodes.map { levelled($0, &last) })
    case .element(var element):
      if let level = level(of: element) {
        last = min(level, last + 1)
        element.name = "h\(last)"
        return .element(element)
      }
      element.children = element.children.map { levelled($0, &last) }
      return .element(element)
    }
  }

  /// Returns the level of a heading; nil for any other element.
  static func level(of element: HTMLElement) -> Int? {
    guard element.name.utf8.count == 2, element.name.hasPrefix("h") else { return nil }
    return Int(element.name.dropFirst())
  }
}
