#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Tells on a terminal how far a long run is, on one line that is wiped when it is done.
///
/// Nothing is shown in the first half second, nor where nobody looks on.
struct Progress {
  /// How long a run may take before it says how far it is, in nanoseconds.
  private static let patience: UInt64 = 500_000_000
  /// When the run began.
  private let start = Progress.now
  /// Whether somebody looks on.
  private let isWatched = Terminal.errorsAreWatched

  /// Shows what is being done.
  func show(_ text: @autoclosure () -> String) {
    guard isWatched, Self.now - start > Self.patience else { return }
    Terminal.error("\r\u{1B}[K" + text())
  }

  /// Wipes the line.
  func clear() {
    if isWatched, Self.now - start > Self.patience { Terminal.error("\r\u{1B}[K") }
  }

  /// The time since some fixed moment, in nanoseconds.
  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
