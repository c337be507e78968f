/// Puts a new site in place one file at a time, for where two folders cannot swap.
///
/// Each file is whole at every moment, but a reader may for an instant see old and new pages
/// together. The manifest goes last; until then one that names the old and the new files stands
/// there, so that the build after an interrupted one knows every file that is ours.
struct FileByFile: Sendable {
  /// The output folder.
  let folder: BytePath

  /// What stands in it.
  let scan: SiteScan

  /// Our manifest of it, if any.
  let earlier: Manifest?

  /// What has to happen.
  let plan: SitePlan

  /// The disk.
  let disk: any FileSystem

  /// Writes everything that is new in the work folder; the output folder stays as it is.
  func prepare(in staging: StagingFolder) throws(SystemError) {
    try disk.makeFolder(staging.site)
    try disk.write(plan.manifestBytes, to: staging.site / Manifest.fileName)
    let interim = earlier.map(plan.manifest.including) ?? plan.manifest
    try disk.write(interim.json(), to: staging.interimManifest)
    for path in Set(plan.written.flatMap(\.path.ancestors)).sorted() {
      try disk.makeFolder(staging.site / path)
    }
    for page in plan.written { try disk.write(page.bytes, to: staging.site / page.path) }
  }

  /// Moves the prepared files to their places and removes what goes.
  func place(from staging: StagingFolder) throws(SystemError) {
    try disk.rename(staging.interimManifest, to: folder / Manifest.fileName)
    let blocking = blockingRemovals()
    for path in blocking { try disk.removeFile(folder / path) }
    if !blocking.isEmpty { try removeDroppedFolders() }
    for path in plan.folders where scan.entries[path]?.kind != .folder {
      try disk.makeFolder(folder / path)
    }
    for page in plan.written {
      try disk.rename(staging.site / page.path, to: folder / page.path)
    }
    for path in plan.removed where !blocking.contains(path) {
      try disk.removeFile(folder / path)
    }
    try removeDroppedFolders()
    try disk.rename(staging.site / Manifest.fileName, to: folder / Manifest.fileName)
  }

  /// Returns the old files that must go before the new ones can come: a page where a folder comes,
  /// or pages in a folder where a page comes.
  private func blockingRemovals() -> Set<BytePath> {
    let folders = Set(plan.folders)
    let pages = Set(plan.written.map(\.path))
    return Set(
      plan.removed.filter { folders.contains($0) || $0.ancestors.contains(where: pages.contains) })
  }

  /// Removes the folders that lost their last page; one that got something else meanwhile stays.
  private func removeDroppedFolders() throws(SystemError) {
    for path in plan.droppedFolders.reversed() {
      guard try disk.status(folder / path)?.kind == .folder else { continue }
      do throws(SystemError) {
        try disk.removeFolder(folder / path)
      } catch {
        guard error.isOccupied else { throw error }
      }
    }
  }
}
