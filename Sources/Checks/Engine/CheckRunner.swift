public import AgendaModel
public import Diagnostics

/// Runs the checks over an agenda.
///
/// The order of work:
/// 1. index the agenda once;
/// 2. run every selected check;
/// 3. drop what only follows from a file that could not be read, from a trap on the same line, from an
///    indicator that the Regeling does not have, or from another finding at the same place;
/// 4. in a draft, call missing parts "nog in te vullen";
/// 5. mark what was discussed and left so, and report acceptances that cover nothing;
/// 6. sort.
public enum CheckRunner {
  /// Returns all findings about `agenda`, those of the reading included.
  public static func run(
    agenda: Agenda, readingFindings: [Diagnostic], selection: CheckSelection = .everything
  ) -> [Diagnostic] {
    let index = AgendaIndex(agenda, readingFindings: readingFindings)
    let found = checks(selection, index).map { weighed($0, in: index) }
    return concluded(found, readingFindings, selection, index)
  }

  /// Returns the same findings as `run`, with the checks side by side on all cores: for a preview,
  /// where someone waits.
  public static func runSideBySide(
    agenda: Agenda, readingFindings: [Diagnostic]
  ) async -> [Diagnostic] {
    let selection = CheckSelection.everything
    let index = AgendaIndex(agenda, readingFindings: readingFindings)
    let checks = checks(selection, index)
    let found = await withTaskGroup(of: (place: Int, findings: [Diagnostic]).self) { group in
      for (place, check) in checks.enumerated() {
        group.addTask { (place, weighed(check, in: index)) }
      }
      return await group.reduce(into: [[Diagnostic]](repeating: [], count: checks.count)) {
        $0[$1.place] = $1.findings
      }
    }
    return concluded(found, readingFindings, selection, index)
  }

  /// Returns the checks that are asked for.
  ///
  /// Without `agenda.yaml` nothing is known of the school, nor of what was discussed and left so;
  /// then there is nothing to check.
  private static func checks(
    _ selection: CheckSelection, _ index: AgendaIndex
  ) -> [any Check.Type] {
    guard !index.damage.isUnread(index.agenda.file.path) else { return [] }
    return CheckRegistry.checks.filter { selection.contains($0.page.id) }
  }

  /// Returns the findings to print: those of the reading and those of the checks in their order,
  /// without what only follows from others.
  private static func concluded(
    _ found: [[Diagnostic]], _ readingFindings: [Diagnostic], _ selection: CheckSelection,
    _ index: AgendaIndex
  ) -> [Diagnostic] {
    var findings = FollowOns.removed(from: readingFindings).filter { selection.contains($0.id) }
      .map { weighed($0, in: index) }
    findings += found.joined()
    let strange = FollowOns.StrangeIndicators(readingFindings)
    findings.removeAll(where: strange.explain)
    findings.removeAll(where: Echoes(findings).contain)
    findings = FollowOns.withoutOwnTotals(FollowOns.withoutDoubleRows(findings))
    let review = AcceptanceReview(agenda: index.agenda, damage: index.damage, selection: selection)
    return review.applied(to: findings).sortedForPrinting()
  }

  /// Whether a missing part may stand in what could not be read.
  ///
  /// What is missing from the agenda as a whole is told at the start of `agenda.yaml`; that follows
  /// from a broken `agenda.yaml` only when nothing of it is known.
  private static func isFollowOn(_ finding: Diagnostic, of index: AgendaIndex) -> Bool {
    let path = finding.range.file.path
    return path == index.agenda.file.path
      ? index.damage.isUnread(path) : index.damage.isIncomplete(path)
  }

  /// Returns the findings of one check without follow-on noise, with the weight that a draft gives.
  private static func weighed(
    _ check: any Check.Type, in index: AgendaIndex
  ) -> [Diagnostic] {
    let findings = check.findings(in: index)
    guard check.page.isAboutMissingPart else { return findings }
    return findings.filter { !isFollowOn($0, of: index) }.map { finding in
      var finding = finding
      if index.agenda.isDraft { finding.severity = .nogInTeVullen }
      return finding
    }
  }

  /// Returns a finding of the reading with the weight that a draft gives: room that is left open is a
  /// missing part too.
  private static func weighed(_ finding: Diagnostic, in index: AgendaIndex) -> Diagnostic {
    let isOpen = CheckRegistry.page(finding.id)?.isAboutMissingPart ?? false
    guard isOpen, index.agenda.isDraft else { return finding }
    var finding = finding
    finding.severity = .nogInTeVullen
    return finding
  }
}
