/// What has to happen to an output folder; every list is sorted by the bytes of the paths.
struct SitePlan: Sendable {
  /// The new manifest.
  let manifest: Manifest

  /// The new manifest as it goes to disk.
  let manifestBytes: [UInt8]

  /// Pages that are new or have other contents.
  var written: [Page] = []

  /// Pages that already stand there with the same bytes.
  var unchanged: [BytePath] = []

  /// Files of the earlier manifest that go.
  var removed: [BytePath] = []

  /// Files, links and other things that are not ours and stay.
  var foreign: [BytePath] = []

  /// All folders of the new site.
  var folders: [BytePath] = []

  /// Folders that become empty because their last page goes.
  var droppedFolders: [BytePath] = []

  /// What is not ours and stands where a page must come.
  var conflicts: [BytePath] = []

  /// Pages that somebody changed by hand and that are written anew.
  var overwrittenEdits: [BytePath] = []

  /// Files of the earlier manifest that were changed by hand and therefore stay.
  var keptEdits: [BytePath] = []

  /// Creates a plan in which nothing has to happen yet.
  init(_ manifest: Manifest) {
    self.manifest = manifest
    manifestBytes = manifest.json()
  }
}
