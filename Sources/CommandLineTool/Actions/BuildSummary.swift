internal import Diagnostics
internal import Pages
internal import Publishing

/// What a build made, in a few lines.
struct BuildSummary {
  /// The site.
  private let site: RenderedSite
  /// What publishing did.
  private let report: PublishingReport
  /// What the check found.
  private let findings: [Diagnostic]

  /// Prepares the summary.
  init(_ site: RenderedSite, _ report: PublishingReport, _ findings: [Diagnostic]) {
    (self.site, self.report, self.findings) = (site, report, findings)
  }

  /// Returns the lines for the agenda in `folder` and its site in `destination`.
  func text(_ folder: String, _ destination: String) -> String {
    let pages = site.files.count { $0.path.hasSuffix(".html") }
    let others = site.files.count - pages
    var lines = [
      "Gemaakt van \"\(folder)\": \(pages) pagina's en \(others) andere bestanden in "
        + "\"\(destination)\".",
      "  \(report.written.count) nieuw of gewijzigd, \(report.unchanged.count) gelijk gebleven, "
        + "\(report.removed.count) verwijderd.",
    ]
    switch report.keptForeign.count {
    case 0: break
    case 1: lines.append("  1 bestand van uzelf is blijven staan.")
    case let count: lines.append("  \(count) bestanden van uzelf zijn blijven staan.")
    }
    lines += report.notices.map { "  Let op: \($0)" }
    lines.append("  Controle: \(FindingCount(findings).sentence)")
    return lines.joined(separator: "\n") + "\n"
  }
}
