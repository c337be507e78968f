#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Which program to start, where, and with what.
struct ProgramCall: Sendable {
  /// What a program reads or where it writes.
  enum Stream: Sendable {
    /// Nothing to read, or nobody listens.
    case nothing
    /// A file to read, by its path.
    case file(BytePath)
    /// An open file of ours, from its start.
    case open(ScratchFile)
  }

  /// The program and its arguments; one without a slash is looked for in `PATH`.
  var words: [String]
  /// The folder that it works in; ours when nil.
  var folder: BytePath?
  /// What it knows of its surroundings, as `NAME=value`: nothing that differs between users.
  var surroundings = Self.plain
  /// What it reads.
  var input = Stream.nothing
  /// Where its result goes.
  var output = Stream.nothing
  /// Where its complaints go.
  var complaints = Stream.nothing
  /// Whether it has a process group of its own; Ctrl-C does not reach it then.
  var isApart = false

  /// The exit codes of a shell that does not find a program, or may not start it.
  static let missing: Set<Int32> = [126, 127]

  /// `PATH`, and the same time zone and language for everyone.
  static var plain: [String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return ["PATH=\(path)", "TZ=UTC", "LC_ALL=C.UTF-8"]
  }

  /// The words that are started: with a folder a shell that steps into it and becomes the program,
  /// since the system's call to start one in a folder is not in every C library.
  var line: [String] {
    guard let folder else { return words }
    return ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.text] + words
  }

  /// The streams by their descriptors.
  var streams: [(descriptor: Int32, leads: Stream)] {
    [(STDIN_FILENO, input), (STDOUT_FILENO, output), (STDERR_FILENO, complaints)]
  }
}
