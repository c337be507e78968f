#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Waits on the main thread for Ctrl-C, or for another program that asks us to stop.
enum StopRequest {
  /// The signals that ask us to stop.
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// Holds the signals back for `wait`; must come before any other thread is started.
  static func prepare() {
    var set = set()
    pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Returns once we are asked to stop.
  static func wait() {
    var set = set()
    var signal: Int32 = 0
    while sigwait(&set, &signal) != 0 {}
  }

  /// Asks ourselves to stop.
  static func give() { kill(getpid(), SIGTERM) }

  /// The signals as the system wants them.
  private static func set() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }
}
