/// What is wrong with the paths of a site, and the path it is wrong with.
struct PathFault: Sendable, Equatable {
  /// The path.
  let path: String

  /// The reason in Dutch, as the end of a sentence.
  let reason: String
}

/// Returns the first thing that is wrong with the paths of a site, or nil.
///
/// A path stays inside the output folder on every system, and no two paths get in each other's
/// way, also not where the disk does not tell capitals from small letters.
func pathFault(in paths: [String]) -> PathFault? {
  var known = KnownNames()
  for path in paths {
    if let reason = reasonAgainst(path) ?? known.reasonAgainst(path) {
      return PathFault(path: path, reason: reason)
    }
  }
  return nil
}

/// Returns why `path` cannot be used whatever the other paths are, or nil.
func reasonAgainst(_ path: String) -> String? {
  let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  if path.isEmpty { return "het pad is leeg" }
  if path.utf8.contains(0) { return "er staat een NUL-teken in" }
  if path.utf8.first == UInt8(ascii: "/") { return "het begint met een schuine streep" }
  if parts.contains("") { return "er staat een lege naam tussen de schuine strepen" }
  if parts.contains(where: { $0 == "." || $0 == ".." }) { return "er staat '.' of '..' in" }
  if parts[0].lowercased() == Manifest.fileName { return "die naam is van de bestandenlijst" }
  if parts[0].lowercased().hasPrefix(StagingFolder.prefix) {
    return "namen met '\(StagingFolder.prefix)' vooraan zijn van de werkmap"
  }
  return nil
}

/// The names of files and folders that are taken by the paths so far.
private struct KnownNames {
  /// What a name is taken by.
  private struct Taken {
    /// The name as it was written first.
    let path: BytePath
    /// Whether it is a folder.
    let isFolder: Bool
  }

  /// Names in small letters, and what they are taken by.
  private var taken: [String: Taken] = [:]

  /// Takes `path` and the folders that hold it; returns why that is not possible, or nil.
  mutating func reasonAgainst(_ path: String) -> String? {
    let path = BytePath(path)
    for folder in path.ancestors {
      if let reason = take(folder, isFolder: true) { return reason }
    }
    return take(path, isFolder: false)
  }

  /// Takes one name; returns why that is not possible, or nil.
  private mutating func take(_ path: BytePath, isFolder: Bool) -> String? {
    let key = path.text.lowercased()
    guard let earlier = taken[key] else {
      taken[key] = Taken(path: path, isFolder: isFolder)
      return nil
    }
    if earlier.path != path {
      return "het verschilt alleen in schrijfwijze van '\(earlier.path.text)'"
    }
    if earlier.isFolder && isFolder { return nil }
    return earlier.isFolder == isFolder
      ? "het komt twee keer voor" : "'\(path.text)' is zowel een bestand als een map"
  }
}
