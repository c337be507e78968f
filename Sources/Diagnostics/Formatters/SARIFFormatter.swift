/// Prints findings in the Static Analysis Results Interchange Format.
///
/// The form is that of SARIF 2.1.0 (OASIS Standard, 27 March 2020): one run, with every kind of
/// finding as a rule. Weights become levels, acceptances suppressions, mends fixes.
public struct SARIFFormatter: Sendable {
  /// The address of the standard's schema, which readers recognise the format by.
  static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The kinds of findings, sorted by id.
  private let kinds: [FindingKind]
  /// The position of each kind by its id.
  private let positions: [String: Int]
  /// The version of the tool.
  private let version: String

  /// Creates a formatter for a version of the tool that knows `kinds`.
  public init(kinds: [FindingKind], version: String) {
    (self.kinds, self.version) = (kinds, version)
    positions = Dictionary(kinds.indices.map { (kinds[$0].id, $0) }) { first, _ in first }
  }

  /// Returns the log of all folders as JSON, with a final line feed.
  public func report(_ reports: [FolderReport]) -> String {
    let results = reports.flatMap { report in report.findings.map { result($0, in: report) } }
    let driver = JSON.object([
      ("name", .string("IJkpunt")), ("version", .string(version)),
      ("semanticVersion", .string(version)), ("language", .string("nl")),
      ("rules", .array(kinds.map(rule))),
    ])
    let run = JSON.object([
      ("tool", .object([("driver", driver)])), ("language", .string("nl")),
      ("columnKind", .string("unicodeCodePoints")), ("results", .array(results)),
    ])
    return JSON.object([
      ("$schema", .string(Self.schema)), ("version", .string("2.1.0")), ("runs", .array([run])),
    ]).text() + "\n"
  }

  /// Returns a kind of finding as a rule.
  private func rule(_ kind: FindingKind) -> JSON {
    .object([
      ("id", .string(kind.id)), ("shortDescription", Self.message(kind.title)),
      ("help", Self.message(kind.help)),
      ("defaultConfiguration", .object([("level", .string(Self.level(of: kind.severity)))])),
      ("properties", .object([("tags", .array([.string(kind.family)]))])),
    ])
  }

  /// Returns one finding as a result.
  private func result(_ finding: Diagnostic, in report: FolderReport) -> JSON {
    let rule = positions[finding.id].map { [("ruleIndex", JSON.integer($0))] } ?? []
    let text = [finding.summary, finding.explanation].compactMap(\.self).joined(separator: ". ")
    let place = [JSON.object([("physicalLocation", Place(finding.range, in: report).location)])]
    return .object(
      [("ruleId", .string(finding.id))] + rule + [
        ("level", .string(Self.level(of: finding.severity))), ("message", Self.message(text)),
        ("locations", .array(place)),
      ] + Self.related(finding, in: report) + Self.fixes(finding, in: report)
        + Self.suppressions(finding)
        + [("properties", .object([("weegt", .string(finding.severity.rawValue))]))])
  }

  /// Returns the second places, if there are any.
  private static func related(
    _ finding: Diagnostic, in report: FolderReport
  ) -> [(String, JSON)] {
    guard !finding.notes.isEmpty else { return [] }
    let places = finding.notes.enumerated().map { at, note in
      JSON.object([
        ("id", .integer(at)), ("physicalLocation", Place(note.range, in: report).location),
        ("message", message(note.text)),
      ])
    }
    return [("relatedLocations", .array(places))]
  }

  /// Returns the mends that are written down, if there are any.
  private static func fixes(_ finding: Diagnostic, in report: FolderReport) -> [(String, JSON)] {
    let fixes = finding.solutions.filter { !$0.replacements.isEmpty }.map { solution in
      JSON.object([
        ("description", message(solution.summary)),
        ("artifactChanges", .array(solution.replacements.map { change($0, in: report) })),
      ])
    }
    return fixes.isEmpty ? [] : [("fixes", .array(fixes))]
  }

  /// Returns one replaced span.
  private static func change(
    _ replacement: Diagnostic.Replacement, in report: FolderReport
  ) -> JSON {
    let place = Place(replacement.range, in: report)
    let new = JSON.object([
      ("deletedRegion", place.region),
      ("insertedContent", .object([("text", .string(replacement.text))])),
    ])
    return .object([("artifactLocation", place.artifact), ("replacements", .array([new]))])
  }

  /// Returns the acceptance as a suppression, if there is one.
  private static func suppressions(_ finding: Diagnostic) -> [(String, JSON)] {
    finding.acceptance.map { accepted in
      let why = "\(accepted.reason) (\(accepted.by), \(accepted.date))"
      let suppression = JSON.object([
        ("kind", .string("external")), ("status", .string("accepted")),
        ("justification", .string(why)),
      ])
      return [("suppressions", .array([suppression]))]
    } ?? []
  }

  /// Returns plain text as a message.
  private static func message(_ text: String) -> JSON { .object([("text", .string(text))]) }

  /// Returns the standard's word for a weight.
  private static func level(of severity: Severity) -> String {
    switch severity {
    case .fout: "error"
    case .waarschuwing: "warning"
    case .nogInTeVullen, .advies, .melding: "note"
    }
  }
}

/// A place in a file, as SARIF writes it.
private struct Place {
  /// The file.
  let artifact: JSON
  /// The span in it; lines and columns count from 1, the end is past the last character.
  let region: JSON

  /// Describes a range.
  init(_ range: SourceRange, in report: FolderReport) {
    let (start, end) = (range.start, range.end)
    artifact = .object([("uri", .string(Self.address(report.path(of: range.file))))])
    region = .object([
      ("startLine", .integer(start.line)), ("startColumn", .integer(start.column)),
      ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
    ])
  }

  /// The file and the span together.
  var location: JSON { .object([("artifactLocation", artifact), ("region", region)]) }

  /// Returns a path as a relative reference, or as a `file` address when it is absolute (RFC 3986):
  /// other bytes than the unreserved ones and the slash are escaped.
  private static func address(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      if isLetter || (0x30...0x39).contains(byte) || "-._~/".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    let address = String(decoding: bytes, as: UTF8.self)
    return address.hasPrefix("/") ? "file://" + address : address
  }
}
