internal import AgendaModel
internal import Diagnostics
internal import Publishing
internal import Reading

/// A version of an agenda on its way to the folder of versions: sources, list, explanation.
struct StoredVersion {
  /// Its name.
  let name: String
  /// The sources, by the paths that they have in the agenda.
  let sources: [OutputFile]
  /// The control number.
  let number: String
  /// All files of the version.
  let files: [OutputFile]

  /// Prepares a version of the files of an agenda.
  init(
    _ input: [InputFile], of source: AgendaSource, name: String
  ) throws(PublishingError) {
    self.name = name
    sources = Self.sources(input)
    let stored = sources.map {
      OutputFile(path: "\(FrozenVersion.sources)/\($0.path)", bytes: $0.bytes)
    }
    let list = try ControlList(stored)
    number = try list.number()
    let explanation = Self.explanation(name, number, source.agenda)
    files =
      stored + [
        OutputFile(path: ControlList.fileName, bytes: Array(list.text.utf8)),
        OutputFile(path: "LEES-MIJ.txt", bytes: Array(explanation.utf8)),
      ]
  }

  /// Returns the files that belong to a version: not the progress between two accounts, which is
  /// internal, nor earlier versions.
  static func sources(_ files: [InputFile]) -> [OutputFile] {
    files.filter { file in
      !file.path.hasPrefix(FrozenVersion.folder + "/") && !file.path.hasPrefix("voortgang/")
    }.map { OutputFile(path: $0.path, bytes: $0.bytes) }
  }

  /// Returns the sources among the files of a stored version, by the paths in the agenda.
  static func sources(in files: [InputFile]) -> [OutputFile] {
    let folder = FrozenVersion.sources + "/"
    return files.filter { $0.path.hasPrefix(folder) }.map {
      OutputFile(path: String($0.path.dropFirst(folder.count)), bytes: $0.bytes)
    }
  }

  /// Returns what a reader of the folder must know.
  private static func explanation(_ name: String, _ number: String, _ agenda: Agenda) -> String {
    let institution = agenda.institution.name?.value ?? "een instelling zonder naam"
    let title = agenda.title?.value ?? "Kwaliteitsagenda"
    let version = agenda.version.map { ", versie \($0.value)" } ?? ""
    return """
      \(title) van \(institution)\(version)
      Vastgelegd onder de naam \(name)

      In de map \(FrozenVersion.sources) staan de bestanden van de agenda zoals zij waren.
      Verander hier niets: deze map is het bewijs van wat er is vastgesteld.

      Controlegetal (SHA-256 van \(ControlList.fileName)):
      \(number)

      Controleren kan met: ijkpunt freeze --verify
      Of zonder IJkpunt, in deze map: sha256sum -c \(ControlList.fileName) en sha256sum \(ControlList.fileName)

      """
  }
}
