internal import AgendaModel
internal import Checks
internal import Diagnostics
internal import Publishing
internal import Reading

/// Stores a version of an agenda as it is, with a control number, or checks the stored ones.
struct FreezeAction {
  /// The folder with the agenda.
  let folder: String
  /// The name that the user chose; nil for the usual one.
  let name: String?

  /// Stores the version.
  func run() -> ExitStatus {
    guard let reader = FolderReader(folder),
      let source = AgendaSource(folder, regelingen: Editions.all().regelingen)
    else {
      AgendaSource.reportMissing(folder)
      return .failed
    }
    guard source.isThere, isSound(source) else { return .failed }
    let name = name ?? VersionName(source.agenda).text
    guard VersionName.isUsable(name) else { return refuseName(name) }
    if reader.versions().contains(name) { return compare(name, reader) }
    return store(source, reader, name)
  }

  /// Whether everything could be read; a version with holes is not stored.
  private func isSound(_ source: AgendaSource) -> Bool {
    let broken = source.findings.filter { $0.id.hasPrefix("file-") && $0.severity == .fout }
    guard !broken.isEmpty else { return true }
    Terminal.error(TextFormatter.report(broken, folder: folder))
    Terminal.error("Er is niets vastgelegd: niet elk bestand kon worden gelezen.\n")
    return false
  }

  /// Stores the files of the agenda.
  private func store(_ source: AgendaSource, _ reader: FolderReader, _ name: String) -> ExitStatus {
    do throws(PublishingError) {
      let version = try StoredVersion(reader.read().files, of: source, name: name)
      _ = try Publisher().publish(
        files: version.files, to: place(of: name), generatorVersion: toolVersion)
      return Terminal.out(summary(version, source))
    } catch {
      Terminal.report(error)
      return .failed
    }
  }

  /// Returns where a version stands.
  private func place(of name: String) -> String {
    "\(folder)/\(FrozenVersion.folder)/\(name)"
  }

  /// Says what was stored.
  private func summary(_ version: StoredVersion, _ source: AgendaSource) -> String {
    let findings = CheckRunner.run(agenda: source.agenda, readingFindings: source.findings)
    return """
      Vastgelegd in "\(place(of: version.name))": \(version.sources.count) bestanden.
        Controlegetal: \(version.number)
        Zet dit getal in het besluit of de notulen. Met `ijkpunt freeze --verify` ziet u later of er iets is veranderd.
        Controle: \(FindingCount(findings).sentence)

      """
  }

  /// Says whether a version that is there already holds what the agenda holds now.
  private func compare(_ name: String, _ reader: FolderReader) -> ExitStatus {
    guard let stored = FolderReader(place(of: name)) else { return .failed }
    do throws(PublishingError) {
      let sources = StoredVersion.sources(reader.read().files)
      let old = try ControlList(StoredVersion.sources(in: stored.read().files))
      if try old == ControlList(sources) {
        return Terminal.out("\"\(name)\" is al vastgelegd, en sindsdien is er niets veranderd.\n")
      }
    } catch {
      Terminal.report(error)
      return .failed
    }
    Terminal.error(
      """
      Er is al een versie "\(name)", en de agenda is sindsdien veranderd.
        Waarom: Een vastgelegde versie wordt nooit overschreven.
        Zo lost u het op: Kies een andere naam, bijvoorbeeld: ijkpunt freeze --name \(name)-2
          Wat er veranderd is, ziet u met: ijkpunt diff \(name)

      """)
    return .failed
  }

  /// Says that a name cannot be that of a folder.
  private func refuseName(_ name: String) -> ExitStatus {
    Terminal.error(
      """
      "\(name)" kan geen naam van een versie zijn.
        Waarom: De naam wordt die van een map.
        Zo lost u het op: Gebruik alleen letters, cijfers, punten en streepjes.

      """)
    return .failed
  }
}
