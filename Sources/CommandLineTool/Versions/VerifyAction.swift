internal import AgendaModel
internal import Diagnostics
internal import Publishing
internal import Reading

/// Checks whether the stored versions of an agenda are still what was stored.
struct VerifyAction {
  /// The folder with the agenda.
  let folder: String

  /// Checks all versions.
  func run() -> ExitStatus {
    guard let reader = FolderReader(folder) else {
      AgendaSource.reportMissing(folder)
      return .failed
    }
    let names = reader.versions()
    guard !names.isEmpty else {
      return Terminal.out(
        "In \"\(folder)\" is nog geen versie vastgelegd. Dat doet u met: ijkpunt freeze\n")
    }
    var lines: [String] = []
    var isWhole = true
    for name in names {
      let found = report(on: name)
      lines += found.lines
      isWhole = isWhole && found.isWhole
    }
    let status = Terminal.out(lines.joined(separator: "\n") + "\n")
    return status == .fine && !isWhole ? .findings : status
  }

  /// What is said about one version.
  private typealias Report = (lines: [String], isWhole: Bool)

  /// Returns whether a version is whole, and what is wrong with it.
  private func report(on name: String) -> Report {
    let place = "\(folder)/\(FrozenVersion.folder)/\(name)"
    guard let contents = FolderReader(place)?.read(),
      let list = contents.files.first(where: { $0.path == ControlList.fileName })
    else { return (["\(name): \(ControlList.fileName) ontbreekt"], false) }
    do throws(PublishingError) {
      let stored = ControlList(text: String(decoding: list.bytes, as: UTF8.self))
      let files = contents.files.filter { Self.isStored($0.path) }
      let found = try ControlList(files.map { OutputFile(path: $0.path, bytes: $0.bytes) })
      let wrong = stored.differences(in: found)
      let head = "\(name): \(wrong.isEmpty ? "ongewijzigd" : "gewijzigd")"
      let number = try "  Controlegetal: \(stored.number())"
      return ([head, number] + wrong.map { "  \($0.path) \($0.what)" }, wrong.isEmpty)
    } catch {
      return (["\(name): \(error.summary)"], false)
    }
  }

  /// Whether a file is one that the list is about.
  private static func isStored(_ path: String) -> Bool {
    path.hasPrefix(FrozenVersion.sources + "/") || path.hasPrefix("bijlage.")
  }
}
