#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A program that is started in a folder, waited for, and stopped when it takes too long.
///
/// It knows of its surroundings what it is told and nothing else, and says nothing on our streams.
struct ChildProgram: Sendable {
  /// How a run ended.
  enum Ending: Sendable, Equatable {
    /// The program ended by itself, with this code.
    case ended(Int32)
    /// A signal ended it.
    case killed
    /// There is no such program.
    case missing
    /// It took longer than it may, and was stopped.
    case tookTooLong
  }

  /// The program and its arguments; one without a slash is looked for in `PATH`.
  let words: [String]
  /// The folder that it works in.
  let folder: BytePath
  /// What it knows of its surroundings, as `NAME=value`; `PATH` comes along.
  let surroundings: [String]
  /// The file that it reads; nothing when nil.
  var input: BytePath?
  /// The file that its complaints go to; nowhere when nil.
  var complaints: BytePath?
  /// The seconds that it may take; nil for as many as it wants.
  var seconds: Int?

  /// The exit code of a shell that does not find a program, or may not start it.
  private static let notFound: Set<Int32> = [126, 127]

  /// Runs it to its end.
  func run() throws(SystemError) -> Ending {
    var process = pid_t()
    // A shell steps into the folder and becomes the program, since the system's call to start one
    // in a folder is not in every C library.
    let line = ["sh", "-c", "cd \"$0\" && exec \"$@\"", folder.text] + words
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let known = ["PATH=\(path)"] + surroundings
    let code = withActions { actions in
      withGroup { group in
        Self.withPointers(line) { line in
          Self.withPointers(known) { known in
            posix_spawn(&process, "/bin/sh", actions, group, line, known)
          }
        }
      }
    }
    guard code == 0 else { throw SystemError(operation: .read, path: folder, code: code) }
    return wait(for: process)
  }

  /// Calls `body` with what happens before the program starts: where it reads and complains.
  private func withActions(
    _ body: (UnsafePointer<posix_spawn_file_actions_t>) -> Int32
  ) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    _ = (input ?? BytePath("/dev/null")).withCString {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, $0, O_RDONLY, 0)
    }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    _ = (complaints ?? BytePath("/dev/null")).withCString {
      posix_spawn_file_actions_addopen(
        &actions, STDERR_FILENO, $0, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    return body(&actions)
  }

  /// Calls `body` with the wish for a process group of its own, so that what the program starts
  /// can be stopped with it.
  private func withGroup(_ body: (UnsafePointer<posix_spawnattr_t>) -> Int32) -> Int32 {
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Without a limit it stays in our group, so that Ctrl-C reaches it as well.
    if seconds != nil {
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
      posix_spawnattr_setpgroup(&attributes, 0)
    }
    return body(&attributes)
  }

  /// Waits for a process, and stops it and its group when it takes too long.
  private func wait(for process: pid_t) -> Ending {
    var status: Int32 = 0
    let pause: UInt32 = 10_000
    var left = (seconds ?? 0) * 1_000_000 / Int(pause)
    while true {
      let found = waitpid(process, &status, seconds == nil ? 0 : WNOHANG)
      if found == process { return Self.ending(status) }
      if found < 0, errno != EINTR { return .killed }
      guard found == 0 else { continue }
      guard left > 0 else { break }
      left -= 1
      usleep(pause)
    }
    kill(-process, SIGKILL)
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return .tookTooLong
  }

  /// Returns how a process with this status ended.
  private static func ending(_ status: Int32) -> Ending {
    guard status & 0x7F == 0 else { return .killed }
    let code = status >> 8 & 0xFF
    return notFound.contains(code) ? .missing : .ended(code)
  }

  /// Calls `body` with texts as an array of C strings that ends with a null pointer.
  private static func withPointers(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
  ) -> Int32 {
    let pointers = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
