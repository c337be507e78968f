internal import Diagnostics
internal import Yams

/// Reads a YAML text that the parser refuses: key by key and item by item, each on its own.
///
/// What still cannot be read is reported once, at its place, and stands as broken, so that readers
/// do not call it missing as well.
struct YAMLRecovery {
  /// The file.
  let file: SourceFile
  /// The bytes that are YAML.
  let region: Range<Int>
  /// The scanned text.
  let scan: YAMLScan
  /// Where findings go.
  let log: FindingLog
  /// The copy for the parser, in which the dashes of opened items are blanks.
  private var masked: [UInt8]
  /// Whether the line before was reported for want of a colon; more of them are one mistake.
  private var isInProse = false

  /// How many levels of keys and items are opened.
  private static let deepest = 12

  /// Prepares the recovery of `region`.
  init(file: SourceFile, region: Range<Int>, scan: YAMLScan, log: FindingLog) {
    (self.file, self.region, self.scan, self.log) = (file, region, scan, log)
    masked = scan.masked
  }

  /// Returns what can be read.
  mutating func read() -> YAMLNode { block(region, level: 0) }

  /// Reads whole lines: keys, items or one text.
  private mutating func block(_ range: Range<Int>, level: Int) -> YAMLNode {
    switch YAMLReader.parse(Array(masked[local(range)])) {
    case .success(nil): return YAMLNode(kind: .scalar(""), range: SourceRange(file, range))
    case .success(let node?):
      let firstLine = file.position(of: range.lowerBound).line
      return YAMLConverter(
        file: file, region: region, scan: scan, firstLine: firstLine, log: log
      ).convert(node)
    case .failure(let error):
      let pieces = pieces(of: range)
      guard let first = pieces.first, level < Self.deepest else { return broken(range, error) }
      let before = log.findings.count
      let node =
        isDash(first.start) ? items(pieces, level: level) : mapping(pieces, level: level)
      if log.findings.count == before { _ = broken(range, error) }
      return node
    }
  }

  /// Reads the items of a list.
  private mutating func items(_ pieces: [Piece], level: Int) -> YAMLNode {
    var items: [YAMLNode] = []
    for piece in pieces {
      guard isDash(piece.start) else {
        reportProse(piece)
        continue
      }
      masked[piece.start - region.lowerBound] = 0x20
      items.append(block(piece.lines, level: level + 1))
      isInProse = false
    }
    return YAMLNode(kind: .sequence(items), range: SourceRange(file, whole(pieces)))
  }

  /// Reads the keys of a mapping.
  private mutating func mapping(_ pieces: [Piece], level: Int) -> YAMLNode {
    var pairs: [YAMLNode.Pair] = []
    for piece in pieces {
      guard let colon = scan.keyEnd(piece.start..<lineEnd(piece.start)) else {
        reportProse(piece)
        continue
      }
      isInProse = false
      guard !scan.passedKeys.contains(piece.start) else { continue }
      let key = SourceRange(file, piece.start, colon)
      let value = value(of: piece, after: colon, level: level)
      pairs.append(.init(key: Located(key.text.filter { $0 != "\"" }, key), value: value))
    }
    return YAMLNode(kind: .mapping(pairs), range: SourceRange(file, whole(pieces)))
  }

  /// Reads the value of one key.
  private mutating func value(of piece: Piece, after colon: Int, level: Int) -> YAMLNode {
    let rest = scan.withoutComment(colon..<lineEnd(piece.start))
    let below = file.start(ofLine: file.position(of: piece.start).line + 1)
    if rest.count <= 1, below < piece.lines.upperBound {
      return block(below..<piece.lines.upperBound, level: level + 1)
    }
    return valueBeside(piece.start, in: piece.lines)
  }

  /// Reads a value that starts on the line of its key.
  private func valueBeside(_ key: Int, in lines: Range<Int>) -> YAMLNode {
    let own: [UInt8] = masked[local(lines)].enumerated().map { offset, byte in
      offset + lines.lowerBound < key && byte != 0x0A ? 0x20 : byte
    }
    switch YAMLReader.parse(own) {
    case .success(let node?):
      let firstLine = file.position(of: lines.lowerBound).line
      let read = YAMLConverter(
        file: file, region: region, scan: scan, firstLine: firstLine, log: log
      ).convert(node)
      if case .mapping(let pairs) = read.kind, let pair = pairs.first { return pair.value }
      return read
    case .success(nil): return YAMLNode(kind: .scalar(""), range: SourceRange(file, lines))
    case .failure(let error): return broken(lines, error)
    }
  }
}

// MARK: - Cutting

extension YAMLRecovery {
  /// Some lines that belong together, and the offset of the first byte that is no blank.
  private struct Piece {
    /// The lines.
    var lines: Range<Int>
    /// The start of the key or the dash.
    let start: Int
  }

  /// Returns the offsets of `range` in the region.
  private func local(_ range: Range<Int>) -> Range<Int> {
    (range.lowerBound - region.lowerBound)..<(range.upperBound - region.lowerBound)
  }

  /// Returns the lines from the first to the last of some pieces.
  private func whole(_ pieces: [Piece]) -> Range<Int> {
    let lower = pieces.first?.start ?? region.lowerBound
    return lower..<max(lower, pieces.last?.lines.upperBound ?? lower)
  }

  /// Returns the end of the line that holds an offset.
  private func lineEnd(_ at: Int) -> Int {
    min(file.range(ofLine: file.position(of: at).line).upperBound, region.upperBound)
  }

  /// Whether the dash of an item stands at an offset of the copy.
  private func isDash(_ at: Int) -> Bool {
    masked[at - region.lowerBound] == UInt8(ascii: "-")
      && (at + 1 >= lineEnd(at) || scan.isBlank(at + 1))
  }

  /// Cuts lines at those that are indented no deeper than the first.
  ///
  /// Under a key, the items of its list may stand at the key's own column.
  private func pieces(of range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    var column: Int?
    var line = file.position(of: range.lowerBound).line
    while line <= file.lineCount, file.start(ofLine: line) < range.upperBound {
      let bytes = file.range(ofLine: line).clamped(to: range)
      let next = min(file.start(ofLine: line + 1), range.upperBound)
      line += 1
      let start = bytes.first { masked[$0 - region.lowerBound] != 0x20 && !scan.isBlank($0) }
      let isComment = start.map { scan.byte($0) == UInt8(ascii: "#") } ?? true
      if let start, !isComment, start - bytes.lowerBound <= column ?? .max,
        pieces.isEmpty || isDash(pieces[0].start) || !isDash(start)
      {
        column = column ?? start - bytes.lowerBound
        pieces.append(Piece(lines: bytes.lowerBound..<next, start: start))
      } else if !pieces.isEmpty {
        pieces[pieces.count - 1].lines = pieces[pieces.count - 1].lines.lowerBound..<next
      }
    }
    return pieces
  }
}

// MARK: - Findings

extension YAMLRecovery {
  /// Reports a line without a key; further ones directly below it are the same mistake.
  private mutating func reportProse(_ piece: Piece) {
    if !isInProse { report(piece.start..<lineEnd(piece.start)) }
    isInProse = true
  }

  /// Reports what the parser could not read, and returns it as broken.
  private func broken(_ range: Range<Int>, _ error: YamlError) -> YAMLNode {
    var line = file.position(of: range.lowerBound).line
    let first = line
    switch error {
    case .scanner(let context, _, let mark, _), .parser(let context, _, let mark, _),
      .composer(let context, _, let mark, _):
      let isInBlock = context?.text.contains("block") ?? true
      line += (isInBlock ? mark : context?.mark ?? mark).line - 1
    default: break
    }
    let last = file.position(of: max(range.upperBound - 1, range.lowerBound)).line
    let text = file.range(ofLine: min(max(line, first), last)).clamped(to: region)
    report((scan.firstNonBlank(text) ?? text.lowerBound)..<text.upperBound)
    return YAMLNode(kind: .broken, range: SourceRange(file, range))
  }

  /// Reports a line that cannot be read.
  private func report(_ range: Range<Int>) {
    log.error(
      "yaml-syntax", SourceRange(file, range), "Deze regel past niet in de opmaak van het kopblok",
      why: "Vaak staat er een aanhalingsteken te weinig, springt de regel te ver of te weinig in, "
        + "of mist een dubbele punt met een spatie erachter.",
      mend: "Vergelijk met het voorbeeld in het handboek; begin elke sleutel op een eigen regel")
  }
}
