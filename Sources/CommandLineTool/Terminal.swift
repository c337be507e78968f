#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The two streams that people and programs read.
enum Terminal {
  /// Prints results.
  static func out(_ text: String) { send(text, to: STDOUT_FILENO) }

  /// Prints progress and failures.
  static func error(_ text: String) { send(text, to: STDERR_FILENO) }

  /// Writes text as it is; what the other side no longer reads is not our failure.
  private static func send(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || (count < 0 && errno == EINTR) else { return }
      rest = rest.dropFirst(max(count, 0))
    }
  }
}
