internal import Diagnostics
internal import Yams

/// Reads a YAML text into nodes with places.
struct YAMLReader {
  /// The file.
  let file: SourceFile
  /// The bytes that are YAML.
  let region: Range<Int>
  /// Where findings go.
  let log: FindingLog
  /// The scanned text.
  private let scan: YAMLScan
  /// The line of the file at which the region starts.
  private let firstLine: Int

  /// Scans the YAML in `region`.
  init(_ file: SourceFile, _ region: Range<Int>, log: FindingLog) {
    (self.file, self.region, self.log) = (file, region, log)
    scan = YAMLScan(file, region, log: log)
    firstLine = file.position(of: region.lowerBound).line
  }

  /// Returns the pairs of the text, which must be a mapping; nil when nothing of it can be read.
  ///
  /// When the whole cannot be parsed, each top-level key is tried on its own, so that one mistake
  /// does not hide the others.
  func pairs() -> [YAMLNode.Pair]? {
    switch parse(scan.masked) {
    case .success(nil): return []
    case .success(let node?):
      let converted = convert(node)
      if case .mapping(let pairs) = converted.kind { return pairs }
      if converted.isEmpty { return [] }
      reportNoMapping(converted.range)
      return nil
    case .failure:
      return recoveredPairs()
    }
  }

  /// Parses bytes with Yams; every scalar is text.
  private func parse(_ bytes: [UInt8]) -> Result<Node?, YamlError> {
    do {
      let text = String(decoding: bytes, as: UTF8.self)
      return .success(try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot())
    } catch let error as YamlError {
      return .failure(error)
    } catch {
      return .failure(.no)
    }
  }

  /// Reads each top-level key on its own and reports those that cannot be read.
  private func recoveredPairs() -> [YAMLNode.Pair] {
    topLevelChunks().flatMap { chunk -> [YAMLNode.Pair] in
      switch parse(blanked(except: chunk)) {
      case .success(let node?):
        if case .mapping(let pairs) = convert(node).kind { return pairs }
        return []
      case .success(nil): return []
      case .failure(let error):
        report(error, in: chunk)
        return brokenPair(chunk)
      }
    }
  }

  /// Returns the stretches that start with a line without indentation.
  private func topLevelChunks() -> [Range<Int>] {
    var starts: [Int] = []
    var at = 0
    while at < scan.masked.count {
      let first = scan.masked[at]
      if ![0x20, 0x0A, 0x0D, UInt8(ascii: "#"), UInt8(ascii: "-")].contains(first) {
        starts.append(at)
      }
      at = (scan.masked[at...].firstIndex(of: 0x0A) ?? scan.masked.count) + 1
    }
    let ends = starts.dropFirst() + [scan.masked.count]
    return zip(starts, ends).map { $0..<$1 }
  }

  /// Returns the text with everything but one stretch blank, so that lines keep their numbers.
  private func blanked(except chunk: Range<Int>) -> [UInt8] {
    var bytes = scan.masked.map { $0 == 0x0A ? $0 : 0x20 }
    bytes.replaceSubrange(chunk, with: scan.masked[chunk])
    return Array(bytes[..<chunk.upperBound])
  }

  /// Returns the key of a stretch that cannot be read, with a value that readers pass over.
  private func brokenPair(_ chunk: Range<Int>) -> [YAMLNode.Pair] {
    let line = scan.masked[chunk].prefix { $0 != 0x0A }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return [] }
    let start = chunk.lowerBound + region.lowerBound
    let key = SourceRange(file, start, colon + region.lowerBound)
    let whole = SourceRange(file, start, chunk.upperBound + region.lowerBound)
    return [.init(key: Located(key.text, key), value: YAMLNode(kind: .broken, range: whole))]
  }

  /// Reports what the parser could not read.
  private func report(_ error: YamlError, in chunk: Range<Int>) {
    var line = file.position(of: chunk.lowerBound + region.lowerBound).line
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      line = firstLine + mark.line - 1
    default: break
    }
    log.error(
      "yaml-syntax", SourceRange(file, file.range(ofLine: line)),
      "Deze regel past niet in de opmaak van het kopblok",
      why: "Vaak staat er een aanhalingsteken te weinig, springt de regel te ver of te weinig in, of mist een dubbele punt.",
      mend: "Vergelijk met het voorbeeld in het handboek; begin elke sleutel op een eigen regel")
  }

  /// Reports a text that is no list of keys and values.
  private func reportNoMapping(_ range: SourceRange) {
    log.error(
      "wrong-type", range, "Hier worden sleutels met waarden verwacht, zoals \"naam: …\"",
      mend: "Schrijf elke sleutel op een eigen regel, met een dubbele punt en een spatie")
  }
}

// MARK: - Conversion

extension YAMLReader {
  /// Converts a node of Yams to ours.
  private func convert(_ node: Node) -> YAMLNode {
    switch node {
    case .scalar(let scalar): return convert(scalar)
    case .mapping(let mapping): return convert(mapping)
    case .sequence(let sequence): return convert(sequence)
    case .alias: return YAMLNode(kind: .broken, range: SourceRange(file, region))
    }
  }

  /// Converts text. Plain text comes from the author's own bytes, since the copy may differ.
  private func convert(_ scalar: Node.Scalar) -> YAMLNode {
    let start = offset(of: scalar.mark)
    switch scalar.style {
    case .literal, .folded: return block(scalar, at: start)
    case .singleQuoted, .doubleQuoted:
      return YAMLNode(
        kind: .scalar(scalar.string), range: SourceRange(file, start, quotedEnd(from: start)))
    default:
      let end = min(start + scalar.string.utf8.count, region.upperBound)
      let copy = scan.masked[(start - region.lowerBound)..<(end - region.lowerBound)]
      guard copy.elementsEqual(scalar.string.utf8) else {
        let line = file.range(ofLine: file.position(of: start).line)
        return YAMLNode(
          kind: .scalar(scalar.string), range: SourceRange(file, start, line.upperBound))
      }
      let range = SourceRange(file, start, end)
      return YAMLNode(kind: .scalar(range.text), range: range)
    }
  }

  /// Converts a block of text, with the start of each of its lines.
  private func block(_ scalar: Node.Scalar, at start: Int) -> YAMLNode {
    let headLine = file.position(of: start).line
    let pieces = scalar.string.split(separator: "\n", omittingEmptySubsequences: false)
    let count = pieces.last?.isEmpty == true ? pieces.count - 1 : pieces.count
    var indent: Int?
    var starts: [Int] = []
    for line in (headLine + 1)..<(headLine + 1 + count) where line <= file.lineCount {
      let range = file.range(ofLine: line)
      let blanks = file.bytes[range].prefix { $0 == 0x20 }.count
      if indent == nil, blanks < range.count { indent = blanks }
      starts.append(min(range.lowerBound + (indent ?? blanks), range.upperBound))
    }
    let end = starts.last.map { file.range(ofLine: file.position(of: $0).line).upperBound }
    return YAMLNode(
      kind: .scalar(scalar.string), range: SourceRange(file, start, end ?? start),
      lineStarts: scalar.style == .literal ? starts : [])
  }

  /// Converts a mapping; pairs of double keys are left out.
  private func convert(_ mapping: Node.Mapping) -> YAMLNode {
    let start = offset(of: mapping.mark)
    if byte(start) == UInt8(ascii: "{"), let broken = flow(mapping, at: start) { return broken }
    var pairs: [YAMLNode.Pair] = []
    for (key, value) in mapping {
      let keyNode = convert(key)
      guard !scan.doubleKeys.contains(keyNode.range.lower) else { continue }
      pairs.append(
        .init(key: Located(keyNode.text ?? "", keyNode.range), value: convert(value)))
    }
    let end = pairs.last.map { max($0.value.range.upper, $0.key.range.upper) } ?? start
    return YAMLNode(kind: .mapping(pairs), range: SourceRange(file, start, end))
  }

  /// Converts a sequence.
  private func convert(_ sequence: Node.Sequence) -> YAMLNode {
    let start = offset(of: sequence.mark)
    if byte(start) == UInt8(ascii: "["), sequence.contains(where: holdsDigit) {
      reportFlow(start, comma: false)
      return YAMLNode(kind: .broken, range: SourceRange(file, start, start + 1))
    }
    let items = sequence.map(convert)
    let end = items.last?.range.upper ?? start
    return YAMLNode(kind: .sequence(items), range: SourceRange(file, start, end))
  }

  /// Reports values in braces, where a comma separates; words may stand there.
  private func flow(_ mapping: Node.Mapping, at start: Int) -> YAMLNode? {
    let lost = mapping.contains { key, value in
      holdsDigit(key) && (value.scalar?.string.isEmpty ?? false)
    }
    guard lost || mapping.contains(where: { holdsDigit($0.key) || holdsDigit($0.value) }) else {
      return nil
    }
    reportFlow(start, comma: lost)
    return YAMLNode(kind: .broken, range: SourceRange(file, start, start + 1))
  }

  /// Whether a scalar holds a digit, or a collection a scalar that does.
  private func holdsDigit(_ node: Node) -> Bool {
    switch node {
    case .scalar(let scalar): scalar.string.utf8.contains { (0x30...0x39).contains($0) }
    case .sequence(let sequence): sequence.contains(where: holdsDigit)
    case .mapping(let mapping):
      mapping.contains { holdsDigit($0.key) || holdsDigit($0.value) }
    case .alias: false
    }
  }

  /// Reports brackets around values.
  private func reportFlow(_ start: Int, comma: Bool) {
    let line = file.range(ofLine: file.position(of: start).line)
    let range = SourceRange(file, start, line.upperBound)
    let why = "Tussen { } en [ ] scheidt een komma: van 3,8 blijft dan alleen 3 over."
    let mend = "Schrijf elke waarde op een eigen regel, bijvoorbeeld \"2027: 3,8\" onder de sleutel"
    if comma {
      log.error(
        "comma-lost", range, "In deze waarde gaat een decimale komma verloren", why: why, mend: mend)
    } else {
      log.error("flow-value", range, "Hier staan waarden tussen haken", why: why, mend: mend)
    }
  }

  /// Returns the byte at an offset, or 0 past the end.
  private func byte(_ at: Int) -> UInt8 { at < region.upperBound ? file.bytes[at] : 0 }

  /// Returns the offset of a mark of the parser.
  private func offset(of mark: Mark?) -> Int {
    guard let mark else { return region.lowerBound }
    let at = file.offset(line: firstLine + mark.line - 1, column: mark.column)
    return min(max(at, region.lowerBound), region.upperBound)
  }

  /// Returns the offset past the quote that closes the one at `start`.
  private func quotedEnd(from start: Int) -> Int {
    let mark = byte(start)
    var at = start + 1
    while at < region.upperBound {
      if mark == UInt8(ascii: "\""), byte(at) == UInt8(ascii: "\\") {
        at += 2
      } else if byte(at) == mark {
        guard mark == UInt8(ascii: "'"), byte(at + 1) == mark else { return at + 1 }
        at += 2
      } else {
        at += 1
      }
    }
    return region.upperBound
  }
}
