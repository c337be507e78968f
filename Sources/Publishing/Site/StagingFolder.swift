/// A work folder in which a new site is made ready, beside or inside the output folder.
///
/// It holds a marker and the folder `site`. The marker stays outside `site`, so it is never
/// published, and it tells the next build that a folder with this name really is a leftover of ours.
struct StagingFolder: Sendable {
  /// How the names of work folders begin.
  static let prefix = ".ijkpunt-"

  /// The folder.
  let folder: BytePath

  /// The new site before the swap, the old one after it.
  var site: BytePath { folder / "site" }

  /// The manifest that stands in the output while files are replaced one by one.
  var interimManifest: BytePath { folder / "tussenstand.json" }

  /// The file that tells that this folder is ours.
  var marker: BytePath { folder / "ijkpunt-werkmap.txt" }

  /// What the marker says.
  private static let sentence = """
    Werkmap van ijkpunt. Staat deze map hier nog, dan is een build afgebroken;
    de volgende build ruimt de map op.

    """

  /// Makes a work folder in `holder` for the output folder called `name`.
  static func create(
    in holder: BytePath, for name: BytePath, on disk: any FileSystem
  ) throws(SystemError) -> StagingFolder {
    var number = 1
    var staging = StagingFolder(folder: path(in: holder, for: name, number))
    while try !staging.claim(on: disk) {
      number += 1
      staging = StagingFolder(folder: path(in: holder, for: name, number))
    }
    do throws(SystemError) {
      try disk.write(Array(sentence.utf8), to: staging.marker)
    } catch {
      try? disk.removeFile(staging.marker)
      try? disk.removeFolder(staging.folder)
      throw error
    }
    return staging
  }

  /// Returns the work folders that interrupted builds for `name` left in `holder`.
  static func leftovers(
    in holder: BytePath, for name: BytePath, on disk: any FileSystem
  ) throws(SystemError) -> [StagingFolder] {
    let start = Array(prefix.utf8) + name.bytes + [UInt8(ascii: "-")]
    let candidates = try disk.entries(holder).filter { entry in
      let number = entry.name.bytes.dropFirst(start.count)
      return entry.status.kind == .folder && entry.name.bytes.starts(with: start)
        && !number.isEmpty && number.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
    var found: [StagingFolder] = []
    for entry in candidates.sorted(by: { $0.name < $1.name }) {
      let staging = StagingFolder(folder: holder / entry.name)
      if try staging.isOurs(on: disk) { found.append(staging) }
    }
    return found
  }

  /// Removes the marker and the folder, once the rest is gone.
  func removeShell(on disk: any FileSystem) throws(SystemError) {
    if try disk.status(interimManifest) != nil { try disk.removeFile(interimManifest) }
    if try disk.status(marker) != nil { try disk.removeFile(marker) }
    try disk.removeFolder(folder)
  }

  /// Makes the folder, or takes an empty one of that name; false when the name is taken.
  private func claim(on disk: any FileSystem) throws(SystemError) -> Bool {
    guard let status = try disk.status(folder) else {
      try disk.makeFolder(folder)
      return true
    }
    guard status.kind == .folder else { return false }
    return try disk.entries(folder).isEmpty
  }

  /// Tells whether this is a work folder of ours, or an empty one that holds nothing to lose.
  ///
  /// A build may have been killed before it wrote the marker, while it wrote it, or after it
  /// removed it again.
  private func isOurs(on disk: any FileSystem) throws(SystemError) -> Bool {
    guard let status = try disk.status(marker) else { return try disk.entries(folder).isEmpty }
    guard status.kind == .file else { return false }
    return Self.sentence.utf8.starts(with: try disk.read(marker))
  }

  /// Returns the path of the work folder with a number.
  private static func path(in holder: BytePath, for name: BytePath, _ number: Int) -> BytePath {
    holder / BytePath(bytes: Array(prefix.utf8) + name.bytes + Array("-\(number)".utf8))
  }
}
