internal import Diagnostics
internal import Markdown

/// The stretches of a document that become public.
enum PublicText {
  /// Returns the running text and the values of `rol=` that are not internal, braces and
  /// HTML left out.
  static func stretches(of document: DocumentIndex) -> [Range<Int>] {
    leaves(of: document).map(\.range) + roles(of: document)
  }

  /// Returns the running text that is not internal, braces and HTML left out, with what it is.
  static func leaves(
    of document: DocumentIndex
  ) -> [(leaf: DocumentIndex.Leaf, range: Range<Int>)] {
    let hidden = document.attributes.map(\.range) + document.html.map(\.range)
    let braces = hidden.sorted { $0.lowerBound < $1.lowerBound }
    return document.leaves.filter { !$0.isInternal }.flatMap { leaf in
      outside(braces, of: leaf.range).map { (leaf.value, $0) }
    }
  }

  /// Returns the values of `rol=` that are not internal.
  static func roles(of document: DocumentIndex) -> [Range<Int>] {
    document.attributes.filter { !$0.isInternal }.compactMap { $0.value["rol"]?.valueRange }
  }

  /// Returns a range without the braces and HTML inside it; those are few and in order.
  private static func outside(_ braces: [Range<Int>], of range: Range<Int>) -> [Range<Int>] {
    var low = 0
    var high = braces.count
    while low < high {
      let middle = (low + high) / 2
      if braces[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    while low < braces.count, braces[low].lowerBound < range.upperBound {
      if braces[low].lowerBound > start { pieces.append(start..<braces[low].lowerBound) }
      start = max(start, braces[low].upperBound)
      low += 1
    }
    if start < range.upperBound { pieces.append(start..<range.upperBound) }
    return pieces
  }
}
