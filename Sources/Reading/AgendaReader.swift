public import AgendaModel
internal import Diagnostics

/// Reads an agenda from the files of its folder.
public enum AgendaReader {
  /// Reads `files` against the editions in `regelingen`, the newest of which counts where
  /// `agenda.yaml` names none.
  ///
  /// All findings come in one run; what cannot be read is left out and said, never guessed.
  public static func read(files: [InputFile], regelingen: [Regeling]) -> ReadResult {
    let log = FindingLog()
    let stored = StoredFiles(files)
    let sorted = stored.current.sorted { $0.path < $1.path }
    var decoded: [String: SourceFile] = [:]
    for file in sorted where isText(file.path) {
      decoded[file.path] = SourceDecoder.decode(file, log: log)
    }
    var agenda = readAgendaFile(decoded["agenda.yaml"], regelingen, log: log)
    agenda.datasets = readDatasets(decoded, agenda.regeling, log: log)
    let byName = Dictionary(agenda.datasets.map { ($0.name.value, $0) }) { first, _ in first }
    let values = DatasetValues(datasets: byName, regeling: agenda.regeling, log: log)
    let paths = decoded.keys.sorted().filter { $0.hasSuffix(".md") }
    let documents = paths.compactMap { decoded[$0] }
    readDocuments(documents, values, into: &agenda, log: log)
    AccountsReader(datasets: values, log: log).read(documents, into: &agenda)
    agenda.assets = sorted.filter { isAsset($0.path) }.map { Asset(path: $0.path, bytes: $0.bytes) }
    agenda.idlePaths = idlePaths(sorted.map(\.path), agenda)
    agenda.versions = stored.versions.map { version in
      FrozenVersion(
        name: version.name, agenda: read(files: version.files, regelingen: regelingen).agenda)
    }
    return ReadResult(agenda: agenda, findings: log.findings)
  }

  /// Whether the agenda reads a file as text.
  private static func isText(_ path: String) -> Bool {
    path == "agenda.yaml" || path.hasSuffix(".md") || path == DataPackageReader.path
      || (path.hasPrefix("data/") && path.hasSuffix(".csv"))
  }

  /// Whether a file is a picture that pages may show; nothing outside `beelden/` is published.
  private static func isAsset(_ path: String) -> Bool {
    path.hasPrefix("beelden/") && !isText(path)
  }

  /// Returns the paths of files that are neither read nor pictures: notes, and data files that
  /// `datapackage.yaml` does not describe.
  private static func idlePaths(_ paths: [String], _ agenda: Agenda) -> [String] {
    let described = Set(agenda.datasets.map { "data/" + $0.path.value })
    return paths.filter { path in
      let isData = path.hasPrefix("data/") && path.hasSuffix(".csv")
      return isData ? !described.contains(path) : !isText(path) && !isAsset(path)
    }
  }

  /// Reads `agenda.yaml`.
  private static func readAgendaFile(
    _ file: SourceFile?, _ regelingen: [Regeling], log: FindingLog
  ) -> Agenda {
    let newest = regelingen.max { $0.edition < $1.edition }
    let none = SourceFile(path: "agenda.yaml", bytes: [])
    let edition = newest ?? Regeling(file: none, edition: "", years: 2024...2027)
    guard let file else {
      log.error(
        "agenda-missing", SourceRange(none, 0, 0), "In deze map staat geen leesbaar agenda.yaml",
        why: "Dat bestand zegt van welke instelling de agenda is en welke Regeling geldt.",
        mend: "Geef de map op waarin agenda.yaml staat",
        "Hebt u nog geen agenda: maak er een met ijkpunt new, bijvoorbeeld: ijkpunt new mijn-agenda"
      )
      return Agenda(file: none, regeling: edition)
    }
    var agenda = Agenda(file: file, regeling: edition)
    let whole = SourceRange(file, 0, file.bytes.count)
    let reader = YAMLReader(file, 0..<file.bytes.count, log: log)
    guard let pairs = reader.pairs() else { return agenda }
    let map = MapReader(pairs, whole, as: .agenda, log: log)
    agenda.regeling = namedEdition(map, regelingen, log: log) ?? edition
    AgendaFileReader(map: map, log: log).read(into: &agenda)
    return agenda
  }

  /// Returns the edition that the agenda names.
  private static func namedEdition(
    _ map: MapReader, _ regelingen: [Regeling], log: FindingLog
  ) -> Regeling? {
    guard let name = map.string("regeling") else { return nil }
    if let edition = regelingen.first(where: { $0.edition == name.value }) { return edition }
    let known = regelingen.map(\.edition).sorted().joined(separator: ", ")
    log.error(
      "unknown-edition", name.range, "De Regeling \"\(name.value)\" is niet bekend",
      why: "Deze versie van IJkpunt kent: \(known).",
      mend: "Verbeter de naam achter \"regeling\"")
    return nil
  }

  /// Reads the datasets.
  private static func readDatasets(
    _ decoded: [String: SourceFile], _ regeling: Regeling, log: FindingLog
  ) -> [Dataset] {
    guard let file = decoded[DataPackageReader.path] else { return [] }
    guard let pairs = YAMLReader(file, 0..<file.bytes.count, log: log).pairs() else { return [] }
    let map = MapReader(
      pairs, SourceRange(file, 0, file.bytes.count), as: .datapackage, log: log)
    return DataPackageReader(files: decoded, regeling: regeling, log: log).read(map)
  }

  /// Reads the documents, each into the place that its path gives it.
  private static func readDocuments(
    _ files: [SourceFile], _ datasets: DatasetValues, into agenda: inout Agenda, log: FindingLog
  ) {
    let requirements = RequirementIndex(agenda.regeling)
    var results: [DocumentReader.Result] = []
    for file in files {
      guard let kind = DocumentPlace.kind(of: file.path) else {
        DocumentPlace.report(file, log: log)
        continue
      }
      guard kind != .account else { continue }
      let reader = DocumentReader(
        agenda: agenda, requirements: requirements, datasets: datasets, log: log)
      if let result = reader.read(file, as: kind) { results.append(result) }
    }
    // Of two documents with one code, the one that its file is named for counts.
    let ordered = results.filter(hasFittingName) + results.filter { !hasFittingName($0) }
    for result in ordered where isFirst(result.document, in: agenda, log: log) {
      switch result.document.kind {
      case .chapter: agenda.chapters.append(result.document)
      case .prioriteit: agenda.prioriteiten.append(result.document)
      case .doelstelling: agenda.doelstellingen.append(result.document)
      case .account: continue
      }
      keep(result.begroting, in: &agenda, log: log)
    }
    agenda.prioriteiten.sort { ($0.code?.value ?? "") < ($1.code?.value ?? "") }
    agenda.doelstellingen.sort { ($0.code?.value ?? "") < ($1.code?.value ?? "") }
  }

  /// Keeps a begroting; a second one is reported.
  private static func keep(_ begroting: Begroting?, in agenda: inout Agenda, log: FindingLog) {
    guard let begroting else { return }
    guard let first = agenda.begroting else { return agenda.begroting = begroting }
    log.error(
      "key-idle", begroting.range, "Deze begroting telt niet mee: er is er al een",
      why: "Een agenda heeft één begroting.", mend: "Voeg de twee begrotingen samen",
      notes: [.init(at: first.range, "Eerder hier")])
  }

  /// Whether a file has the name that its document's code asks for; chapters are named freely.
  private static func hasFittingName(_ result: DocumentReader.Result) -> Bool {
    let document = result.document
    guard document.kind == .doelstelling, let code = document.code?.value else { return true }
    return document.file.path.hasSuffix("/\(code).md")
  }

  /// Whether no earlier document is about the same prioriteit or doelstelling.
  private static func isFirst(
    _ document: AgendaDocument, in agenda: Agenda, log: FindingLog
  ) -> Bool {
    guard document.kind != .chapter, let code = document.code else { return true }
    let others = document.kind == .prioriteit ? agenda.prioriteiten : agenda.doelstellingen
    guard let earlier = others.first(where: { $0.code?.value == code.value })?.code else {
      return true
    }
    log.error(
      "duplicate-document", code.range,
      "Over \(code.value) gaat al een ander document",
      why: "Dit document is niet gelezen.",
      mend: "Voeg de twee documenten samen, of verbeter het nummer",
      notes: [.init(at: earlier.range, "Eerder hier")])
    return false
  }
}
