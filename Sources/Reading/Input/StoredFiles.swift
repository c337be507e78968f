internal import AgendaModel

/// The files of a folder, those of adopted versions apart; drafts are left out.
struct StoredFiles {
  /// The files of the agenda as it is now.
  private(set) var current: [InputFile] = []
  /// The files of each adopted version, with the paths that they had; by name.
  private(set) var versions: [(name: String, files: [InputFile])] = []

  /// Divides files by their paths.
  init(_ files: [InputFile]) {
    var stored: [String: [InputFile]] = [:]
    for file in files {
      let parts = file.path.split(separator: "/", maxSplits: 3).map(String.init)
      guard parts.count == 4, parts[0] == FrozenVersion.folder, parts[2] == FrozenVersion.sources
      else {
        current.append(file)
        continue
      }
      stored[parts[1], default: []].append(InputFile(path: parts[3], bytes: file.bytes))
    }
    versions = stored.filter { !$0.key.hasSuffix(FrozenVersion.draftEnding) }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
