internal import AgendaModel
internal import Charts
internal import Diagnostics
internal import Markdown

extension ProseRenderer {
  /// The attribute that tells where an element's text stands: `prioriteit-1/1.3.md:12-14`.
  static let sourceAttribute = "data-bron"

  /// Returns the markup of a block with the lines that it comes from, where the site tells them.
  ///
  /// A preview puts findings beside the text by them; what is published never has them.
  func marked(_ node: HTMLNode, from range: Range<Int>) -> HTMLNode {
    guard map.marksSources else { return node }
    switch node {
    case .element(var element):
      let isMarked = element.attributes.contains { $0.name == Self.sourceAttribute }
      if !isMarked {
        element.attributes.append(HTMLAttribute(name: Self.sourceAttribute, value: lines(range)))
      }
      return .element(element)
    case .fragment(let nodes):
      guard let first = nodes.first else { return node }
      return .fragment([marked(first, from: range)] + nodes.dropFirst())
    case .text, .written: return node
    }
  }

  /// Returns the words of a heading for a template that writes the heading itself, with an empty
  /// element that tells the line, where the site tells lines.
  func title(_ heading: Heading) -> HTMLNode {
    let words = inlines(heading.inlines)
    guard map.marksSources else { return words }
    let offset = heading.range.lower
    return .fragment([marked(.element("span"), from: offset..<offset), words])
  }

  /// Returns the lines of a range in the document, with its path.
  private func lines(_ range: Range<Int>) -> String {
    let file = document.file
    let first = file.position(of: range.lowerBound).line
    let last = file.position(of: max(range.lowerBound, range.upperBound - 1)).line
    return "\(file.path):\(first)-\(last)"
  }
}
