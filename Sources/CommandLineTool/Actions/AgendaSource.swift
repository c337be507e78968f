internal import AgendaModel
internal import Diagnostics
internal import Disclosure
internal import Pages
internal import Reading

/// An agenda read from a folder, with everything that reading found.
struct AgendaSource {
  /// The folder as the user gave it.
  let folder: String
  /// The agenda.
  let agenda: Agenda
  /// What reading found.
  let findings: [Diagnostic]
  /// The institution's own templates by their path in `sjablonen`.
  let templates: [String: SourceFile]

  /// Whether there is an `agenda.yaml` at all.
  var isThere: Bool { !agenda.file.bytes.isEmpty }

  /// Reads the agenda in `folder`, or returns nil when there is no such folder.
  init?(_ folder: String, regelingen: [Regeling]) {
    guard let reader = FolderReader(folder) else { return nil }
    let contents = reader.read()
    let result = AgendaReader.read(files: contents.files, regelingen: regelingen)
    self.folder = folder
    agenda = result.agenda
    let own = reader.templates()
    findings = contents.findings + own.findings + result.findings
    templates = Dictionary(
      own.files.map { file in
        let name = String(file.path.dropFirst("sjablonen/".count))
        return (name, SourceFile(path: file.path, bytes: file.bytes))
      }
    ) { first, _ in first }
  }

  /// Reads an agenda from files that are not on disk, such as those of a state in Git.
  init(_ folder: String, files: [InputFile], regelingen: [Regeling]) {
    let result = AgendaReader.read(
      files: files.filter { FolderReader.belongs($0.path) }, regelingen: regelingen)
    (self.folder, agenda, findings, templates) = (folder, result.agenda, result.findings, [:])
  }

  /// Returns the agenda as an audience may see it, with the pictures that the institution's own
  /// templates show.
  func published(to audience: Audience, findings: [Diagnostic]) -> PublishedAgenda {
    PublishedAgenda(
      agenda, findings: findings, for: audience,
      templates: templates.values.map { $0.text(0..<$0.bytes.count) })
  }

  /// Returns the agenda in a folder; says so and returns nil when there is none.
  static func existing(in folder: String) -> AgendaSource? {
    guard let source = AgendaSource(folder, regelingen: Editions.all().regelingen) else {
      reportMissing(folder)
      return nil
    }
    guard source.isThere else {
      Terminal.error("In de map \"\(folder)\" staat geen agenda.yaml.\n")
      return nil
    }
    return source
  }

  /// Returns the templates that the site is made with: those that came with IJkpunt, with the
  /// institution's own in place of some.
  func siteTemplates(_ standard: SiteTemplates) -> SiteTemplates {
    templates.isEmpty ? standard : .embedded(overrides: templates)
  }

  /// Says that a folder is not there.
  static func reportMissing(_ folder: String) {
    Terminal.error(
      """
      De map "\(folder)" is er niet.
        Geef de map op waarin agenda.yaml staat, bijvoorbeeld: ijkpunt check mijn-agenda

      """)
  }
}
