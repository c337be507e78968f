/// Compares a new site with what stands in the output folder; changes nothing.
struct SitePlanner: Sendable {
  /// The output folder.
  let folder: BytePath

  /// What stands in it.
  let scan: SiteScan

  /// Our manifest of it; nil when there is none, and then every file is somebody else's.
  let earlier: Manifest?

  /// The disk to read the old pages from.
  let disk: any FileSystem

  /// Returns what has to happen for the folder to hold `pages`, which are sorted.
  func plan(_ pages: [Page], _ manifest: Manifest) throws(SystemError) -> SitePlan {
    var plan = SitePlan(manifest)
    try compare(pages, &plan)
    try chooseRemovals(&plan, Set(pages.map(\.path)))
    let ours = Set(pages.map(\.path)).union(plan.removed).union([BytePath(Manifest.fileName)])
    let others = scan.entries.filter { $0.value.kind != .folder && !ours.contains($0.key) }
    plan.foreign = others.keys.sorted()
    arrangeFolders(&plan, pages)
    return plan
  }

  /// Sorts the pages into written, unchanged and in conflict.
  private func compare(_ pages: [Page], _ plan: inout SitePlan) throws(SystemError) {
    let owned = Dictionary(
      (earlier?.entries ?? []).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for page in pages {
      // A folder in the page's place is judged with the folders.
      guard let status = scan.entries[page.path], status.kind != .folder else {
        plan.written.append(page)
        continue
      }
      let old = status.kind == .file ? try disk.read(folder / page.path) : nil
      if old == page.bytes {
        plan.unchanged.append(page.path)
      } else if let old, let entry = owned[page.path] {
        plan.written.append(page)
        if !entry.describes(old) { plan.overwrittenEdits.append(page.path) }
      } else {
        plan.conflicts.append(page.path)
      }
    }
  }

  /// Chooses what goes: only what the manifest names, and only as we wrote it.
  private func chooseRemovals(
    _ plan: inout SitePlan, _ new: Set<BytePath>
  ) throws(SystemError) {
    for entry in earlier?.entries ?? [] where !new.contains(entry.path) {
      guard let status = scan.entries[entry.path], status.kind == .file else { continue }
      if status.size == entry.size, entry.describes(try disk.read(folder / entry.path)) {
        plan.removed.append(entry.path)
      } else {
        plan.keptEdits.append(entry.path)
      }
    }
  }

  /// Settles which folders stay, come and go, and whether files and folders are in each other's way.
  private func arrangeFolders(_ plan: inout SitePlan, _ pages: [Page]) {
    let present = Set(scan.entries.filter { $0.value.kind == .folder }.keys)
    // Also a folder whose page was removed just before a build was killed is ours to remove.
    let emptied = Set((earlier?.entries ?? []).flatMap(\.path.ancestors))
    let inUse = Set(pages.flatMap(\.path.ancestors))
    var kept = present.subtracting(emptied).subtracting(inUse)
    kept.formUnion(kept.flatMap(\.ancestors))
    kept.formUnion(plan.foreign.flatMap(\.ancestors))

    let removed = Set(plan.removed)
    let blocking = inUse.filter { folder in
      guard let status = scan.entries[folder] else { return false }
      return status.kind != .folder && !removed.contains(folder)
    }
    let buried = pages.map(\.path).filter(kept.contains)
    plan.conflicts = Set(plan.conflicts).union(blocking).union(buried).sorted()
    plan.folders = kept.union(inUse).sorted()
    plan.droppedFolders = present.subtracting(plan.folders).sorted()
  }
}

extension Manifest.Entry {
  /// Tells whether `contents` are what this entry was made of.
  func describes(_ contents: [UInt8]) -> Bool {
    contents.count == size && SHA256Digest(of: contents) == digest
  }
}
