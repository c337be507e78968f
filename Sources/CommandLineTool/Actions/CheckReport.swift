internal import Checks
internal import Diagnostics

/// What there is to print about one folder.
struct CheckReport {
  /// The findings.
  let findings: FolderReport
  /// The numbers that no data backs; nil where the findings are printed.
  let numbers: [UnbackedNumber]?

  /// Returns the reports of all folders in a format.
  static func text(_ reports: [CheckReport], _ format: ReportFormat) -> String {
    let numbers = reports.compactMap { report in
      report.numbers.map { (report.findings, $0) }
    }
    return numbers.isEmpty
      ? findings(reports.map(\.findings), format) : review(numbers, format)
  }

  /// Returns the findings of all folders.
  private static func findings(_ reports: [FolderReport], _ format: ReportFormat) -> String {
    switch format {
    case .text:
      let formatter = TextFormatter(Terminal.outputHasColours ? .coloured : .plain)
      return reports.map(formatter.text).joined(separator: "\n")
    case .concise:
      return reports.map { ConciseFormatter.report($0.findings, folder: $0.folder) }.joined()
    case .json: return JSONFormatter.report(reports)
    case .sarif:
      return SARIFFormatter(kinds: CheckRegistry.kinds, version: toolVersion).report(reports)
    case .github: return reports.map(GitHubFormatter.report).joined()
    }
  }

  /// Returns the numbers of all folders; the formats that have no such list give the plain one.
  private static func review(
    _ reports: [(FolderReport, [UnbackedNumber])], _ format: ReportFormat
  ) -> String {
    switch format {
    case .concise:
      reports.map { NumberReviewReport.concise($1, folder: $0.folder) }.joined()
    case .json: NumberReviewReport.json(reports.map { ($0.folder, $1) })
    case .text, .sarif, .github:
      reports.map { report, numbers in
        NumberReviewReport.text(numbers, folder: report.folder)
          + "Controle: \(FindingCount(report.findings).sentence)\n"
      }.joined(separator: "\n")
    }
  }
}
