internal import Diagnostics

extension YAMLScan {
  /// Returns the byte at an offset, or 0 outside the file.
  func byte(_ at: Int) -> UInt8 { file.bytes.indices.contains(at) ? file.bytes[at] : 0 }

  /// Whether a space or tab stands at an offset.
  func isBlank(_ at: Int) -> Bool { byte(at) == 0x20 || byte(at) == 0x09 }

  /// Returns the offset of the first byte that is no blank.
  func firstNonBlank(_ range: Range<Int>) -> Int? { range.first { !isBlank($0) } }

  /// Returns plain text without a comment and blanks behind it.
  func withoutComment(_ range: Range<Int>) -> Range<Int> {
    let hash = range.dropFirst().first { byte($0) == UInt8(ascii: "#") && isBlank($0 - 1) }
    var end = hash ?? range.upperBound
    while end > range.lowerBound, isBlank(end - 1) { end -= 1 }
    return range.lowerBound..<end
  }

  /// Returns the offset of the colon behind a key, or nil when the text is no key.
  ///
  /// A key with an anchor, an alias or a tag before it is one too.
  func keyEnd(_ range: Range<Int>) -> Int? {
    let first = byte(range.lowerBound)
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let end = quoteEnd(from: range.lowerBound, before: range.upperBound) else { return nil }
      return end < range.upperBound && byte(end) == UInt8(ascii: ":") ? end : nil
    }
    guard !"{[|>%@`#".utf8.contains(first) else { return nil }
    for at in range {
      if byte(at) == UInt8(ascii: "#"), isBlank(at - 1) { return nil }
      if byte(at) == UInt8(ascii: ":"), at + 1 == range.upperBound || isBlank(at + 1) { return at }
    }
    return nil
  }

  /// Returns the offset past the quote that closes the one at `start`, or nil.
  func quoteEnd(from start: Int, before end: Int) -> Int? {
    quoteEnd(in: (start + 1)..<max(end, start + 1), of: byte(start))
  }

  /// Returns the offset past the first `mark` that closes; doubled and escaped ones do not.
  func quoteEnd(in range: Range<Int>, of mark: UInt8) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      if mark == UInt8(ascii: "\""), byte(at) == UInt8(ascii: "\\") {
        at += 2
      } else if byte(at) == mark {
        guard mark == UInt8(ascii: "'"), at + 1 < range.upperBound, byte(at + 1) == mark else {
          return at + 1
        }
        at += 2
      } else {
        at += 1
      }
    }
    return nil
  }

  /// Whether `|` or `>` opens a block of text: at most an indicator and a comment follow.
  ///
  /// `>7` could be one too; it is when the next line is indented below it.
  func isBlockHeader(_ range: Range<Int>, column: Int) -> Bool {
    let rest = file.text(range).dropFirst()
    let indicator = rest.prefix { "+-123456789".contains($0) }
    let tail = rest.dropFirst(indicator.count)
    let isHeader =
      indicator.count <= 2 && (tail.allSatisfy { $0 == " " || $0 == "\t" } || tail.hasPrefix(" #"))
    guard isHeader, indicator.contains(where: \.isNumber) else { return isHeader }
    return nextColumn(after: range.lowerBound) > column
  }

  /// Returns the column of the next line that is not blank; -1 when there is none.
  private func nextColumn(after offset: Int) -> Int {
    var line = file.position(of: offset).line + 1
    while line <= file.lineCount, file.start(ofLine: line) < region.upperBound {
      let range = file.range(ofLine: line).clamped(to: region)
      if let first = firstNonBlank(range) { return first - range.lowerBound }
      line += 1
    }
    return -1
  }
}
