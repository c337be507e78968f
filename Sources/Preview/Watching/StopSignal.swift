#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Wakes a thread that waits for the system, so that it ends.
struct StopSignal: Sendable {
  /// The end of a pipe that the thread waits for.
  let waiting: Int32

  /// The end of the pipe that is closed to wake it.
  private let waking: Int32

  /// Returns a signal that was not given yet; nil when the system has no room for it.
  static func make() -> StopSignal? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { SocketOptions.keepFromPrograms(end) }
    return StopSignal(waiting: ends[0], waking: ends[1])
  }

  /// Wakes the thread; to be called once.
  func give() { close(waking) }

  /// Lets go of the waiting end; to be called by the thread when it ends.
  func end() { close(waiting) }

  /// Waits until a file can be read, a time is over or the signal was given; without a file, for
  /// the time and the signal alone.
  func wait(for file: Int32?, atMost time: Duration) -> Outcome {
    let milliseconds = max(0, time / .milliseconds(1)).rounded(.up)
    var files = [waiting, file ?? -1].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&files, nfds_t(files.count), Int32(min(milliseconds, 60_000))) > 0 else {
      return .time
    }
    return files[0].revents != 0 ? .stop : .file
  }

  /// How waiting ended.
  enum Outcome {
    /// The signal was given.
    case stop
    /// The file can be read.
    case file
    /// The time is over, or the system woke us for nothing.
    case time
  }
}
