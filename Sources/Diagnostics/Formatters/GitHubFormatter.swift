/// Prints findings as workflow commands, which GitHub shows beside the lines they are about.
///
/// What was discussed and left so asks nothing of the reader, and is only counted. The form and its
/// escapes are those of "Workflow commands for GitHub Actions" in GitHub's documentation.
public enum GitHubFormatter {
  /// Returns one command per open finding, and a last line with the sum.
  public static func report(_ report: FolderReport) -> String {
    report.findings.filter { $0.acceptance == nil }.map { command($0, in: report) + "\n" }.joined()
      + FindingCount(report.findings).sentence + "\n"
  }

  /// Returns the command for one finding.
  private static func command(_ finding: Diagnostic, in report: FolderReport) -> String {
    let (start, end) = (finding.range.start, finding.range.end)
    var properties = [
      ("file", report.path(of: finding.range.file)), ("line", String(start.line)),
      ("endLine", String(end.line)),
    ]
    // GitHub takes columns only where both are on one line, the last one included.
    if start.line == end.line {
      properties.append(("col", String(start.column)))
      properties.append(("endColumn", String(max(start.column, end.column - 1))))
    }
    properties.append(("title", "\(TextFormatter.label(finding)): \(finding.id)"))
    let words = properties.map { "\($0.0)=\(escaped($0.1, alsoSeparators: true))" }
    return "::\(level(of: finding.severity)) \(words.joined(separator: ","))::"
      + escaped(message(of: finding), alsoSeparators: false)
  }

  /// Returns the headline, the reason and the mends, each on a line.
  private static func message(of finding: Diagnostic) -> String {
    ([finding.summary, finding.explanation].compactMap(\.self)
      + finding.solutions.map { "Zo lost u het op: \($0.summary)" }).joined(separator: "\n")
  }

  /// Returns GitHub's word for a weight.
  private static func level(of severity: Severity) -> String {
    switch severity {
    case .fout: "error"
    case .waarschuwing: "warning"
    case .nogInTeVullen, .advies, .melding: "notice"
    }
  }

  /// Returns text without the signs that end a command or a property of it.
  private static func escaped(_ text: String, alsoSeparators: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where alsoSeparators: result += "%3A"
      case ",": result += alsoSeparators ? "%2C" : ","
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
