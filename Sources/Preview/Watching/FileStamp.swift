#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What of a file shows that it changed.
struct FileStamp: Sendable, Equatable {
  /// The number of the file on its disk.
  let file: UInt64
  /// The number of bytes.
  let size: Int64
  /// When it was written last, in nanoseconds.
  let written: Int64

  /// Returns the stamp of a file, or of the file that a link leads to; nil when it is no file.
  static func of(_ path: String) -> FileStamp? {
    var record = stat()
    guard stat(path, &record) == 0, record.st_mode & S_IFMT == S_IFREG else { return nil }
    return FileStamp(record)
  }

  /// Takes the stamp from what the system says of a file.
  private init(_ record: stat) {
    #if canImport(Darwin)
      let time = record.st_mtimespec
    #else
      let time = record.st_mtim
    #endif
    file = UInt64(record.st_ino)
    size = Int64(record.st_size)
    written = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
