internal import Checks
internal import Diagnostics

/// Prints findings in the format that was asked for.
enum CheckReport {
  /// Returns the findings of all folders.
  static func text(_ reports: [FolderReport], _ format: ReportFormat) -> String {
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
}
