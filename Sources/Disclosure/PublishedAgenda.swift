public import AgendaModel
public import Diagnostics

/// Who will see the pages.
public enum Audience: Sendable, Hashable {
  /// Everyone: intern text and small counts are gone.
  case everyone
  /// The institution itself: intern text stays and is marked, and findings are shown.
  case institution
}

/// An agenda from which everything that its audience may not see has been removed.
///
/// Only `Disclosure.publish` makes one, and pages, charts, downloads and search take nothing else;
/// so a count that is protected here is protected everywhere.
public struct PublishedAgenda: Sendable {
  /// The agenda as the audience may see it.
  public let agenda: Agenda
  /// Who will see it.
  public let audience: Audience
  /// The findings, for a draft's page of what is missing and for the institution itself; empty
  /// where the audience may not see them.
  public let findings: [Diagnostic]
  /// How many values were withheld because the group is too small.
  public let withheldValues: Int

  /// Creates a published agenda; for `Disclosure` alone.
  init(agenda: Agenda, audience: Audience, findings: [Diagnostic], withheldValues: Int) {
    (self.agenda, self.audience) = (agenda, audience)
    (self.findings, self.withheldValues) = (findings, withheldValues)
  }
}

/// The one place where small counts and intern text are removed.
public enum Disclosure {
  /// Returns `agenda` as `audience` may see it.
  ///
  /// For a draft, findings about parts that are still to be filled in stay for everyone, because a
  /// draft says what it lacks; all other findings are for the institution alone. Of the files in
  /// `beelden/` everyone gets those that the public text, or one of `templates`, refers to.
  public static func publish(
    _ agenda: Agenda, findings: [Diagnostic], for audience: Audience, templates: [String] = []
  ) -> PublishedAgenda {
    let shown = findings.filter { finding in
      audience == .institution || (agenda.isDraft && finding.severity == .nogInTeVullen)
    }
    var counts = SmallCounts(agenda)
    let protected = counts.protected(agenda)
    var visible = protected
    if audience == .everyone {
      visible = InternalText.removed(from: protected)
      let shown = ShownFiles(visible)
      visible.assets = visible.assets.filter { asset in
        shown.contain(asset) || templates.contains { $0.contains(asset.path) }
      }
    }
    return PublishedAgenda(
      agenda: visible, audience: audience, findings: shown, withheldValues: counts.withheld)
  }
}
