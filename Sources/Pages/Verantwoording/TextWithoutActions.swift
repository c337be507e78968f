internal import Markdown

extension [Block] {
  /// Returns the blocks without the items of lists that begin at these offsets; an empty list goes
  /// too.
  func without(items offsets: Set<Int>) -> [Block] {
    guard !offsets.isEmpty else { return self }
    return compactMap { block in
      guard case .list(let start, let tight, let items) = block.kind else { return block }
      let kept = items.filter { !offsets.contains($0.range.lowerBound) }
      guard !kept.isEmpty else { return nil }
      var block = block
      block.kind = .list(start: start, tight: tight, kept)
      return block
    }
  }
}
