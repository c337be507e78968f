#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A run of the program `zip` (Info-ZIP) over the files in a work folder.
struct ZipProgram: Sendable {
  /// The work folder.
  let folder: StagingFolder

  /// Stands for the error number of a program that is not there.
  static let missing: Int32 = -1
  /// Stands for the error number of a program that failed.
  static let failed: Int32 = -2

  /// The archive that it makes.
  var result: BytePath { folder.folder / "pakket.zip" }
  /// The list of names that it reads.
  private var names: BytePath { folder.folder / "namen.txt" }
  /// The files beside the site in the work folder.
  var files: [BytePath] { [result, names] }

  /// The words of the command: no extra fields, no folders, names in UTF-8 and without wildcards,
  /// in the order of the list.
  private static let options = [
    "-q", "-9", "-X", "-D", "-nw", "-UN=UTF8", "../pakket.zip", "-@",
  ]

  /// The command: a shell steps into the site and becomes the program, since the system's call to
  /// start one in a folder is not in every C library.
  private var words: [String] {
    ["sh", "-c", "cd \"$0\" && exec zip \"$@\"", folder.site.text] + Self.options
  }
  /// The exit code of a shell that does not find a program.
  private static let notFound: Int32 = 127

  /// What the program knows of its surroundings: nothing that differs between users.
  private static var surroundings: [String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return ["PATH=\(path)", "TZ=UTC", "LC_ALL=C.UTF-8"]
  }

  /// Runs it and returns its exit code; nil when there is no such program.
  func run(
    _ paths: [BytePath], on disk: POSIXFileSystem
  ) throws(SystemError) -> Int32? {
    let list = paths.sorted().flatMap { $0.bytes + [UInt8(ascii: "\n")] }
    try disk.write(list, to: names)
    var process = pid_t()
    let code = withActions { actions in
      Self.withPointers(words) { words in
        Self.withPointers(Self.surroundings) { surroundings in
          posix_spawn(&process, "/bin/sh", actions, nil, words, surroundings)
        }
      }
    }
    guard code == 0 else { throw SystemError(operation: .read, path: names, code: code) }
    let exitCode = Self.exitCode(of: process)
    return exitCode == Self.notFound ? nil : exitCode
  }

  /// Calls `body` with what happens before the program starts: it reads the list of names and
  /// says nothing.
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
    _ = names.withCString {
      posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, $0, O_RDONLY, 0)
    }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    return body(&actions)
  }

  /// Waits for a process and returns its exit code; one that a signal ended counts as failed.
  private static func exitCode(of process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return failed }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : failed
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
