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

  /// What a program reads or where it writes.
  enum Stream: Sendable {
    /// Nothing to read, or nobody listens.
    case nothing
    /// A file to read, by its path.
    case file(BytePath)
    /// An open file of ours, from its start.
    case open(ScratchFile)
  }

  /// Stands for the exit code of a program that a signal ended, or that the system lost.
  static let ended: Int32 = -1

  /// What a program knows of its surroundings: nothing that differs between users.
  private static var surroundings: [String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return ["PATH=\(path)", "TZ=UTC", "LC_ALL=C.UTF-8"]
  }

  /// Starts a program that is found as a shell would; what it says of errors is not heard.
  ///
  /// - Throws: What the system says of the program; `ENOENT` when there is none.
  static func start(
    _ words: [String], input: Stream = .nothing, output: Stream = .nothing
  ) throws(SystemError) -> ChildProgram {
    let name = words.first ?? ""
    let streams = [
      (STDIN_FILENO, input), (STDOUT_FILENO, output), (STDERR_FILENO, Stream.nothing),
    ]
    var process = pid_t()
    let code = withActions(streams) { actions in
      withPointers(words) { words in
        withPointers(surroundings) { posix_spawnp(&process, name, actions, nil, words, $0) }
      }
    }
    guard code == 0 else {
      throw SystemError(operation: .read, path: BytePath(name), code: code)
    }
    return ChildProgram(process: process)
  }

  /// Waits until the program ends and returns its exit code.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return Self.ended }
    }
    return Self.exitCode(status)
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

  /// Ends a program that runs.
  func stop() {
    kill(process, SIGKILL)
    _ = wait()
  }

  /// Returns the exit code in what the system tells of an ended process.
  private static func exitCode(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? status >> 8 & 0xFF : ended
  }

  /// Calls `body` with what happens before the program starts: its streams lead where they should.
  private static func withActions(
    _ streams: [(descriptor: Int32, leads: Stream)],
    _ body: (UnsafePointer<posix_spawn_file_actions_t>) -> Int32
  ) -> Int32 {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, leads) in streams {
      let mode = descriptor == STDIN_FILENO ? O_RDONLY : O_WRONLY
      switch leads {
      case .nothing:
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", mode, 0)
      case .file(let path):
        _ = path.withCString {
          posix_spawn_file_actions_addopen(&actions, descriptor, $0, mode, 0)
        }
      case .open(let file):
        posix_spawn_file_actions_adddup2(&actions, file.descriptor, descriptor)
      }
    }
    return body(&actions)
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
