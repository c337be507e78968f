#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An open file without a name: it is gone when nobody has it open, however the run ends.
final class ScratchFile: Sendable {
  /// The descriptor; programs that we start do not get it by themselves.
  let descriptor: Int32
  /// Where it was made, for messages.
  private let path: BytePath

  /// Makes an empty file in the folder for temporary files.
  init() throws(SystemError) {
    let folder = ScratchPlace.folder
    var name = ScratchPlace.pattern
    path = folder
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw failure(.write, folder) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(name)
  }

  deinit { close(descriptor) }

  /// Writes its contents.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    try POSIXFileSystem().append(bytes, to: descriptor, path)
  }

  /// Returns its contents.
  func contents() throws(SystemError) -> [UInt8] {
    let end = lseek(descriptor, 0, SEEK_END)
    return try POSIXFileSystem().bytes(of: descriptor, expecting: max(0, Int(end)), path)
  }
}
