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
  let scan: YAMLScan

  /// Scans the YAML in `region`.
  init(_ file: SourceFile, _ region: Range<Int>, log: FindingLog) {
    (self.file, self.region, self.log) = (file, region, log)
    scan = YAMLScan(file, region, log: log)
  }

  /// Returns the pairs of the text, which must be a mapping; nil when nothing of it can be read.
  ///
  /// When the whole cannot be parsed, each key and each item of a list is tried on its own, so that
  /// one mistake does not hide the others.
  func pairs() -> [YAMLNode.Pair]? {
    switch Self.parse(scan.masked) {
    case .success(nil): return []
    case .success(let node?):
      let firstLine = file.position(of: region.lowerBound).line
      let converter = YAMLConverter(
        file: file, region: region, scan: scan, firstLine: firstLine, log: log)
      return pairs(of: converter.convert(node))
    case .failure:
      var recovery = YAMLRecovery(file: file, region: region, scan: scan, log: log)
      return pairs(of: recovery.read())
    }
  }

  /// Returns the pairs of a mapping; anything else is reported.
  private func pairs(of node: YAMLNode) -> [YAMLNode.Pair]? {
    if case .mapping(let pairs) = node.kind { return pairs }
    if node.isEmpty { return [] }
    if !node.isBroken {
      log.error(
        "wrong-type", node.range, "Hier worden sleutels met waarden verwacht, zoals \"naam: …\"",
        mend: "Schrijf elke sleutel op een eigen regel, met een dubbele punt en een spatie")
    }
    return nil
  }

  /// Parses bytes with Yams; every scalar is text.
  static func parse(_ bytes: [UInt8]) -> Result<Node?, YamlError> {
    do {
      let text = String(decoding: bytes, as: UTF8.self)
      return .success(try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot())
    } catch let error as YamlError {
      return .failure(error)
    } catch {
      return .failure(.no)
    }
  }
}
