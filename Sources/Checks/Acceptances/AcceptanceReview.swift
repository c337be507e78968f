internal import AgendaModel
internal import Diagnostics

/// Lays the accepted findings of an agenda beside the findings.
struct AcceptanceReview {
  /// The acceptances by the id of their finding.
  private let acceptances: [String: [Int]]
  /// All acceptances in the author's order.
  private let all: [FindingAcceptance]
  /// Which findings were asked for; an acceptance of another is not looked at.
  private let selection: CheckSelection

  /// What could not be read: a finding there may only be hidden.
  private let damage: Damage
  /// The path of `agenda.yaml`.
  private let agendaPath: String

  /// Creates the review of an agenda.
  init(agenda: Agenda, damage: Damage, selection: CheckSelection) {
    (self.damage, agendaPath) = (damage, agenda.file.path)
    all = agenda.acceptances
    acceptances = Dictionary(grouping: all.indices) { agenda.acceptances[$0].finding.value }
    self.selection = selection
  }

  /// Returns the findings, each with the acceptance that covers it, and what is wrong with the list.
  func applied(to findings: [Diagnostic]) -> [Diagnostic] {
    var used: Set<Int> = []
    var result = findings
    for at in result.indices {
      guard let match = match(for: result[at]) else { continue }
      used.formUnion(match)
      result[at].acceptance = match.first.map { all[$0].acceptance }
    }
    let stale = unused(but: used).filter { !isOvertaken($0, by: result) }
    return result + AcceptanceStale.findings(stale)
      + AcceptanceUnknown.findings(all.filter { !Self.isKnown($0) }, selection: selection)
  }

  /// Returns the acceptances that cover a finding, in order; nil when there is none.
  private func match(for finding: Diagnostic) -> [Int]? {
    let matches = acceptances[finding.id, default: []].filter { all[$0].covers(finding) }
    return matches.isEmpty ? nil : matches
  }

  /// Returns the acceptances of known and selected findings that cover none.
  private func unused(but used: Set<Int>) -> [FindingAcceptance] {
    guard selection.contains(AcceptanceStale.page.id) else { return [] }
    return all.indices.filter { !used.contains($0) }.map { all[$0] }.filter {
      Self.isKnown($0) && selection.contains($0.finding.value) && !mayBeHidden($0)
    }
  }

  /// Whether the acceptance names a kind of finding that exists.
  private static func isKnown(_ acceptance: FindingAcceptance) -> Bool {
    CheckRegistry.page(acceptance.finding.value) != nil
  }

  /// Whether something else is now wrong with what an acceptance is about.
  ///
  /// A value that is gone or cannot be has no other finding; once that is mended, the accepted one
  /// may come back.
  private func isOvertaken(_ acceptance: FindingAcceptance, by findings: [Diagnostic]) -> Bool {
    findings.contains { finding in
      finding.acceptance == nil && finding.severity < .advies
        && finding.subject != nil && finding.subject == acceptance.subject
        && finding.range.file.path == acceptance.path.value
    }
  }

  /// Whether the finding that an acceptance covers may stand in what could not be read.
  private func mayBeHidden(_ acceptance: FindingAcceptance) -> Bool {
    let path = acceptance.path.value
    return [path, agendaPath, path.hasPrefix("data/") ? "data/datapackage.yaml" : path].contains {
      damage.isTouched($0)
    }
  }
}
