#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where files and folders that only we need are made.
enum ScratchPlace {
  /// The folder for temporary files.
  static var folder: BytePath {
    getenv("TMPDIR").map { BytePath(cString: $0) } ?? BytePath("/tmp")
  }

  /// The path from which the system makes one that nothing has, as `mkstemp` and `mkdtemp` want it.
  static var pattern: [CChar] {
    (folder / "ijkpunt-XXXXXX").bytes.map { CChar(bitPattern: $0) } + [0]
  }
}
