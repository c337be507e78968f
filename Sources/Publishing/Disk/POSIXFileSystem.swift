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
  func resolve(_ path: BytePath) throws(SystemError) -> BytePath {
    let resolved: BytePath? = path.withCString { name in
      guard let found = realpath(name, nil) else { return nil }
      defer { free(found) }
      return BytePath(cString: found)
    }
    guard let resolved else { throw failure(.read, path) }
    return resolved
  }

  func workingFolder() throws(SystemError) -> BytePath {
    try resolve(BytePath("."))
  }

  func status(_ path: BytePath) throws(SystemError) -> FileStatus? {
    var found = stat()
    if path.withCString({ lstat($0, &found) }) == 0 { return FileStatus(found) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw failure(.read, path)
  }

  func makeFolder(_ path: BytePath) throws(SystemError) {
    try check(path) { mkdir($0, 0o777) }
  }

  func adopt(_ model: FileStatus, at path: BytePath) throws(SystemError) {
    // Only root may give a folder away; for others the folder simply stays their own.
    _ = path.withCString { lchown($0, uid_t(model.owner), gid_t(model.group)) }
    try check(path) { chmod($0, mode_t(model.mode)) }
  }

  func link(_ path: BytePath, as second: BytePath) throws(SystemError) {
    try check(second) { new in path.withCString { linkat(AT_FDCWD, $0, AT_FDCWD, new, 0) } }
  }

  func copySymlink(_ path: BytePath, to copy: BytePath) throws(SystemError) {
    let target = try target(ofSymlink: path)
    try check(copy) { new in target.withCString { symlink($0, new) } }
  }

  func target(ofSymlink path: BytePath) throws(SystemError) -> BytePath {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = path.withCString { readlink($0, &buffer, buffer.count) }
    guard count >= 0 else { throw failure(.read, path) }
    return BytePath(bytes: buffer[..<count].map { UInt8(bitPattern: $0) })
  }

  func exchange(_ first: BytePath, _ second: BytePath) throws(SystemError) {
    let code = first.withCString { one in second.withCString { ijkpunt_exchange(one, $0) } }
    guard code == 0 else { throw SystemError(operation: .write, path: second, code: code) }
  }

  func rename(_ path: BytePath, to new: BytePath) throws(SystemError) {
    try check(new) { target in path.withCString { renameat(AT_FDCWD, $0, AT_FDCWD, target) } }
  }

  func removeFile(_ path: BytePath) throws(SystemError) {
    try check(path) { unlink($0) }
  }

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
