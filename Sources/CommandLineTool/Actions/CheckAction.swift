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
    /// Whether safe mends are applied first.
    var fixes: Bool
    /// Whether the mends are only shown.
    var isDryRun: Bool
    /// Whether the numbers that no data backs are listed instead of the findings.
    var reviewsNumbers: Bool

    /// Which kinds of findings are asked for.
    var selection: CheckSelection { CheckSelection(only: Set(only), except: Set(except)) }

    /// Whether a finding is printed.
    func shows(_ finding: Diagnostic) -> Bool { showsAdvice || finding.severity != .advies }

    /// Whether an open finding of this weight fails the check.
    func fails(_ finding: Diagnostic) -> Bool {
      guard finding.acceptance == nil else { return false }
      return finding.severity == .fout || (isStrict && finding.severity == .waarschuwing)
    }
  }

  /// Checks every folder; the worst outcome counts.
  static func run(_ request: Request) -> ExitStatus {
    guard knowsIDs(of: request), canPrint(request) else { return .failed }
    let editions = Editions.all()
    var status = mend(request, editions.regelingen)
    if request.isDryRun { return status }
    var reports: [CheckReport] = []
    let progress = Progress()
    for (at, folder) in request.folders.enumerated() {
      progress.show("Nakijken: \(at + 1) van \(request.folders.count), \(folder)")
      guard let source = AgendaSource(folder, regelingen: editions.regelingen) else {
        AgendaSource.reportMissing(folder)
        status = .failed
        continue
      }
      let findings = CheckRunner.run(
        agenda: source.agenda, readingFindings: source.findings, selection: request.selection)
      if findings.contains(where: request.fails) { status = status.worse(.findings) }
      reports.append(
        CheckReport(
          findings: FolderReport(findings.filter(request.shows), folder: folder),
          numbers: request.reviewsNumbers ? NumberReview.numbers(in: source.agenda) : nil))
    }
    progress.clear()
    guard !reports.isEmpty else { return status }
    return status.worse(Terminal.out(CheckReport.text(reports, request.format)))
  }

  /// Applies or shows the safe mends, where that was asked for.
  private static func mend(_ request: Request, _ regelingen: [Regeling]) -> ExitStatus {
    guard request.fixes || request.isDryRun else { return .fine }
    let action = FixAction(
      regelingen: regelingen, selection: request.selection, isOnlyShown: request.isDryRun)
    return request.folders.reduce(.fine) { $0.worse(action.run($1)) }
  }

  /// The names of all kinds of findings.
  static var ids: [String] { CheckExplanation.ids }

  /// Whether a word is the name of a kind of finding.
  static func knows(_ id: String) -> Bool { CheckRegistry.page(id) != nil }

  /// Whether what was asked for has the format that was asked for; says when it has not.
  private static func canPrint(_ request: Request) -> Bool {
    guard request.reviewsNumbers, ![.text, .concise, .json].contains(request.format) else {
      return true
    }
    Terminal.error(
      """
      De lijst van --review-numbers is er niet als \(request.format.rawValue).
        Kies --format text, concise of json.

      """)
    return false
  }

  /// Whether all ids that were named exist; says which does not.
  private static func knowsIDs(of request: Request) -> Bool {
    let known = CheckExplanation.ids
    for id in request.only + request.except where !knows(id) {
      let near = NearMiss.nearest(to: id, among: known)
      Terminal.error(
        "Er is geen melding, en ook geen map, met de naam \"\(id)\"."
          + (near.map { " Bedoelde u \"\($0)\"?" } ?? "") + " Alle namen: ijkpunt explain.\n")
      return false
    }
    return true
  }
}
