internal import AgendaModel
internal import Publishing
internal import Reading

/// Where a version that the user names is to be found.
struct VersionPlace {
  /// The folder with the agenda.
  let folder: String

  /// An agenda with the name that the user knows it by.
  struct Named {
    /// The name.
    let name: String
    /// The agenda.
    let source: AgendaSource
  }

  /// Returns the agenda that a word names: a stored version, a folder, or the agenda as it is.
  func find(_ word: String?) -> Named? {
    guard let word else { return read(folder, as: "de agenda van nu") }
    let stored = "\(folder)/\(FrozenVersion.folder)/\(word)/\(FrozenVersion.sources)"
    if VersionName.isUsable(word), FolderPath.isFolder(stored) { return read(stored, as: word) }
    if FolderPath.isFolder(word) { return read(word, as: word) }
    return state(word)
  }

  /// Returns the agenda as it was in a state of Git; nil where there is none.
  private func state(_ word: String) -> Named? {
    guard let files = GitState(word, in: folder)?.files() else { return nil }
    let source = AgendaSource(
      folder, files: files.map { InputFile(path: $0.path, bytes: $0.bytes) },
      regelingen: Editions.all().regelingen)
    return source.isThere ? Named(name: word, source: source) : nil
  }

  /// Reads an agenda; nil where there is none.
  private func read(_ path: String, as name: String) -> Named? {
    guard let source = AgendaSource(path, regelingen: Editions.all().regelingen), source.isThere
    else { return nil }
    return Named(name: name, source: source)
  }

  /// Says that a version is not there, and which ones are.
  func reportMissing(_ word: String?) {
    guard let word else { return AgendaSource.reportMissing(folder) }
    let names = FolderReader(folder)?.versions() ?? []
    let known =
      names.isEmpty
      ? "In \"\(folder)\" is nog geen versie vastgelegd; dat doet u met: ijkpunt freeze"
      : "Vastgelegd zijn: \(names.joined(separator: ", "))"
    Terminal.error(
      """
      Er is geen versie, geen map en geen stand in Git met de naam "\(word)" en een agenda.
        \(known)

      """)
  }
}
