internal import AgendaModel
internal import Diagnostics
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
    /// Whether each drawing also becomes a PNG picture.
    var hasPictures: Bool

    /// Returns where the site of a folder goes: the output, or a folder of its own in it.
    func destination(of folder: String) -> String {
      folders.count == 1 ? output : output + "/" + FolderPath.name(of: folder)
    }
  }

  /// Builds every agenda; the worst outcome counts.
  static func run(_ request: Request) -> ExitStatus {
    guard hasSoundOutput(request), SiteMaking.canMakePictures(request.hasPictures) else {
      return .failed
    }
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
    let making = SiteMaking(
      isInternal: request.isInternal, allowsErrors: request.allowsErrors,
      hasPictures: request.hasPictures, standard: standard)
    switch making.run(source) {
    case .made(let made):
      return publish(
        made.site, made.findings, from: source, to: request.destination(of: source.folder))
    case .refused(let status): return status
    }
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
      Terminal.report(error)
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
      if !hasSoundOutput(request.output, for: folder) { return false }
    }
    return true
  }

  /// Whether an output and the folder of an agenda lie apart; says so when they do not.
  static func hasSoundOutput(_ output: String, for folder: String) -> Bool {
    if FolderPath.isInside(output, folder) {
      reportOverlap("De site kan niet in de map van de agenda komen (\"\(folder)\").")
      return false
    }
    if !output.isEmpty, FolderPath.isInside(folder, output) {
      reportOverlap(
        "De map van de agenda (\"\(folder)\") ligt in de map voor de site. Wie de site "
          + "publiceert, publiceert dan ook de agenda, met wat daarin intern is.")
      return false
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
