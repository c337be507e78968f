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
        status = .failed
        continue
      }
      status = status.worse(build(source, request, standard))
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
      source.agenda, findings: findings, for: request.isInternal ? .institution : .everyone,
      templates: source.templates.values.map { $0.text(0..<$0.bytes.count) })
    let templates =
      source.templates.isEmpty ? standard : .embedded(overrides: source.templates)
    let site = SiteRenderer.render(
      published, templates: templates, checkingNames: !source.templates.isEmpty)
    findings += site.findings
    let barrier = PublishingBarrier(source.agenda, isInternal: request.isInternal)
    if !request.allowsErrors, findings.contains(where: barrier.stops) {
      return refuse(source, findings, .findings)
    }
    return publish(site, findings, from: source, to: request.destination(of: source.folder))
  }

  /// Says why nothing is published, and prints the errors.
  private static func refuse(
    _ source: AgendaSource, _ findings: [Diagnostic], _ status: ExitStatus
  ) -> ExitStatus {
    let errors = findings.filter(PublishingBarrier.isOpenError).sortedForPrinting()
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
      return Terminal.out(
        BuildSummary(site, report, findings).text(source.folder, destination))
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
    for folder in request.folders where !folder.isEmpty {
      if FolderPath.isInside(request.output, folder) {
        reportOverlap("De site kan niet in de map van de agenda komen (\"\(folder)\").")
        return false
      }
      if !request.output.isEmpty, FolderPath.isInside(folder, request.output) {
        reportOverlap(
          "De map van de agenda (\"\(folder)\") ligt in de map voor de site. Wie de site "
            + "publiceert, publiceert dan ook de agenda, met wat daarin intern is.")
        return false
      }
    }
    return true
  }

  /// Says that the folders of an agenda and its site overlap.
  private static func reportOverlap(_ headline: String) {
    Terminal.error(
      """
      \(headline)
        Kies met --output een andere map, bijvoorbeeld public.

      """)
  }
}
