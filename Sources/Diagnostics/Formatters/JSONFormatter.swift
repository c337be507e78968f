/// Prints findings as JSON for other programs.
///
/// The top level has `version` (of this layout, semantic) and `findings`; each finding has `id`,
/// `severity`, `file`, `line`, `column`, `endLine`, `endColumn`, `summary`, `explanation`, `notes`,
/// `solutions`, `subject` and `accepted`. Absent values are `null`.
public enum JSONFormatter {
  /// The version of the layout: a new minor adds keys, a new major changes or removes them.
  public static let version = "1.1.0"

  /// Returns the JSON text of the findings of one folder.
  public static func report(_ findings: [Diagnostic], folder: String) -> String {
    report([FolderReport(findings, folder: folder)])
  }

  /// Returns the JSON text of the findings of several folders, two spaces per level and a final
  /// line feed.
  public static func report(_ reports: [FolderReport]) -> String {
    let items = reports.flatMap { report in report.findings.map { object($0, in: report) } }
    return JSON.object([("version", .string(version)), ("findings", .array(items))]).text() + "\n"
  }

  /// Returns one finding.
  private static func object(_ finding: Diagnostic, in report: FolderReport) -> JSON {
    .object(
      [("id", .string(finding.id)), ("severity", .string(finding.severity.rawValue))]
        + place(finding.range, in: report) + [
          ("summary", .string(finding.summary)),
          ("explanation", .optional(finding.explanation)),
          ("subject", .optional(finding.subject)),
          ("notes", .array(finding.notes.map { note($0, in: report) })),
          ("solutions", .array(finding.solutions.map { solution($0, in: report) })),
          ("accepted", finding.acceptance.map(acceptance) ?? .null),
        ])
  }

  /// Returns the keys that say where.
  private static func place(_ range: SourceRange, in report: FolderReport) -> [(String, JSON)] {
    let (start, end) = (range.start, range.end)
    return [
      ("file", .string(report.path(of: range.file))),
      ("line", .integer(start.line)), ("column", .integer(start.column)),
      ("endLine", .integer(end.line)), ("endColumn", .integer(end.column)),
    ]
  }

  /// Returns a second place.
  private static func note(_ note: Diagnostic.Note, in report: FolderReport) -> JSON {
    .object(place(note.range, in: report) + [("text", .string(note.text))])
  }

  /// Returns a mend, with its new texts where there are any.
  private static func solution(_ solution: Diagnostic.Solution, in report: FolderReport) -> JSON {
    let replacements = solution.replacements.map { replacement in
      JSON.object(
        place(replacement.range, in: report) + [
          ("text", .string(replacement.text)), ("safe", .bool(replacement.isSafe)),
        ])
    }
    return .object([
      ("summary", .string(solution.summary)), ("replacement", replacements.first ?? .null),
      ("replacements", .array(replacements)),
    ])
  }

  /// Returns an acceptance.
  private static func acceptance(_ acceptance: Diagnostic.Acceptance) -> JSON {
    .object([
      ("reason", .string(acceptance.reason)), ("by", .string(acceptance.by)),
      ("date", .string(acceptance.date)),
    ])
  }
}
