/// Takes a work folder away again, without ever deleting the only copy of somebody's file.
struct StagingRemoval: Sendable {
  /// The work folder.
  let staging: StagingFolder

  /// The output folder as it stands now.
  let output: BytePath

  /// What stands in the output folder; a file under the same name there is another name of ours.
  let twins: SiteScan

  /// The disk.
  let disk: any FileSystem

  /// Removes what is ours or stands in the output too, and the folder itself when that is all.
  ///
  /// - Parameter rescuing: Whether a file that somebody put in the old folder at the last moment
  ///   is moved into the new one.
  /// - Returns: The paths of what had to stay, relative to the site.
  /// - Throws: `SystemError` when the disk refuses; what is left is cleaned up another time.
  func run(rescuing: Bool) throws(SystemError) -> [BytePath] {
    var kept: [BytePath] = []
    if let status = try disk.status(staging.site) {
      let scan = try SiteScan(staging.site, status, on: disk)
      kept = try removeFiles(scan, rescuing)
      try removeFolders(scan)
    }
    if kept.isEmpty { try staging.removeShell(on: disk) }
    return kept
  }

  /// Removes the files and returns those that had to stay.
  private func removeFiles(_ scan: SiteScan, _ rescuing: Bool) throws(SystemError) -> [BytePath] {
    let manifestPath = BytePath(Manifest.fileName)
    let ours = try ownPaths(scan)
    var kept: [BytePath] = []
    let things = scan.entries.filter { $0.value.kind != .folder && $0.key != manifestPath }
    for (path, status) in things.sorted(by: { $0.key < $1.key }) {
      let isCopy = ours.contains(path) ? true : try hasTwin(path, status)
      if isCopy {
        try disk.removeFile(staging.site / path)
        continue
      }
      let isRescued = rescuing ? try rescue(path) : false
      if !isRescued { kept.append(path) }
    }
    // The manifest goes last: without it a next attempt would not know what is ours.
    if kept.isEmpty, scan.entries[manifestPath]?.kind == .file {
      try disk.removeFile(staging.site / manifestPath)
    }
    return kept
  }

  /// Returns the paths that the manifest in the work folder names; before the swap that is the new
  /// manifest, after it the old one.
  private func ownPaths(_ scan: SiteScan) throws(SystemError) -> Set<BytePath> {
    guard scan.entries[BytePath(Manifest.fileName)]?.kind == .file else { return [] }
    let bytes = try disk.read(staging.site / Manifest.fileName)
    return Set((Manifest(json: bytes)?.entries ?? []).map(\.path))
  }

  /// Tells whether the output has the same file, or a link with the same target, at `path`.
  private func hasTwin(_ path: BytePath, _ status: FileStatus) throws(SystemError) -> Bool {
    guard let twin = twins.entries[path], twin.kind == status.kind else { return false }
    if twin.isSameFile(as: status) { return true }
    guard status.kind == .symlink, try disk.status(output / path)?.kind == .symlink
    else { return false }
    return try disk.target(ofSymlink: output / path)
      == disk.target(ofSymlink: staging.site / path)
  }

  /// Moves a late file into the output; false when its place is taken there.
  ///
  /// It may take the place of its own earlier version, which the user had replaced already.
  private func rescue(_ path: BytePath) throws(SystemError) -> Bool {
    for folder in path.ancestors where try disk.status(output / folder) == nil {
      try disk.makeFolder(output / folder)
    }
    if let present = try disk.status(output / path) {
      guard let twin = twins.entries[path], present.isSameFile(as: twin) else { return false }
    }
    try disk.rename(staging.site / path, to: output / path)
    return true
  }

  /// Removes the folders, innermost first; one that still holds something stays.
  private func removeFolders(_ scan: SiteScan) throws(SystemError) {
    let folders = scan.entries.filter { $0.value.kind == .folder }.keys.sorted().reversed()
    for folder in folders.map({ staging.site / $0 }) + [staging.site] {
      do throws(SystemError) {
        try disk.removeFolder(folder)
      } catch {
        guard error.isOccupied else { throw error }
      }
    }
  }
}
