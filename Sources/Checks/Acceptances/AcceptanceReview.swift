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
  /// The paths of documents about doelstellingen that are missing, which is a finding of its own.
  private let missingPaths: Set<String>

  /// Creates the review of an agenda.
  init(agenda: Agenda, damage: Damage, selection: CheckSelection) {
    (self.damage, agendaPath) = (damage, agenda.file.path)
    let present = Set(agenda.doelstellingen.compactMap { $0.code?.value })
    missingPaths = Set(
      agenda.regeling.doelstellingen.filter { !present.contains($0.code) }.map {
        "prioriteit-\($0.prioriteit)/\($0.code).md"
      })
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
    return result + AcceptanceStale.findings(unused(but: used, among: result), among: result)
      + AcceptanceUnknown.findings(all.filter { !Self.isKnown($0) }, selection: selection)
  }

  /// Returns the acceptances that cover a finding, in order; nil when there is none.
  private func match(for finding: Diagnostic) -> [Int]? {
    let matches = acceptances[finding.id, default: []].filter { all[$0].covers(finding) }
    return matches.isEmpty ? nil : matches
  }

  /// Returns the acceptances of known and selected findings that cover none.
  ///
  /// A check stays silent about what another mistake in the file explains, so an acceptance is held
  /// back while its file has an open finding of another kind.
  private func unused(but used: Set<Int>, among findings: [Diagnostic]) -> [FindingAcceptance] {
    guard selection.contains(AcceptanceStale.page.id) else { return [] }
    let open = findings.filter { $0.acceptance == nil && $0.severity <= .waarschuwing }
    let kinds = Dictionary(grouping: open, by: \.range.file.path).mapValues { Set($0.map(\.id)) }
    return all.indices.filter { !used.contains($0) }.map { all[$0] }.filter {
      Self.isKnown($0) && selection.contains($0.finding.value) && !mayBeHidden($0)
        && kinds[$0.path.value, default: []].isSubset(of: [$0.finding.value])
    }
  }

  /// Whether the acceptance names a kind of finding that exists.
  private static func isKnown(_ acceptance: FindingAcceptance) -> Bool {
    CheckRegistry.page(acceptance.finding.value) != nil
  }

  /// Whether the finding that an acceptance covers may stand in what could not be read.
  private func mayBeHidden(_ acceptance: FindingAcceptance) -> Bool {
    let path = acceptance.path.value
    if missingPaths.contains(path) { return true }
    let isData = path.hasPrefix("data/")
    // A misspelt name may be that of this file, which then serves no indicator.
    if isData, damage.hasUnknownDataset { return true }
    return [path, agendaPath, isData ? "data/datapackage.yaml" : path].contains {
      damage.isTouched($0)
    }
  }
}
