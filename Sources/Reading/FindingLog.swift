internal import Diagnostics

/// Collects the findings of one reading, which runs on one thread.
///
/// A class, because the readers form a tree of short-lived values that all report to one place.
final class FindingLog {
  /// The findings so far.
  private(set) var findings: [Diagnostic] = []

  /// Adds a finding.
  func add(_ finding: Diagnostic) { findings.append(finding) }

  /// Adds a mistake that keeps text from being read as its author meant it.
  func error(
    _ id: String, _ range: SourceRange, _ summary: String, why: String? = nil, mend: String...,
    notes: [Diagnostic.Note] = [], subject: String? = nil
  ) {
    add(
      Diagnostic(
        id, .fout, at: range, summary, explanation: why, notes: notes,
        solutions: mend.map { Diagnostic.Solution($0) }, subject: subject))
  }

  /// Adds something that is likely mistaken.
  func warning(
    _ id: String, _ range: SourceRange, _ summary: String, why: String? = nil, mend: String...
  ) {
    add(
      Diagnostic(
        id, .waarschuwing, at: range, summary, explanation: why,
        solutions: mend.map { Diagnostic.Solution($0) }))
  }
}
