internal import AgendaModel
internal import Diagnostics
internal import Disclosure
internal import Pages
internal import Publishing
internal import Reading

/// Makes the publish kit of an agenda, as a zip or as a folder.
enum ExportAction {
  /// What the user asked for.
  struct Request {
    /// The folder with the agenda.
    var folder: String
    /// The zip, or a folder when the name does not end in `.zip`.
    var output: String
    /// Whether an adopted agenda with errors is published all the same.
    var allowsErrors: Bool
    /// Whether each drawing also becomes a PNG picture.
    var hasPictures: Bool

    /// Whether a zip is asked for.
    var isZip: Bool { output.lowercased().hasSuffix(".zip") }
  }

  /// Makes the kit.
  static func run(_ request: Request) -> ExitStatus {
    guard BuildAction.hasSoundOutput(request.output, for: request.folder),
      SiteMaking.canMakePictures(request.hasPictures)
    else { return .failed }
    let editions = Editions.all()
    guard let source = AgendaSource(request.folder, regelingen: editions.regelingen) else {
      AgendaSource.reportMissing(request.folder)
      return .failed
    }
    let making = SiteMaking(
      allowsErrors: request.allowsErrors, hasPictures: request.hasPictures, standard: .embedded())
    switch making.run(source) {
    case .made(let made): return write(made, request)
    case .refused(let status): return status
    }
  }

  /// Writes the kit to disk.
  private static func write(_ made: SiteMaking.Made, _ request: Request) -> ExitStatus {
    do throws(PublishingError) {
      let files = try kit(made)
      var notices: [String] = []
      if request.isZip {
        try archive(files, made.published.agenda.referenceDate?.value).write(to: request.output)
      } else {
        notices = try Publisher().publish(
          files: files, to: request.output, generatorVersion: toolVersion
        ).notices
      }
      return Terminal.out(summary(made, request, notices))
    } catch {
      Terminal.report(error)
      return .failed
    }
  }

  /// Returns the files of the kit.
  private static func kit(_ made: SiteMaking.Made) throws(PublishingError) -> [OutputFile] {
    let site = made.site.files.map { OutputFile(path: $0.path, bytes: $0.bytes) }
    let manifest = try Publisher.manifest(of: site, generatorVersion: toolVersion)
    let files = (site + [manifest]).map { PageFile(path: $0.path, bytes: $0.bytes) }
    return PublishingKit.files(siteFiles: files, published: made.published)
      .map { OutputFile(path: $0.path, bytes: $0.bytes) }
  }

  /// Returns the files as an archive, dated by the agenda's reference date.
  private static func archive(
    _ files: [OutputFile], _ date: CalendarDate?
  ) throws(PublishingError) -> ZipArchive {
    guard let date else { return try ZipArchive(files) }
    return try ZipArchive(files, year: date.year, month: date.month, dayOfMonth: date.day)
  }

  /// Returns what was made, and what to do with it.
  private static func summary(
    _ made: SiteMaking.Made, _ request: Request, _ notices: [String]
  ) -> String {
    let pages = made.site.files.count { $0.path.hasSuffix(".html") }
    var lines = [
      "Publicatiepakket van \"\(request.folder)\": \(pages) pagina's, stappen en instellingen in "
        + "\"\(request.output)\".",
      "  Begin met LEES-MIJ.html of LEES-MIJ.txt: daarin staat hoe u de site online zet.",
    ]
    if made.published.agenda.isDraft {
      lines.append("  Dit is een concept: elke pagina vraagt zoekmachines om haar over te slaan.")
    }
    lines += notices.map { "  Let op: \($0)" }
    lines.append("  Controle: \(FindingCount(made.findings).sentence)")
    return lines.joined(separator: "\n") + "\n"
  }
}
