internal import AgendaModel
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
  }

  /// Checks every folder; the worst outcome counts.
  static func run(_ request: Request) -> ExitStatus {
    let editions = Editions.all()
    var status = ExitStatus.fine
    for folder in request.folders {
      guard let source = AgendaSource(folder, regelingen: editions.regelingen) else {
        AgendaSource.reportMissing(folder)
        return .failed
      }
      let findings = source.findings.sortedForPrinting()
      Terminal.out(TextFormatter.report(findings, folder: folder))
      if findings.contains(where: { $0.severity == .fout }) { status = .findings }
    }
    return status
  }
}
