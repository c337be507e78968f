internal import Diagnostics

/// The lines that belong to an earlier one, and the traps in them.
extension YAMLScan {
  /// Whether the line belongs to something that an earlier line opened.
  mutating func continues(_ line: Range<Int>, from start: Int) -> Bool {
    let column = start - line.lowerBound
    switch open {
    case .nothing: return false
    case .text(let outer, let isTop):
      guard column > outer else { break }
      indentText(line, from: start, outer: outer, isTop: isTop)
      open = .text(column: outer, isTop: false)
      return true
    case .quote(let first, let outer):
      guard column > outer else {
        breakOff(quoteAt: first)
        break
      }
      if quoteEnd(in: start..<line.upperBound, of: byte(first)) != nil { open = .nothing }
      return true
    case .brackets(let depth, let outer):
      guard column > outer || byte(start) == UInt8(ascii: "]") || byte(start) == UInt8(ascii: "}")
      else { break }
      let left = depth + flowBalance(start..<line.upperBound)
      open = left > 0 ? .brackets(left, column: outer) : .nothing
      return true
    }
    open = .nothing
    return false
  }

  /// Makes the indentation of a line of text one that the parser takes.
  ///
  /// A tab behind spaces is the border of an empty first cell, as pasted from Excel: it becomes a
  /// letter in the copy, on the first line, where the parser looks for the indentation. A tab in the
  /// place of the spaces themselves is reported, once per text.
  private mutating func indentText(
    _ line: Range<Int>, from start: Int, outer: Int, isTop: Bool
  ) {
    let spaces = line.prefix { byte($0) == 0x20 }.count
    let tab = line.lowerBound + spaces
    guard tab < line.upperBound, byte(tab) == 0x09 else { return }
    if spaces > outer {
      if isTop { mask(tab, with: UInt8(ascii: "~")) }
    } else {
      if isTop { reportTab(tab) }
      mask(tab, with: 0x20)
    }
  }

  /// Reports a quote that never closes, and lets the parser read its value as plain text.
  mutating func breakOff(quoteAt start: Int) {
    let line = file.range(ofLine: file.position(of: start).line).clamped(to: region)
    reportQuote(start..<line.upperBound)
    brokenValues.insert(start)
    mask(start, with: UInt8(ascii: "~"))
    for at in start..<line.upperBound where byte(at) == UInt8(ascii: ":") || byte(at) == 0x23 {
      mask(at, with: UInt8(ascii: "~"))
    }
    open = .nothing
  }

  /// Returns how many more brackets open than close; reports anchors among them.
  ///
  /// An alias in brackets can name a list of aliases, and so grow beyond all bounds.
  mutating func flowBalance(_ range: Range<Int>) -> Int {
    var balance = 0
    var at = range.lowerBound
    while at < range.upperBound {
      switch byte(at) {
      case UInt8(ascii: "{"), UInt8(ascii: "["): balance += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): balance -= 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        at = (quoteEnd(from: at, before: range.upperBound) ?? at + 1) - 1
      case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
        if at == range.lowerBound || isBlank(at - 1) || "[{,:".utf8.contains(byte(at - 1)) {
          reportAnchor(at..<(at + 1))
        }
      default: break
      }
      at += 1
    }
    return balance
  }

  /// Reports and blanks tabs in an indentation.
  mutating func maskTabs(_ range: Range<Int>) {
    let tabs = range.filter { byte($0) == 0x09 }
    guard let first = tabs.first else { return }
    for at in tabs { mask(at, with: 0x20) }
    reportTab(first)
  }

  /// Reports an anchor, an alias or a tag, and lets the parser read it as plain text.
  mutating func reportAnchor(_ range: Range<Int>) {
    reportAnchorText(range)
    for at in range where "&*!#:{}[],".utf8.contains(byte(at)) { mask(at, with: UInt8(ascii: "~")) }
  }

  /// Reports an indentation beyond reason, and blanks the line.
  mutating func reportDepth(_ line: Range<Int>) {
    for at in line { mask(at, with: 0x20) }
    reportDeepLine(line)
  }

  /// Overwrites a byte of the copy.
  mutating func mask(_ at: Int, with byte: UInt8) {
    masked[at - region.lowerBound] = byte
  }
}
