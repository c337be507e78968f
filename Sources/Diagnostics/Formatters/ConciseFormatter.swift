/// Prints findings one per line, for editors and search.
public enum ConciseFormatter {
  /// Returns one line per finding: place, weight, headline and id.
  public static func report(_ findings: [Diagnostic], folder: String) -> String {
    let report = FolderReport(findings, folder: folder)
    return findings.map { finding in
      let place = TextFormatter.place(finding.range, in: report)
      return "\(place): \(TextFormatter.label(finding)): \(finding.summary) [\(finding.id)]\n"
    }.joined()
  }
}
