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
  private(set) var masked: [UInt8]
  /// The offsets of the keys that stand a second time; their pairs are passed over.
  private(set) var doubleKeys: Set<Int> = []
  /// The keys seen per open mapping, from outer to inner.
  private var levels: [Level] = []
  /// What the following lines belong to.
  private var open: Open = .nothing

  /// An open mapping: the column of its keys and the keys so far.
  private struct Level {
    let column: Int
    var keys: [String: SourceRange]
  }

  /// What the following lines belong to.
  private enum Open {
    /// Lines of their own.
    case nothing
    /// A block of text (`|`, `>`) under a key or item at this column.
    case text(column: Int)
    /// A quoted text that closes with this byte.
    case quote(UInt8)
    /// Brackets, this many deep.
    case brackets(Int)
  }

  /// The deepest indentation that is read.
  static let deepest = 200

  /// Scans the YAML in `region`.
  init(_ file: SourceFile, _ region: Range<Int>, log: FindingLog) {
    (self.file, self.region, self.log) = (file, region, log)
    masked = Array(file.bytes[region])
    let first = file.position(of: region.lowerBound).line
    var line = first
    while line <= file.lineCount, file.start(ofLine: line) < region.upperBound {
      let range = file.range(ofLine: line).clamped(to: region)
      scan(range)
      line += 1
    }
  }

  /// Scans one line.
  private mutating func scan(_ line: Range<Int>) {
    guard let start = firstNonBlank(line) else { return }
    if continues(line, from: start) { return }
    if byte(start) == UInt8(ascii: "#") { return }
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

  /// Whether the line belongs to something that an earlier line opened.
  private mutating func continues(_ line: Range<Int>, from start: Int) -> Bool {
    switch open {
    case .nothing: return false
    case .text(let column):
      if start - line.lowerBound > column { return true }
      open = .nothing
      return false
    case .quote(let mark):
      if closes(mark, in: start..<line.upperBound) { open = .nothing }
      return true
    case .brackets(let depth):
      let left = depth + bracketBalance(start..<line.upperBound)
      open = left > 0 ? .brackets(left) : .nothing
      return true
    }
  }

  /// Scans `key: value`, or the value of an item.
  private mutating func entry(at start: Int, line: Range<Int>) {
    let column = start - line.lowerBound
    guard let colon = keyEnd(start..<line.upperBound) else {
      return value(at: start, line: line, column: max(column - 2, 0), inItem: true)
    }
    note(key: start..<colon, column: column)
    guard let next = firstNonBlank((colon + 1)..<line.upperBound) else { return }
    value(at: next, line: line, column: column, inItem: false)
  }

  /// Remembers a key and reports it when it stands a second time.
  private mutating func note(key range: Range<Int>, column: Int) {
    levels.removeAll { $0.column > column }
    if levels.last?.column != column { levels.append(Level(column: column, keys: [:])) }
    let place = SourceRange(file, range)
    let name = place.text.filter { $0 != "\"" && $0 != "'" }
    guard let earlier = levels[levels.count - 1].keys.updateValue(place, forKey: name) else { return }
    levels[levels.count - 1].keys[name] = earlier
    log.error(
      "duplicate-key", place, "De sleutel \"\(name)\" staat hier voor de tweede keer",
      why: "Van twee gelijke sleutels kan er maar één gelden; deze tweede is niet gelezen.",
      mend: "Verwijder een van beide, of geef hem een andere naam",
      notes: [.init(at: earlier, "Eerder hier")])
    rename(range)
    doubleKeys.insert(range.lowerBound)
  }

  /// Gives a double key a name of its own in the copy, since the parser refuses doubles.
  private mutating func rename(_ range: Range<Int>) {
    var rest = doubleKeys.count
    for at in range.reversed() {
      mask(at, with: UInt8(ascii: "A") + UInt8(rest % 26))
      rest /= 26
    }
  }

  /// Scans a value for traps.
  private mutating func value(at start: Int, line: Range<Int>, column: Int, inItem: Bool) {
    let rest = start..<line.upperBound
    switch byte(start) {
    case UInt8(ascii: "#"): return
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      if !closes(byte(start), in: (start + 1)..<line.upperBound) { open = .quote(byte(start)) }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      let depth = bracketBalance(rest)
      if depth > 0 { open = .brackets(depth) }
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      if isBlockHeader(rest) {
        open = .text(column: column)
      } else {
        reportGreaterThan(rest)
        mask(start, with: UInt8(ascii: "~"))
      }
    case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"): reportAnchor(rest)
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      mask(start, with: UInt8(ascii: "~"))
    default: plain(rest, inItem: inItem)
    }
  }

  /// Scans plain text for the two marks that cut it.
  private mutating func plain(_ range: Range<Int>, inItem: Bool) {
    for at in range.dropLast() {
      if byte(at) == UInt8(ascii: "#"), isBlank(at - 1) {
        if !isBlank(at - 2), at - 2 >= range.lowerBound { reportComment(range, at: at) }
        return
      }
      if byte(at) == UInt8(ascii: ":"), isBlank(at + 1) {
        reportColon(range)
        mask(at, with: UInt8(ascii: ";"))
      }
    }
  }
}

// MARK: - Bytes

extension YAMLScan {
  /// Returns the byte at an offset, or 0 outside the file.
  private func byte(_ at: Int) -> UInt8 { file.bytes.indices.contains(at) ? file.bytes[at] : 0 }

  /// Whether a space or tab stands at an offset.
  private func isBlank(_ at: Int) -> Bool { byte(at) == 0x20 || byte(at) == 0x09 }

  /// Returns the offset of the first byte that is no blank.
  private func firstNonBlank(_ range: Range<Int>) -> Int? { range.first { !isBlank($0) } }

  /// Overwrites a byte of the copy.
  private mutating func mask(_ at: Int, with byte: UInt8) {
    masked[at - region.lowerBound] = byte
  }

  /// Returns the offset of the colon behind a key, or nil when the text is no key.
  private func keyEnd(_ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    let first = byte(at)
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let close = ((at + 1)..<max(range.upperBound, at + 1)).first(where: { byte($0) == first })
      else { return nil }
      at = close + 1
      return at < range.upperBound && byte(at) == UInt8(ascii: ":") ? at : nil
    }
    guard !"{[|>&*!%@`#".utf8.contains(first) else { return nil }
    while at < range.upperBound {
      if byte(at) == UInt8(ascii: ":"), at + 1 == range.upperBound || isBlank(at + 1) { return at }
      at += 1
    }
    return nil
  }

  /// Whether a quote closes in the range; doubled single quotes and escaped quotes do not.
  private func closes(_ mark: UInt8, in range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      if mark == UInt8(ascii: "\""), byte(at) == UInt8(ascii: "\\") {
        at += 2
      } else if byte(at) == mark {
        guard mark == UInt8(ascii: "'"), byte(at + 1) == mark else { return true }
        at += 2
      } else {
        at += 1
      }
    }
    return false
  }

  /// Returns how many more brackets open than close in the range.
  private func bracketBalance(_ range: Range<Int>) -> Int {
    var balance = 0
    for at in range {
      switch byte(at) {
      case UInt8(ascii: "{"), UInt8(ascii: "["): balance += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): balance -= 1
      default: break
      }
    }
    return balance
  }

  /// Whether `|` or `>` opens a block of text: at most an indicator and a comment follow.
  private func isBlockHeader(_ range: Range<Int>) -> Bool {
    let rest = file.text(range).dropFirst()
    let indicator = rest.prefix { "+-123456789".contains($0) }
    let tail = rest.dropFirst(indicator.count)
    return indicator.count <= 2 && (tail.allSatisfy { $0 == " " } || tail.hasPrefix(" #"))
  }
}

// MARK: - Findings

extension YAMLScan {
  /// Reports and blanks tabs in an indentation.
  private mutating func maskTabs(_ range: Range<Int>) {
    let tabs = range.filter { byte($0) == 0x09 }
    guard let first = tabs.first else { return }
    for at in tabs { mask(at, with: UInt8(ascii: " ")) }
    log.error(
      "yaml-tab", SourceRange(file, first, first + 1),
      "Deze regel springt in met een tab",
      why: "In een kopblok of YAML-bestand mag inspringen alleen met spaties.",
      mend: "Vervang de tab door spaties, twee per niveau")
  }

  /// Reports an anchor, an alias or a tag, and reads it as plain text.
  private mutating func reportAnchor(_ range: Range<Int>) {
    let word = file.text(range)
    log.error(
      "yaml-anchor", SourceRange(file, range),
      "De waarde begint met het teken \"\(word.prefix(1))\", dat in YAML iets anders betekent",
      why: "YAML leest &, * en ! aan het begin als een verwijzing of een soort; IJkpunt gebruikt die niet.",
      mend: "Zet de waarde tussen aanhalingstekens: \"\(word)\"")
    for at in range where "&*!#:{}[],".utf8.contains(byte(at)) { mask(at, with: UInt8(ascii: "~")) }
  }

  /// Reports a bare `>` or `|` before a value.
  private func reportGreaterThan(_ range: Range<Int>) {
    let word = file.text(range)
    log.error(
      "bare-greater-than", SourceRange(file, range),
      "De waarde \"\(word)\" begint met een kaal teken \"\(word.prefix(1))\"",
      why: "YAML leest dat teken als het begin van een tekstblok en slikt de waarde in.",
      mend: "Schrijf \"minstens\" of \"meer dan\", of zet de waarde tussen aanhalingstekens")
  }

  /// Reports text that `: ` cuts.
  private func reportColon(_ range: Range<Int>) {
    log.error(
      "scalar-cut", SourceRange(file, range),
      "In deze waarde staat een dubbele punt met een spatie",
      why: "YAML begint daar een nieuwe sleutel, dus de waarde wordt niet gelezen zoals u haar schreef.",
      mend: "Zet de hele waarde tussen aanhalingstekens: \"\(file.text(range))\"")
  }

  /// Reports text that ` #` cuts.
  private func reportComment(_ range: Range<Int>, at: Int) {
    log.warning(
      "scalar-cut", SourceRange(file, at, range.upperBound),
      "Vanaf het hekje wordt deze waarde niet gelezen",
      why: "YAML leest een hekje na een spatie als het begin van een opmerking.",
      mend: "Hoort het bij de waarde: zet de hele waarde tussen aanhalingstekens",
      "Is het een opmerking: zet er minstens twee spaties voor")
  }

  /// Reports an indentation beyond reason.
  private mutating func reportDepth(_ line: Range<Int>) {
    for at in line { mask(at, with: UInt8(ascii: " ")) }
    log.error(
      "yaml-syntax", SourceRange(file, line), "Deze regel springt te diep in",
      why: "Dieper dan \(Self.deepest) tekens wordt niet gelezen.",
      mend: "Haal de regel naar links")
  }
}
