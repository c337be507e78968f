/// What was found in the output folder and what follows from it; nothing is changed yet.
struct Examination: Sendable {
  /// What stands in the folder.
  let scan: SiteScan

  /// The bytes of `manifest.json` as they stand there; nil when there is none.
  let manifestBytes: [UInt8]?

  /// Those bytes read; nil when there is no manifest or it is not ours.
  let earlier: Manifest?

  /// What has to happen.
  let plan: SitePlan

  /// Looks at the output folder and plans the publication of `pages`.
  init(
    _ location: OutputLocation, _ pages: [Page], _ manifest: Manifest, on disk: any FileSystem
  ) throws(SystemError) {
    let folder = location.folder
    scan =
      if let status = location.status {
        try SiteScan(folder, status, on: disk)
      } else {
        SiteScan()
      }
    let isFile = scan.entries[BytePath(Manifest.fileName)]?.kind == .file
    manifestBytes = isFile ? try disk.read(folder / Manifest.fileName) : nil
    earlier = manifestBytes.flatMap(Manifest.init(json:))
    try scan.requireOpen(pages.map(\.path) + (earlier?.entries.map(\.path) ?? []))
    let planner = SitePlanner(folder: folder, scan: scan, earlier: earlier, disk: disk)
    plan = try planner.plan(pages, manifest)
  }

  /// Whether the folder holds the new site already, to the last byte.
  var isUpToDate: Bool {
    plan.written.isEmpty && plan.removed.isEmpty && manifestBytes == plan.manifestBytes
  }

  /// Returns why the new site cannot go here, or nil.
  func fault(in location: OutputLocation) -> PublishingError? {
    if scan.entries[BytePath(Manifest.fileName)] != nil, earlier == nil {
      return .strangeManifest(location.shown(location.folder / Manifest.fileName))
    }
    let paths = plan.conflicts.map { location.shown(location.folder / $0) }
    return paths.isEmpty ? nil : .foreignFiles(paths)
  }
}
