#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The lock that keeps two builds from writing one output folder.
///
/// It is a `flock` on a small file beside the folder, so the system itself lets it go when the
/// build ends in whatever way. The file holds the number of the process, for the message to others.
struct OutputLock {
  /// The open file that carries the lock.
  private let descriptor: Int32

  /// The lock file, which goes when the lock goes; nil where the output folder itself is locked.
  private let file: BytePath?

  /// What one attempt gave.
  enum Attempt {
    /// The lock is ours.
    case locked(OutputLock)
    /// Another process has it, with its number where that could be read.
    case busy(process: Int?)
    /// This disk has no locks, or there is no place to put one.
    case impossible
  }

  /// Waits for the lock on `location` for at most `patience`.
  ///
  /// - Returns: The lock, or nil where this disk has none.
  static func acquire(
    for location: OutputLocation, patience: Duration
  ) throws(PublishingError) -> OutputLock? {
    let step = Duration.milliseconds(50)
    var waited = Duration.zero
    while true {
      switch attempt(for: location) {
      case .locked(let lock): return lock
      case .impossible: return nil
      case .busy(let process) where waited >= patience:
        throw .locked(location.given, process: process)
      case .busy: break
      }
      usleep(50_000)
      waited += step
    }
  }

  /// Lets the lock go and removes its file.
  ///
  /// The file goes first: who opens it after that makes a new one, and who had it open already
  /// sees that the name now means another file.
  func release() {
    if let file { _ = file.withCString { unlink($0) } }
    close(descriptor)
  }

  /// Tries once.
  static func attempt(for location: OutputLocation) -> Attempt {
    let file = location.lockFile
    let descriptor = file.withCString { open($0, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666) }
    guard descriptor >= 0 else { return attempt(onFolder: location.folder) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      defer { close(descriptor) }
      return errno == EWOULDBLOCK ? .busy(process: process(in: descriptor)) : .impossible
    }
    guard names(file, descriptor) else {
      close(descriptor)
      return attempt(for: location)
    }
    note(getpid(), in: descriptor)
    return .locked(OutputLock(descriptor: descriptor, file: file))
  }

  /// Locks the output folder itself, for where we may not write beside it.
  private static func attempt(onFolder folder: BytePath) -> Attempt {
    let descriptor = folder.withCString { open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { return .impossible }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
      return .locked(OutputLock(descriptor: descriptor, file: nil))
    }
    defer { close(descriptor) }
    return errno == EWOULDBLOCK ? .busy(process: nil) : .impossible
  }

  /// Tells whether the name `file` still means the open file; its last owner may have removed it.
  private static func names(_ file: BytePath, _ descriptor: Int32) -> Bool {
    var named = stat()
    var opened = stat()
    guard file.withCString({ lstat($0, &named) }) == 0, fstat(descriptor, &opened) == 0
    else { return false }
    return named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
  }

  /// Writes the number of a process in the lock file.
  private static func note(_ process: Int32, in descriptor: Int32) {
    let text = Array("\(process)\n".utf8)
    // A failure costs only the number in another build's message.
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, text, text.count, 0)
  }

  /// Returns the number of the process that holds the lock, when it stands in the file.
  private static func process(in descriptor: Int32) -> Int? {
    var buffer = [UInt8](repeating: 0, count: 32)
    let count = pread(descriptor, &buffer, buffer.count, 0)
    let digits = buffer.prefix(max(0, count)).prefix { $0 >= 0x30 && $0 <= 0x39 }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
