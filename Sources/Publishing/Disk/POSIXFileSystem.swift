import CExchange

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The real disk.
///
/// New files and folders get the permissions that the user's umask leaves.
struct POSIXFileSystem: FileSystem {
  /// Returns the absolute path without symbolic links; fails when nothing stands there.
  func resolve(_ path: BytePath) throws(SystemError) -> BytePath {
    let resolved: BytePath? = path.withCString { name in
      guard let found = realpath(name, nil) else { return nil }
      defer { free(found) }
      return BytePath(cString: found)
    }
    guard let resolved else { throw failure(.read, path) }
    return resolved
  }

  /// Returns the absolute path of the working folder.
  func workingFolder() throws(SystemError) -> BytePath {
    try resolve(BytePath("."))
  }

  /// Returns what stands at `path`, or nil when nothing does.
  func status(_ path: BytePath) throws(SystemError) -> FileStatus? {
    var found = stat()
    if path.withCString({ lstat($0, &found) }) == 0 { return FileStatus(found) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw failure(.read, path)
  }

  /// Makes a new folder; fails when something stands there.
  func makeFolder(_ path: BytePath) throws(SystemError) {
    try check(path) { mkdir($0, 0o777) }
  }

  /// Gives a folder the permission bits of `model`, and its owner and group where that is allowed.
  func adopt(_ model: FileStatus, at path: BytePath) throws(SystemError) {
    // Only root may give a folder away; for others the folder simply stays their own.
    _ = path.withCString { lchown($0, uid_t(model.owner), gid_t(model.group)) }
    try check(path) { chmod($0, mode_t(model.mode)) }
  }

  /// Gives a file a second name; fails when something stands there.
  func link(_ path: BytePath, as second: BytePath) throws(SystemError) {
    try check(second) { new in path.withCString { linkat(AT_FDCWD, $0, AT_FDCWD, new, 0) } }
  }

  /// Makes a symbolic link with the same target as another one.
  func copySymlink(_ path: BytePath, to copy: BytePath) throws(SystemError) {
    let target = try target(ofSymlink: path)
    try check(copy) { new in target.withCString { symlink($0, new) } }
  }

  /// Returns the target of a symbolic link, as it is written in it.
  func target(ofSymlink path: BytePath) throws(SystemError) -> BytePath {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = path.withCString { readlink($0, &buffer, buffer.count) }
    guard count >= 0 else { throw failure(.read, path) }
    return BytePath(bytes: buffer[..<count].map { UInt8(bitPattern: $0) })
  }

  /// Lets two paths swap what they name, in one step.
  func exchange(_ first: BytePath, _ second: BytePath) throws(SystemError) {
    let code = first.withCString { one in second.withCString { ijkpunt_exchange(one, $0) } }
    guard code == 0 else { throw SystemError(operation: .write, path: second, code: code) }
  }

  /// Gives a file or folder another name; a file that stands there is replaced in one step.
  func rename(_ path: BytePath, to new: BytePath) throws(SystemError) {
    try check(new) { target in path.withCString { renameat(AT_FDCWD, $0, AT_FDCWD, target) } }
  }

  /// Removes the name of a file or a link.
  func removeFile(_ path: BytePath) throws(SystemError) {
    try check(path) { unlink($0) }
  }

  /// Removes an empty folder.
  func removeFolder(_ path: BytePath) throws(SystemError) {
    try check(path) { rmdir($0) }
  }

  /// Makes a call that changes `path` and turns its refusal into an error.
  private func check(
    _ path: BytePath, _ call: (UnsafePointer<CChar>) -> Int32
  ) throws(SystemError) {
    guard path.withCString(call) == 0 else { throw failure(.write, path) }
  }
}

/// Returns the error of the call that was just refused.
func failure(_ operation: SystemError.Operation, _ path: BytePath) -> SystemError {
  SystemError(operation: operation, path: path, code: errno)
}

extension BytePath {
  /// Creates a path from a C string.
  init(cString: UnsafePointer<CChar>) {
    let count = strlen(cString)
    bytes = UnsafeBufferPointer(start: cString, count: count).map { UInt8(bitPattern: $0) }
  }
}

extension FileStatus {
  /// Creates a status from the system's record.
  init(_ record: stat) {
    switch record.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .symlink
    default: kind = .other
    }
    size = Int(record.st_size)
    device = UInt64(truncatingIfNeeded: record.st_dev)
    inode = UInt64(truncatingIfNeeded: record.st_ino)
    mode = UInt32(record.st_mode) & 0o7777
    owner = UInt32(record.st_uid)
    group = UInt32(record.st_gid)
  }
}
