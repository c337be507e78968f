/// What stands in an output folder, before anything is done to it.
struct SiteScan: Sendable {
  /// Everything below the folder by its relative path; links are not followed.
  private(set) var entries: [BytePath: FileStatus] = [:]

  /// Why the folder cannot be exchanged for another one, in Dutch; nil when it can.
  private(set) var obstacle: String?

  /// The folders that we may not open, with the refusal.
  private(set) var closed: [BytePath: SystemError] = [:]

  /// More files that are not ours than this are left in place instead of linked one by one.
  static let limit = 20_000

  /// Creates the scan of a folder that is not there yet.
  init() {}

  /// Reads the folder `root`, which has the given status.
  init(_ root: BytePath, _ status: FileStatus, on disk: any FileSystem) throws(SystemError) {
    judge(status, against: status)
    var waiting = [BytePath("")]
    while let folder = waiting.popLast() {
      for entry in try contents(of: folder, in: root, on: disk) {
        let path = folder / entry.name
        entries[path] = entry.status
        guard entry.status.kind == .folder else { continue }
        judge(entry.status, against: status)
        waiting.append(path)
      }
    }
    if entries.count > Self.limit { obstacle = obstacle ?? "er staan heel veel bestanden" }
  }

  /// Returns what a folder holds; a folder below the root that we may not open is left alone.
  private mutating func contents(
    of folder: BytePath, in root: BytePath, on disk: any FileSystem
  ) throws(SystemError) -> [FolderEntry] {
    do throws(SystemError) {
      return try disk.entries(root / folder)
    } catch {
      guard error.isDenied, !folder.bytes.isEmpty else { throw error }
      closed[folder] = error
      obstacle = obstacle ?? "een map erin is niet te lezen"
      return []
    }
  }

  /// Fails when one of our own files lies in a folder that we may not open.
  func requireOpen(_ paths: [BytePath]) throws(SystemError) {
    guard !closed.isEmpty else { return }
    for folder in paths.flatMap(\.ancestors) {
      if let error = closed[folder] { throw error }
    }
  }

  /// Notes what makes it impossible to build a second folder like this one.
  private mutating func judge(_ folder: FileStatus, against root: FileStatus) {
    if folder.device != root.device { obstacle = obstacle ?? "een map erin is een andere schijf" }
    if folder.mode & 0o300 != 0o300 { obstacle = obstacle ?? "een map erin is alleen-lezen" }
  }
}
