/// Prints findings as a report for people: headline, place, source line, reason and mend.
public struct TextFormatter: Sendable {
  /// Whether there are colour codes in it.
  private let style: TextStyle

  /// Creates a formatter; without arguments one for plain text.
  public init(_ style: TextStyle = .plain) { self.style = style }

  /// Returns the report of one folder in plain text.
  public static func report(_ findings: [Diagnostic], folder: String) -> String {
    TextFormatter().text(FolderReport(findings, folder: folder))
  }

  /// Returns the findings in the given order; ends with a one-line sum, also when there are none.
  public func text(_ report: FolderReport) -> String {
    report.findings.map { entry($0, in: report) + "\n" }.joined(separator: "\n")
      + (report.findings.isEmpty ? "" : "\n") + FindingCount(report.findings).sentence + "\n"
  }

  /// Returns one finding with its source frame.
  func entry(_ finding: Diagnostic, in report: FolderReport) -> String {
    var lines = [headline(of: finding)]
    lines.append("  \(style.paint("-->", .place)) \(Self.place(finding.range, in: report))")
    lines += SourceFrame.lines(of: finding.range, severity: finding.severity, style)
    for note in finding.notes {
      lines.append("  \(note.text): \(Self.place(note.range, in: report))")
    }
    if let explanation = finding.explanation { lines.append("  Waarom: \(explanation)") }
    lines += finding.solutions.map { "  Zo lost u het op: \($0.summary)" }
    if let accepted = finding.acceptance {
      lines.append(
        "  Besproken en zo gelaten, omdat: \(accepted.reason) (\(accepted.by), \(accepted.date))")
    }
    return lines.joined(separator: "\n")
  }

  /// Returns the weight, the headline and the name of a finding.
  private func headline(of finding: Diagnostic) -> String {
    let role: TextStyle.Role = finding.acceptance == nil ? .label(finding.severity) : .accepted
    return style.paint(Self.label(finding) + ":", role) + " "
      + style.paint(finding.summary, .headline) + " " + style.paint("[\(finding.id)]", .place)
  }

  /// Returns the word before the headline.
  static func label(_ finding: Diagnostic) -> String {
    finding.acceptance == nil ? finding.severity.rawValue : "besproken en zo gelaten"
  }

  /// Returns `folder/path:line:column`.
  static func place(_ range: SourceRange, in report: FolderReport) -> String {
    let start = range.start
    return "\(report.path(of: range.file)):\(start.line):\(start.column)"
  }
}
