internal import AgendaModel
internal import Checks
internal import Diagnostics
internal import Disclosure
internal import Pages

/// The agenda at one moment, with all that a preview shows of it.
///
/// Everything is worked out from the files as they are then; nothing of an earlier state is kept but
/// the pages that stand in for those of a file that cannot be read now.
struct PreviewState: Sendable {
  /// The number of the state; each change makes a higher one.
  let version: Int
  /// The agenda.
  let source: AgendaSource
  /// What was found.
  let findings: [Diagnostic]
  /// Makes the pages.
  let press: SitePress
  /// The pages with their findings.
  let site: PreviewSite
  /// The files that could not be read.
  let unread: Set<String>
  /// The compiled templates that the pages are made with.
  let templates: PreviewTemplates
  /// The pages of the last state in which every file could be read; nil where this is it.
  let earlier: PreviewSite?

  /// Returns a newer state with more findings.
  func adding(_ more: [Diagnostic]) -> PreviewState {
    let all = (findings + more).sortedForPrinting()
    return PreviewState(
      version: version + 1, source: source, findings: all, press: press,
      site: site.with(all, version: version + 1), unread: unread, templates: templates,
      earlier: earlier?.with(all, version: version + 1))
  }

  /// The findings that keep pages from being shown as they should be.
  var blocking: [Diagnostic] {
    let broken = findings.filter { unread.contains($0.range.file.path) && $0.severity == .fout }
    return broken + templates.errors
  }
}

/// The templates of a preview: those of the institution, or the last ones that could be compiled.
struct PreviewTemplates: Sendable {
  /// The institution's files that these were compiled from, or that could not be.
  let files: [String: SourceFile]
  /// The compiled templates.
  let compiled: SiteTemplates
  /// What is wrong with the files; where that is an error, `compiled` is older than `files`.
  let findings: [Diagnostic]

  /// The errors.
  var errors: [Diagnostic] { findings.filter { $0.severity == .fout } }

  /// Compiles templates; keeps what was compiled before where nothing changed or something is wrong.
  static func make(
    _ source: AgendaSource, after earlier: PreviewTemplates?, standard: SiteTemplates
  ) -> PreviewTemplates {
    let files = source.templates
    if let earlier, earlier.files.mapValues(\.bytes) == files.mapValues(\.bytes) { return earlier }
    let compiled = source.siteTemplates(standard)
    let isBroken = compiled.findings.contains { $0.severity == .fout }
    return PreviewTemplates(
      files: files, compiled: isBroken ? earlier?.compiled ?? standard : compiled,
      findings: compiled.findings)
  }
}
