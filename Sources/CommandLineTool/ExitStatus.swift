internal import ArgumentParser

/// How a run ended.
enum ExitStatus: Int32 {
  /// Nothing that fails.
  case fine = 0
  /// Findings that fail.
  case findings = 1
  /// The work could not be done.
  case failed = 2

  /// Returns the worse of two outcomes.
  func worse(_ other: ExitStatus) -> ExitStatus { rawValue >= other.rawValue ? self : other }

  /// Ends a verb with this status; nothing is thrown for `fine`.
  func end() throws {
    if self != .fine { throw ExitCode(rawValue) }
  }
}
