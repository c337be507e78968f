internal import AgendaModel
internal import Checks
internal import Diagnostics
internal import Disclosure
internal import Pages

/// Makes the states of a preview from the files of an agenda's folder.
struct PreviewMaker: Sendable {
  /// The folder as the user gave it.
  let folder: String
  /// Whether pages are made as visitors will see them.
  let isPublic: Bool
  /// The editions of the Regeling.
  let regelingen: [Regeling]
  /// The templates that came with IJkpunt.
  let standard: SiteTemplates

  /// Returns the agenda as it is now; nil where there is no such folder.
  ///
  /// The check and the work that pages share go side by side, since neither needs the other: only
  /// the list of what is missing waits for both.
  func state(after last: PreviewState?) async -> PreviewState? {
    guard let source = AgendaSource(folder, regelingen: regelingen) else { return nil }
    async let checked = CheckRunner.runSideBySide(
      agenda: source.agenda, readingFindings: source.findings)
    let templates = PreviewTemplates.make(source, after: last?.templates, standard: standard)
    let published = source.published(to: isPublic ? .everyone : .institution, findings: [])
    let press = SitePress(
      published, templates: templates.compiled, marksSources: true, generator: toolVersion)
    let findings = await (checked + templates.findings).sortedForPrinting()
    return state(source, findings, press.with(findings), templates, after: last)
  }

  /// Puts a state together.
  private func state(
    _ source: AgendaSource, _ findings: [Diagnostic], _ press: SitePress,
    _ templates: PreviewTemplates, after last: PreviewState?
  ) -> PreviewState {
    let version = (last?.version ?? 0) + 1
    // The pages of the last sound state, with the findings of now.
    let sound = last.flatMap { $0.unread.isEmpty ? $0.site : $0.earlier }
    let unread = UnreadFiles.paths(in: source.agenda, source.findings)
    return PreviewState(
      version: version, source: source, findings: findings, press: press,
      site: PreviewSite(press, findings: findings, version: version), unread: unread,
      templates: templates,
      earlier: unread.isEmpty ? nil : sound?.with(findings, version: version))
  }
}
