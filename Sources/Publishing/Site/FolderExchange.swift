/// Puts a new site in place in one step: it is made ready beside the old one, then they swap.
struct FolderExchange: Sendable {
  /// The output folder.
  let location: OutputLocation

  /// What stands in it.
  let scan: SiteScan

  /// What has to happen.
  let plan: SitePlan

  /// The disk.
  let disk: any FileSystem

  /// Fills the work folder with the whole new site and swaps it with the output folder.
  ///
  /// Until the last call the output folder is only read and linked to.
  func run(in staging: StagingFolder) throws(SystemError) {
    try makeFolder(BytePath(""), like: location.status, in: staging)
    // First, so that the next build knows after a crash what in the work folder is ours.
    try disk.write(plan.manifestBytes, to: staging.site / Manifest.fileName)
    for folder in plan.folders {
      let old = scan.entries[folder]
      try makeFolder(folder, like: old?.kind == .folder ? old : nil, in: staging)
    }
    for path in plan.unchanged + plan.foreign { try carryOver(path, to: staging) }
    for page in plan.written { try disk.write(page.bytes, to: staging.site / page.path) }
    if location.status == nil {
      try disk.rename(staging.site, to: location.folder)
    } else {
      try disk.exchange(staging.site, location.folder)
    }
  }

  /// Makes a folder of the new site, with the permissions of the old one when there is one.
  private func makeFolder(
    _ path: BytePath, like old: FileStatus?, in staging: StagingFolder
  ) throws(SystemError) {
    let new = staging.site / path
    try disk.makeFolder(new)
    guard let old, let made = try disk.status(new) else { return }
    if (old.mode, old.owner, old.group) != (made.mode, made.owner, made.group) {
      try disk.adopt(old, at: new)
    }
  }

  /// Gives what stays a second name in the new site; a link is made again with the same target.
  private func carryOver(_ path: BytePath, to staging: StagingFolder) throws(SystemError) {
    let old = location.folder / path
    if scan.entries[path]?.kind == .symlink {
      try disk.copySymlink(old, to: staging.site / path)
    } else {
      try disk.link(old, as: staging.site / path)
    }
  }
}
