#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Looks through folders.
struct FolderScan {
  /// The deepest folder that is looked into.
  private static let deepest = 32

  /// The largest number of files that are looked at.
  private static let mostFiles = 50_000

  /// The stamps of the files that were found, by path.
  private var files: [String: FileStamp] = [:]

  /// Returns the stamps of the files in folders and all that is in them, by path; calls `visit` for
  /// each folder before it is looked into.
  static func files(in folders: [String], visit: (String) -> Void) -> [String: FileStamp] {
    var scan = FolderScan()
    for folder in folders { scan.look(into: folder, depth: 0, visit) }
    return scan.files
  }

  /// Looks into a folder.
  private mutating func look(into folder: String, depth: Int, _ visit: (String) -> Void) {
    guard depth <= Self.deepest, files.count < Self.mostFiles else { return }
    visit(folder)
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let record = readdir(stream) {
      let name = withUnsafePointer(to: &record.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      guard !IgnoredName.contains(name) else { continue }
      let path = folder + "/" + name
      if Self.isFolder(path) {
        look(into: path, depth: depth + 1, visit)
      } else if files.count < Self.mostFiles {
        files[path] = FileStamp.of(path)
      }
    }
  }

  /// Tells whether a path is a folder itself, rather than a link to one.
  static func isFolder(_ path: String) -> Bool {
    var record = stat()
    return lstat(path, &record) == 0 && record.st_mode & S_IFMT == S_IFDIR
  }
}
