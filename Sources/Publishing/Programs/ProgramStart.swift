#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the system wants to be told before it starts a program, in its own form.
enum ProgramStart {
  /// Calls `body` with what happens before the program starts: its streams lead where they should.
  static func withActions(
    _ streams: [(descriptor: Int32, leads: ProgramCall.Stream)],
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

  /// Calls `body` with the wish for a process group of its own, or with none.
  ///
  /// The program hears all signals, also those that we hold back for ourselves.
  static func withGroup(
    isApart: Bool, _ body: (UnsafePointer<posix_spawnattr_t>) -> Int32
  ) -> Int32 {
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let group = isApart ? Int32(POSIX_SPAWN_SETPGROUP) : 0
    posix_spawnattr_setflags(&attributes, Int16(group | Int32(POSIX_SPAWN_SETSIGMASK)))
    if isApart { posix_spawnattr_setpgroup(&attributes, 0) }
    return body(&attributes)
  }

  /// Calls `body` with texts as an array of C strings that ends with a null pointer.
  static func withPointers(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32
  ) -> Int32 {
    let pointers = texts.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}
