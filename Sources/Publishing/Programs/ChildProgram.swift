#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program of the system that we started and that runs beside us.
struct ChildProgram: Sendable {
  /// The process.
  private let process: pid_t
  /// Whether it has a process group of its own, so that what it starts can be stopped with it.
  private let isApart: Bool

  /// Stands for the exit code of a program that a signal ended, or that the system lost.
  static let ended: Int32 = -1

  /// Starts a program; what it says of errors is heard only where the call asks for it.
  ///
  /// - Throws: What the system says of the program; `ENOENT` when there is none.
  static func start(_ call: ProgramCall) throws(SystemError) -> ChildProgram {
    let words = call.line
    let name = words.first ?? ""
    var process = pid_t()
    let code = ProgramStart.withActions(call.streams) { actions in
      ProgramStart.withGroup(isApart: call.isApart) { group in
        ProgramStart.withPointers(words) { words in
          ProgramStart.withPointers(call.surroundings) {
            posix_spawnp(&process, name, actions, group, words, $0)
          }
        }
      }
    }
    guard code == 0 else {
      throw SystemError(operation: .read, path: BytePath(name), code: code)
    }
    return ChildProgram(process: process, isApart: call.isApart)
  }

  /// Waits until the program ends and returns its exit code.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return Self.ended }
    }
    return Self.exitCode(status)
  }

  /// Waits until the program ends and returns its exit code; stops it and returns nil when that
  /// takes longer than `seconds`.
  func wait(atMost seconds: Int) -> Int32? {
    let pause: UInt32 = 10_000
    for _ in 0..<(seconds * 1_000_000 / Int(pause)) {
      if let code = exitCode() { return code }
      usleep(pause)
    }
    stop()
    return nil
  }

  /// Returns the exit code if the program has ended; nil while it runs.
  ///
  /// Not asked again after that.
  func exitCode() -> Int32? {
    var status: Int32 = 0
    switch waitpid(process, &status, WNOHANG) {
    case 0: return nil
    case process: return Self.exitCode(status)
    default: return errno == EINTR ? nil : Self.ended
    }
  }

  /// Ends a program that runs, and with it what it started where it has a group of its own.
  func stop() {
    kill(isApart ? -process : process, SIGKILL)
    _ = wait()
  }

  /// Returns the exit code in what the system tells of an ended process.
  private static func exitCode(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? status >> 8 & 0xFF : ended
  }
}
