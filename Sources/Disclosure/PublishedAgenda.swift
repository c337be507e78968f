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
/// The one place where small counts and intern text are removed: pages, charts, downloads and search
/// take nothing else, so a count that is protected here is protected everywhere.
public struct PublishedAgenda: Sendable {
  /// The agenda as the audience may see it.
  public let agenda: Agenda
  /// Who will see it.
  public let audience: Audience
  /// The findings, for a draft's page of what is missing and for the institution itself; empty
  /// where the audience may not see them.
  public private(set) var findings: [Diagnostic]
  /// How many values were withheld because the group is too small.
  public let withheldValues: Int

  /// Takes from `agenda` what `audience` may not see.
  ///
  /// For a draft, findings about parts that are still to be filled in stay for everyone, because a
  /// draft says what it lacks; all other findings are for the institution alone. Of the files in
  /// `beelden/` everyone gets those that the public text, or one of `templates`, refers to.
  public init(
    _ agenda: Agenda, findings: [Diagnostic], for audience: Audience, templates: [String] = []
  ) {
    var counts = SmallCounts(agenda)
    let protected = counts.protected(agenda)
    self.agenda = audience == .everyone ? Self.shown(protected, templates) : protected
    self.audience = audience
    withheldValues = counts.withheld
    self.findings = Self.shown(findings, of: agenda, to: audience)
  }

  /// Returns the same agenda with other findings, of which the audience gets its part.
  public func with(_ findings: [Diagnostic]) -> PublishedAgenda {
    var published = self
    published.findings = Self.shown(findings, of: agenda, to: audience)
    return published
  }

  /// Returns the findings that an audience may see.
  private static func shown(
    _ findings: [Diagnostic], of agenda: Agenda, to audience: Audience
  ) -> [Diagnostic] {
    findings.filter { finding in
      audience == .institution || (agenda.isDraft && finding.severity == .nogInTeVullen)
    }
  }

  /// Returns an agenda without internal text and without files that nothing public refers to.
  private static func shown(_ agenda: Agenda, _ templates: [String]) -> Agenda {
    var visible = InternalText.removed(from: agenda)
    let mentioned = ShownFiles(visible)
    visible.assets = visible.assets.filter { asset in
      mentioned.contain(asset) || templates.contains { $0.contains(asset.path) }
    }
    return visible
  }
}
