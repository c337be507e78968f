internal import AgendaModel
internal import Checks
internal import Diagnostics
internal import Disclosure
internal import Pages
internal import Publishing
internal import Reading

/// Builds sites.
enum BuildAction {
  /// What the user asked for.
  struct Request {
    /// The folders with agendas.
    var folders: [String]
    /// The folder for the site.
    var output: String
    /// Whether internal parts are included.
    var isInternal: Bool
    /// Whether an adopted agenda with errors is published all the same.
    var allowsErrors: Bool

    /// Returns where the site of a folder goes: the output, or a folder of its own in it.
    func destination(of folder: String) -> String {
      folders.count == 1 ? output : output + "/" + FolderPath.name(of: folder)
    }
  }

  /// Builds every agenda; the worst outcome counts.
  static func run(_ request: Request) -> ExitStatus {
    guard hasSoundOutput(request) else { return .failed }
    let editions = Editions.all()
    let standard = SiteTemplates.embedded()
    var status = ExitStatus.fine
    for folder in request.folders {
      guard let source = AgendaSource(folder, regelingen: editions.regelingen) else {
        AgendaSource.reportMissing(folder)
        return .failed
      }
      let outcome = build(source, request, standard)
      if outcome.rawValue > status.rawValue { status = outcome }
    }
    return status
  }

  /// Builds one agenda.
  private static func build(
    _ source: AgendaSource, _ request: Request, _ standard: SiteTemplates
  ) -> ExitStatus {
    var findings = CheckRunner.run(agenda: source.agenda, readingFindings: source.findings)
    guard source.isThere else { return refuse(source, findings, .failed) }
    let published = PublishedAgenda(
      source.agenda, findings: findings, for: request.isInternal ? .institution : .everyone)
    let templates =
      source.templates.isEmpty ? standard : .embedded(overrides: source.templates)
    let site = SiteRenderer.render(
      published, templates: templates, checkingNames: !source.templates.isEmpty)
    findings += site.findings
    if !source.agenda.isDraft, !request.allowsErrors, findings.contains(where: isOpenError) {
      return refuse(source, findings, .findings)
    }
    return publish(site, findings, from: source, to: request.destination(of: source.folder))
  }

  /// Whether a finding keeps an adopted agenda from being published.
  private static func isOpenError(_ finding: Diagnostic) -> Bool {
    finding.severity == .fout && finding.acceptance == nil
  }

  /// Says why nothing is published, and prints the errors.
  private static func refuse(
    _ source: AgendaSource, _ findings: [Diagnostic], _ status: ExitStatus
  ) -> ExitStatus {
    let errors = findings.filter(isOpenError).sortedForPrinting()
    Terminal.error(TextFormatter.report(errors, folder: source.folder))
    Terminal.error(
      """
      De agenda in "\(source.folder)" is niet gepubliceerd. Een oude site is niet veranderd.
        Los de fouten op, of publiceer toch met --allow-errors.

      """)
    return status
  }

  /// Writes the site to disk.
  private static func publish(
    _ site: RenderedSite, _ findings: [Diagnostic], from source: AgendaSource,
    to destination: String
  ) -> ExitStatus {
    do {
      let files = site.files.map { OutputFile(path: $0.path, bytes: $0.bytes) }
      let report = try Publisher().publish(
        files: files, to: destination, generatorVersion: toolVersion)
      Terminal.out(BuildSummary(site, report, findings).text(source.folder, destination))
      return .fine
    } catch {
      Terminal.error(
        """
        \(error.summary)
          Waarom: \(error.explanation)
          Zo lost u het op: \(error.mend)

        """)
      return .failed
    }
  }

  /// Whether every site has a folder of its own, outside the agendas.
  private static func hasSoundOutput(_ request: Request) -> Bool {
    let names = request.folders.map { request.destination(of: $0) }
    guard Set(names).count == names.count else {
      Terminal.error(
        """
        Twee agenda's hebben mappen met dezelfde naam.
          Bouw ze apart, elk met een eigen --output.

        """)
      return false
    }
    for folder in request.folders where FolderPath.isInside(request.output, folder) {
      Terminal.error(
        """
        De site kan niet in de map van de agenda komen ("\(folder)").
          Kies met --output een andere map, bijvoorbeeld public.

        """)
      return false
    }
    return true
  }
}
