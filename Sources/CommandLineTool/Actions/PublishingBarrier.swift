internal import AgendaModel
internal import Diagnostics

/// Decides which findings keep a site from being published.
///
/// An agenda that is adopted, or that may be, is not published with errors. A draft is, but never
/// with text in public that its author meant to keep internal.
struct PublishingBarrier {
  /// The ids of findings about braces that do not do what they say.
  private static let idleMarks: Set<String> = [
    "unknown-mark", "mark-misplaced", "internal-mark-idle",
  ]

  /// The agenda's status, where it could be read.
  private let status: Agenda.Status?
  /// The path of `agenda.yaml`.
  private let agendaPath: String
  /// Whether the site is for the institution itself.
  private let isInternal: Bool

  /// Prepares for an agenda.
  init(_ agenda: Agenda, isInternal: Bool) {
    (status, agendaPath) = (agenda.status?.value, agenda.file.path)
    self.isInternal = isInternal
  }

  /// Whether a finding stops the publication.
  func stops(_ finding: Diagnostic) -> Bool {
    guard Self.isOpenError(finding) else { return false }
    switch status {
    case .adopted: return true
    case .draft: return leaks(finding)
    case nil: return finding.range.file.path == agendaPath || leaks(finding)
    }
  }

  /// Whether a finding is an error that was not discussed and left so.
  static func isOpenError(_ finding: Diagnostic) -> Bool {
    finding.severity == .fout && finding.acceptance == nil
  }

  /// Whether a finding says that a mark like `{intern}` hides nothing.
  private func leaks(_ finding: Diagnostic) -> Bool {
    guard !isInternal, Self.idleMarks.contains(finding.id) else { return false }
    return finding.range.text.lowercased().contains("int")
  }
}
