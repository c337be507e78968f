internal import AgendaModel
internal import Checks
internal import Diagnostics
internal import Drafting
internal import Reading

/// Prints how an agenda stands.
enum StatusAction {
  /// Reads the agenda, and prints what is missing, late and due.
  static func run(_ folder: String, _ format: StatusFormat) -> ExitStatus {
    guard let source = AgendaSource.existing(in: folder) else { return .failed }
    let findings = CheckRunner.run(agenda: source.agenda, readingFindings: source.findings)
    let status = AgendaStatus(source.agenda, missing: missing(in: findings))
    switch format {
    case .text: return Terminal.out(StatusText(status, folder: folder).text)
    case .json: return Terminal.out(StatusJSON.value(status, folder: folder).text() + "\n")
    }
  }

  /// Returns the findings that say that a part is not there, and that nobody left so.
  static func missing(in findings: [Diagnostic]) -> [Diagnostic] {
    findings.filter { finding in
      finding.acceptance == nil && CheckRegistry.page(finding.id)?.isAboutMissingPart == true
    }
  }
}
