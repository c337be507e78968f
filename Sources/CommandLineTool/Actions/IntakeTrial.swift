internal import AgendaModel
internal import Checks
internal import Diagnostics
internal import Disclosure
internal import Intake
internal import Reading

/// Tries a plan without writing anything: reads the agenda as it would be, and looks at what it says.
struct IntakeTrial {
  /// The plan.
  let plan: IntakePlan
  /// The agenda as it is.
  let before: AgendaSource
  /// Its files.
  let files: [InputFile]

  /// What came of it.
  struct Outcome {
    /// The files that change.
    var changes: [FileChange]
    /// What the user has to paste.
    var pastes: [IntakePlan.Paste]
    /// The values of the data file as the site will show them.
    var values: PublishedValues
    /// The values of the data file as the site shows them now.
    var earlier: PublishedValues
    /// The errors that the agenda does not have now.
    var newErrors: [Diagnostic]
  }

  /// Returns the outcome with the headers written, or without where that does not work out.
  func settled() throws(IntakeProblem) -> Outcome {
    let whole = try outcome(writesHeaders: true)
    if whole.isComplete { return whole.outcome }
    return try outcome(writesHeaders: false).outcome
  }

  /// Returns what the agenda says with the changes, and whether every value arrives.
  private func outcome(
    writesHeaders: Bool
  ) throws(IntakeProblem) -> (outcome: Outcome, isComplete: Bool) {
    let bytes = Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first }
    let (changes, pastes) = try plan.changes(bytes, before.agenda, writesHeaders: writesHeaders)
    let changed = Set(changes.map(\.path))
    let new =
      files.filter { !changed.contains($0.path) }
      + changes.map { InputFile(path: $0.path, bytes: $0.new) }
    let after = AgendaSource(before.folder, files: new, regelingen: Editions.all().regelingen)
    let open = Set(pastes.map(\.indicator))
    let overview = DataOverview(after.agenda, names: [plan.name])
    let uses = overview.datasets.flatMap(\.columns).flatMap(\.uses)
    let isComplete = plan.indicators.filter { !open.contains($0) }.allSatisfy { code in
      uses.filter { $0.indicator == code }.reduce(0) { $0 + $1.count } >= plan.count(for: code)
    }
    return (
      Outcome(
        changes: changes, pastes: pastes, values: published(after.agenda),
        earlier: published(before.agenda), newErrors: newErrors(after)), isComplete
    )
  }

  /// Returns the values of the data file as readers see them.
  private func published(_ agenda: Agenda) -> PublishedValues {
    PublishedValues(
      PublishedAgenda(agenda, findings: [], for: .everyone).agenda, from: plan.dataPath,
      of: plan.indicators)
  }

  /// Returns the errors that the changes bring.
  private func newErrors(_ after: AgendaSource) -> [Diagnostic] {
    let known = Set(errors(before).map { "\($0.id) \($0.range.file.path) \($0.summary)" })
    return errors(after).filter { !known.contains("\($0.id) \($0.range.file.path) \($0.summary)") }
  }

  /// Returns the open errors of an agenda.
  private func errors(_ source: AgendaSource) -> [Diagnostic] {
    CheckRunner.run(agenda: source.agenda, readingFindings: source.findings)
      .filter { $0.severity == .fout && $0.acceptance == nil }
  }
}
