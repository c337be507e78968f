#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Writes one text to a file that the user names.
enum TextFile {
  /// Writes it, and says so when that fails.
  static func write(_ text: String, to path: String) -> ExitStatus {
    guard let file = fopen(path, "w") else { return failed(path) }
    let isWritten = fputs(text, file) >= 0
    return fclose(file) == 0 && isWritten ? .fine : failed(path)
  }

  /// Says that a file could not be written.
  private static func failed(_ path: String) -> ExitStatus {
    Terminal.error("\"\(path)\" kon niet worden geschreven: \(String(cString: strerror(errno))).\n")
    return .failed
  }
}
