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
    var findings = FollowOns.removed(from: readingFindings).filter { selection.contains($0.id) }
      .map { weighed($0, in: index) }
    // Without agenda.yaml nothing is known of the school, nor of what was discussed and left so.
    let isKnown = !index.damage.isUnread(agenda.file.path)
    for check in CheckRegistry.checks where isKnown && selection.contains(check.page.id) {
      findings += weighed(check.findings(in: index), of: check.page, in: index)
    }
    let strange = FollowOns.StrangeIndicators(readingFindings)
    findings.removeAll(where: strange.explain)
    findings.removeAll(where: Echoes(findings).contain)
    findings = FollowOns.withoutOwnTotals(FollowOns.withoutDoubleRows(findings))
    let review = AcceptanceReview(agenda: agenda, damage: index.damage, selection: selection)
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
    _ findings: [Diagnostic], of page: CheckPage, in index: AgendaIndex
  ) -> [Diagnostic] {
    guard page.isAboutMissingPart else { return findings }
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
