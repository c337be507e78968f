internal import Diagnostics
internal import Yams

/// Converts nodes of Yams to ours, each with the bytes it came from.
struct YAMLConverter {
  /// The file.
  let file: SourceFile
  /// The bytes that are YAML.
  let region: Range<Int>
  /// The scanned text.
  let scan: YAMLScan
  /// The line of the file at which the parsed text starts.
  let firstLine: Int
  /// Where findings go.
  let log: FindingLog
  /// The place of the last mark.
  private let cursor = MarkCursor()

  /// Creates a converter for text that was parsed from `firstLine` on.
  init(file: SourceFile, region: Range<Int>, scan: YAMLScan, firstLine: Int, log: FindingLog) {
    (self.file, self.region, self.scan) = (file, region, scan)
    (self.firstLine, self.log) = (firstLine, log)
  }

  /// Converts a node.
  func convert(_ node: Node) -> YAMLNode {
    switch node {
    case .scalar(let scalar): return convert(scalar)
    case .mapping(let mapping): return convert(mapping)
    case .sequence(let sequence): return convert(sequence)
    case .alias: return YAMLNode(kind: .broken, range: SourceRange(file, region))
    }
  }

  /// Converts text.
  private func convert(_ scalar: Node.Scalar) -> YAMLNode {
    let start = offset(of: scalar.mark)
    switch scalar.style {
    case .literal, .folded: return block(scalar, at: start)
    case .singleQuoted, .doubleQuoted:
      let end = scan.quoteEnd(from: start, before: region.upperBound) ?? region.upperBound
      return YAMLNode(kind: .scalar(scalar.string), range: SourceRange(file, start, end))
    default: return plain(scalar, at: start)
    }
  }

  /// Converts plain text, which comes from the author's own bytes, since the copy may differ.
  ///
  /// Text on several lines has its line breaks as blanks; its range is that of all its lines.
  private func plain(_ scalar: Node.Scalar, at start: Int) -> YAMLNode {
    var text: [UInt8] = []
    var at = start
    for byte in scalar.string.utf8 {
      guard byte != 0x20, byte != 0x0A else {
        text.append(byte)
        continue
      }
      while at < region.upperBound, isSpace(scan.masked[at - region.lowerBound]) { at += 1 }
      guard at < region.upperBound else { break }
      text.append(file.bytes[at])
      at += 1
    }
    let range = SourceRange(file, start, at)
    if scan.brokenValues.contains(start) { return YAMLNode(kind: .broken, range: range) }
    return YAMLNode(kind: .scalar(String(decoding: text, as: UTF8.self)), range: range)
  }

  /// Whether a byte is a blank or part of a line ending.
  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Converts a block of text, with the start of each of its lines.
  private func block(_ scalar: Node.Scalar, at start: Int) -> YAMLNode {
    let lines = BlockLines(file: file, region: region, scan: scan, below: start, scalar.string)
    return YAMLNode(
      kind: .scalar(scalar.string), range: SourceRange(file, start, lines.end),
      lineStarts: scalar.style == .literal ? lines.starts : [])
  }

  /// Converts a mapping; pairs of passed keys are left out.
  private func convert(_ mapping: Node.Mapping) -> YAMLNode {
    let start = offset(of: mapping.mark)
    if isFlow(start, "{"), let broken = FlowValues(file: file, log: log).broken(mapping, at: start)
    {
      return broken
    }
    var pairs: [YAMLNode.Pair] = []
    for (key, value) in mapping {
      let keyNode = convert(key)
      guard !scan.passedKeys.contains(keyNode.range.lower) else { continue }
      pairs.append(
        .init(key: Located(keyNode.text ?? "", keyNode.range), value: convert(value)))
    }
    let end = pairs.last.map { max($0.value.range.upper, $0.key.range.upper) } ?? start
    return YAMLNode(kind: .mapping(pairs), range: SourceRange(file, start, end))
  }

  /// Converts a sequence.
  private func convert(_ sequence: Node.Sequence) -> YAMLNode {
    let start = offset(of: sequence.mark)
    if isFlow(start, "["), let broken = FlowValues(file: file, log: log).broken(sequence, at: start)
    {
      return broken
    }
    let items = sequence.map(convert)
    let end = items.last?.range.upper ?? start
    return YAMLNode(kind: .sequence(items), range: SourceRange(file, start, end))
  }

  /// Whether a collection that starts at `start` is written with brackets.
  private func isFlow(_ start: Int, _ bracket: Unicode.Scalar) -> Bool {
    start < region.upperBound && file.bytes[start] == UInt8(ascii: bracket)
  }

  /// Returns the offset of a mark of the parser.
  private func offset(of mark: Mark?) -> Int {
    guard let mark else { return region.lowerBound }
    let at = cursor.offset(line: firstLine + mark.line - 1, column: mark.column, in: file)
    return min(max(at, region.lowerBound), region.upperBound)
  }
}

/// Finds the offsets of marks, which come in the order of the text: each search goes on from the last,
/// so that a line of a million items is walked once.
private final class MarkCursor {
  /// The last line and column.
  private var last = (line: 0, column: 0)
  /// Their offset.
  private var offset = 0

  /// Returns the offset of a one-based line and column in Unicode scalars.
  func offset(line: Int, column: Int, in file: SourceFile) -> Int {
    if line != last.line || column < last.column {
      last = (line, 1)
      offset = file.start(ofLine: line)
    }
    let end = file.range(ofLine: line).upperBound
    while offset < end, last.column < column {
      offset += 1
      while offset < end, file.bytes[offset] & 0b1100_0000 == 0b1000_0000 { offset += 1 }
      last.column += 1
    }
    return offset
  }
}

/// The lines of a block of text (`|` or `>`).
private struct BlockLines {
  /// The offset at which the text of each line starts.
  private(set) var starts: [Int] = []
  /// The end of the last line with text.
  private(set) var end: Int

  /// Finds the lines below the one that holds `head`; `text` is what the parser made of them.
  init(
    file: SourceFile, region: Range<Int>, scan: YAMLScan, below head: Int, _ text: String
  ) {
    end = head
    var indent: Int?
    var pending: [Int] = []
    var line = file.position(of: head).line + 1
    while line <= file.lineCount, file.start(ofLine: line) < region.upperBound {
      let range = file.range(ofLine: line).clamped(to: region)
      let blanks = range.prefix { scan.masked[$0 - region.lowerBound] == 0x20 }.count
      line += 1
      guard blanks < range.count else {
        pending.append(min(range.lowerBound + (indent ?? blanks), range.upperBound))
        continue
      }
      let own = indent ?? blanks - Self.lead(of: text)
      guard own > 0, blanks >= own else { break }
      indent = own
      starts += pending + [range.lowerBound + own]
      pending = []
      end = range.upperBound
    }
  }

  /// Returns the blanks that the first line with text keeps after its indentation.
  private static func lead(of text: String) -> Int {
    let first = text.utf8.split(separator: 0x0A).first { !$0.allSatisfy { $0 == 0x20 } }
    return first?.prefix { $0 == 0x20 }.count ?? 0
  }
}
