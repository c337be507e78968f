internal import AgendaModel
internal import Checks
internal import Diagnostics
internal import Reading

/// Checks agendas and prints what was found.
enum CheckAction {
  /// What the user asked for.
  struct Request {
    /// The folders.
    var folders: [String]
    /// How to print.
    var format: ReportFormat
    /// Whether warnings fail too.
    var isStrict: Bool
    /// Whether advice is shown.
    var showsAdvice: Bool
    /// The ids to show; empty for all.
    var only: [String]
    /// The ids to leave out.
    var except: [String]
    /// Whether the numbers that no data backs are listed instead of the findings.
    var reviewsNumbers = false

    /// Whether an open finding of this weight fails the check.
    func fails(_ finding: Diagnostic) -> Bool {
      guard finding.acceptance == nil else { return false }
      return finding.severity == .fout || (isStrict && finding.severity == .waarschuwing)
    }
  }

  /// Checks every folder; the worst outcome counts.
  static func run(_ request: Request) -> ExitStatus {
    guard knowsIDs(of: request) else { return .failed }
    let editions = Editions.all()
    let selection = CheckSelection(only: Set(request.only), except: Set(request.except))
    var status = ExitStatus.fine
    var reports: [Report] = []
    for folder in request.folders {
      guard let source = AgendaSource(folder, regelingen: editions.regelingen) else {
        AgendaSource.reportMissing(folder)
        status = .failed
        continue
      }
      let findings = CheckRunner.run(
        agenda: source.agenda, readingFindings: source.findings, selection: selection)
      if findings.contains(where: request.fails) { status = status.worse(.findings) }
      reports.append(
        Report(
          folder: folder,
          findings: findings.filter { request.showsAdvice || $0.severity != .advies },
          numbers: request.reviewsNumbers ? NumberReview.numbers(in: source.agenda) : []))
    }
    guard !reports.isEmpty else { return status }
    let text =
      request.reviewsNumbers
      ? review(reports, request.format) : text(reports, request.format)
    return status.worse(Terminal.out(text))
  }

  /// What there is to say about a folder.
  private struct Report {
    /// The folder as the user gave it.
    let folder: String
    /// The findings to show.
    let findings: [Diagnostic]
    /// The numbers that no data backs, when they are asked for.
    let numbers: [UnbackedNumber]
  }

  /// Returns the numbers of all folders in the format that was asked for.
  private static func review(_ reports: [Report], _ format: ReportFormat) -> String {
    switch format {
    case .text:
      reports.map { report in
        NumberReviewReport.text(report.numbers, folder: report.folder)
          + "Controle: \(FindingCount(report.findings).sentence)\n"
      }.joined(separator: "\n")
    case .concise:
      reports.map { NumberReviewReport.concise($0.numbers, folder: $0.folder) }.joined()
    case .json: NumberReviewReport.json(reports.map { ($0.folder, $0.numbers) })
    }
  }

  /// Returns the findings of all folders in the format that was asked for.
  private static func text(_ reports: [Report], _ format: ReportFormat) -> String {
    switch format {
    case .text:
      reports.map { TextFormatter.report($0.findings, folder: $0.folder) }.joined(separator: "\n")
    case .concise:
      reports.map { ConciseFormatter.report($0.findings, folder: $0.folder) }.joined()
    case .json: JSONFormatter.report(reports.map { ($0.folder, $0.findings) })
    }
  }

  /// Whether all ids that were named exist; says which does not.
  private static func knowsIDs(of request: Request) -> Bool {
    let known = CheckExplanation.ids
    for id in request.only + request.except where !known.contains(id) {
      let near = NearMiss.nearest(to: id, among: known)
      Terminal.error(
        "Er is geen melding met de naam \"\(id)\"."
          + (near.map { " Bedoelde u \"\($0)\"?" } ?? "") + " Alle namen: ijkpunt explain.\n")
      return false
    }
    return true
  }
}
