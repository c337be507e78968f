internal import Diagnostics

/// Looks over the lines of a YAML text for the places where YAML silently reads something else than
/// the author wrote, and makes a copy in which the parser reads what was written.
///
/// The copy has the same length, so the parser's positions hold. See rule 2 in the handbook.
struct YAMLScan {
  /// The file.
  let file: SourceFile
  /// The bytes that are YAML.
  let region: Range<Int>
  /// Where findings go.
  let log: FindingLog
  /// The copy for the parser.
  var masked: [UInt8]
  /// The offsets of keys that are passed over with their values: doubles, and those with an anchor.
  private(set) var passedKeys: Set<Int> = []
  /// The offsets of values that cannot be read, of which a finding was made.
  var brokenValues: Set<Int> = []
  /// The keys seen per open mapping, from outer to inner.
  private var levels: [Level] = []
  /// What the following lines belong to.
  var open: Open = .nothing

  /// An open mapping.
  private struct Level {
    /// The column of its keys.
    let column: Int
    /// The keys so far, with their places.
    var keys: [String: SourceRange]
  }

  /// What the following lines belong to.
  enum Open {
    /// Lines of their own.
    case nothing
    /// A block of text (`|`, `>`) under a key or item at this column; `isTop` until its first line.
    case text(column: Int, isTop: Bool)
    /// A quoted value that starts at an offset, under a key or item at this column.
    case quote(at: Int, column: Int)
    /// Brackets, this many deep, under a key or item at this column.
    case brackets(Int, column: Int)
  }

  /// The deepest indentation that is read.
  static let deepest = 200

  /// Scans the YAML in `region`.
  init(_ file: SourceFile, _ region: Range<Int>, log: FindingLog) {
    (self.file, self.region, self.log) = (file, region, log)
    masked = Array(file.bytes[region])
    var line = file.position(of: region.lowerBound).line
    while line <= file.lineCount, file.start(ofLine: line) < region.upperBound {
      scan(file.range(ofLine: line).clamped(to: region))
      line += 1
    }
    if case .quote(let start, _) = open { breakOff(quoteAt: start) }
  }

  /// Scans one line.
  private mutating func scan(_ line: Range<Int>) {
    guard let start = firstNonBlank(line) else { return }
    if continues(line, from: start) || byte(start) == UInt8(ascii: "#") { return }
    maskTabs(line.lowerBound..<start)
    var at = start
    while byte(at) == UInt8(ascii: "-"), at + 1 >= line.upperBound || isBlank(at + 1) {
      levels.removeAll { $0.column > at - line.lowerBound }
      guard let next = firstNonBlank((at + 1)..<line.upperBound) else { return }
      at = next
    }
    guard at - line.lowerBound <= Self.deepest else { return reportDepth(line) }
    entry(at: at, line: line)
  }

  /// Scans `key: value`, or the value of an item.
  private mutating func entry(at start: Int, line: Range<Int>) {
    let column = start - line.lowerBound
    guard let colon = keyEnd(start..<line.upperBound) else {
      return value(start..<line.upperBound, column: max(column - 2, 0))
    }
    if "&*!".utf8.contains(byte(start)) {
      reportAnchor(start..<colon)
      passedKeys.insert(start)
    } else {
      note(key: start..<colon, column: column)
    }
    guard let next = firstNonBlank((colon + 1)..<line.upperBound) else { return }
    value(next..<line.upperBound, column: column)
  }

  /// Remembers a key and reports it when it stands a second time.
  private mutating func note(key range: Range<Int>, column: Int) {
    levels.removeAll { $0.column > column }
    if levels.last?.column != column { levels.append(Level(column: column, keys: [:])) }
    let place = SourceRange(file, range)
    let name = place.text.filter { $0 != "\"" && $0 != "'" }
    guard let earlier = levels[levels.count - 1].keys[name] else {
      levels[levels.count - 1].keys[name] = place
      return
    }
    reportDouble(name, place, earlier: earlier)
    rename(range)
    passedKeys.insert(range.lowerBound)
  }

  /// Gives a double key a name of its own in the copy, since the parser refuses doubles.
  private mutating func rename(_ range: Range<Int>) {
    var rest = passedKeys.count
    for at in range.reversed() {
      mask(at, with: UInt8(ascii: "A") + UInt8(rest % 26))
      rest /= 26
    }
  }

  /// Scans a value for traps.
  private mutating func value(_ range: Range<Int>, column: Int) {
    let start = range.lowerBound
    switch byte(start) {
    case UInt8(ascii: "#"): return
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if quoteEnd(from: start, before: range.upperBound) == nil {
        open = .quote(at: start, column: column)
      }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let depth = flowBalance(range)
      if depth > 0 { open = .brackets(depth, column: column) }
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      if isBlockHeader(range, column: column) {
        open = .text(column: column, isTop: true)
      } else {
        reportGreaterThan(withoutComment(range))
        mask(start, with: UInt8(ascii: "~"))
      }
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
      reportAnchor(withoutComment(range))
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      mask(start, with: UInt8(ascii: "~"))
    default: plain(range)
    }
  }

  /// Scans plain text for the two marks that cut it.
  private mutating func plain(_ range: Range<Int>) {
    let text = withoutComment(range)
    var isCut = false
    for at in text where byte(at) == UInt8(ascii: ":") {
      guard at + 1 == text.upperBound || isBlank(at + 1) else { continue }
      mask(at, with: UInt8(ascii: ";"))
      isCut = true
    }
    if isCut { reportColon(text) }
    guard let hash = range.first(where: { byte($0) == UInt8(ascii: "#") && isBlank($0 - 1) }),
      text.upperBound == hash - 1
    else { return }
    reportComment(hash..<range.upperBound)
  }
}
