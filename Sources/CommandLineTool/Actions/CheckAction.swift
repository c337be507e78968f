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
    var reports: [(folder: String, findings: [Diagnostic])] = []
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
        (folder, findings.filter { request.showsAdvice || $0.severity != .advies }))
    }
    return reports.isEmpty ? status : status.worse(Terminal.out(text(reports, request.format)))
  }

  /// Returns the findings of all folders in the format that was asked for.
  private static func text(
    _ reports: [(folder: String, findings: [Diagnostic])], _ format: ReportFormat
  ) -> String {
    switch format {
    case .text:
      reports.map { TextFormatter.report($0.findings, folder: $0.folder) }.joined(separator: "\n")
    case .concise:
      reports.map { ConciseFormatter.report($0.findings, folder: $0.folder) }.joined()
    case .json: JSONFormatter.report(reports)
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
