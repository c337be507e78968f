#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Questions about the paths of folders that the user gave.
enum FolderPath {
  /// Returns the last part of a folder's path, also for `.` and a path with a slash at its end.
  static func name(of folder: String) -> String {
    let parts = real(folder).split(separator: "/")
    return parts.last.map(String.init) ?? "agenda"
  }

  /// Whether `inner` is `outer` or lies in it.
  static func isInside(_ inner: String, _ outer: String) -> Bool {
    (real(inner) + "/").hasPrefix(real(outer) + "/")
  }

  /// Whether there is a folder at `path`.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Returns the absolute path without links; of a folder that is not there yet, that of its
  /// nearest parent that is, with the rest behind it.
  private static func real(_ path: String) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    let parts = path.split(separator: "/")
    guard let last = parts.last else { return path }
    let parent = parts.dropLast().joined(separator: "/")
    let start = path.hasPrefix("/") ? "/" : ""
    let base = parent.isEmpty && start.isEmpty ? "." : start + parent
    return real(base) + "/" + last
  }
}
