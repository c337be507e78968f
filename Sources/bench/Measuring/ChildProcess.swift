internal import Foundation

/// A program that is run once, to its end, and measured by the kernel.
///
/// The kernel's own count of a process that has ended is exact and needs no help of the program.
/// One thing to know: before it runs the program, a child shares this process's memory, so its peak
/// is never reported below ours. That is why agendas are generated in a process of their own.
struct ChildProcess {
  /// The program's path.
  let program: String
  /// Its words, without its own name.
  let words: [String]
  /// The file that takes what it writes to its standard error; the standard output is dropped.
  let errorFile: String

  /// Runs the program and returns how it ended and what it cost.
  func run() throws -> Sample {
    let child = try start()
    var information = siginfo_t()
    while waitid(P_PID, id_t(child), &information, WEXITED | WNOWAIT) != 0 && errno == EINTR {}
    let transfer = Transfer(of: child)
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 && errno == EINTR {}
    return Sample(
      exit: Exit(status: status), cpu: usage.ru_utime.seconds + usage.ru_stime.seconds,
      peak: Int(usage.ru_maxrss) * Self.peakUnit, transfer: transfer)
  }

  #if os(Linux)
    /// How many bytes one unit of `ru_maxrss` is.
    private static let peakUnit = 1024
  #else
    /// How many bytes one unit of `ru_maxrss` is.
    private static let peakUnit = 1
  #endif

  /// Starts the program.
  private func start() throws -> pid_t {
    #if os(Linux)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, errorFile, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    var child: pid_t = 0
    let code = withCStrings([program] + words) { words in
      withCStrings(environment) { posix_spawn(&child, program, &actions, nil, words, $0) }
    }
    guard code == 0 else {
      throw Trouble("\(program) cannot be started: \(String(cString: strerror(code)))")
    }
    return child
  }
}

/// Calls `body` with `texts` as a list of C strings that ends with a null.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}

extension timeval {
  /// The time in seconds.
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1_000_000 }
}
