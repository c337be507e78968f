#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What folders and files hold on the real disk.
extension POSIXFileSystem {
  /// Returns what a folder holds, in no order.
  func entries(_ folder: BytePath) throws(SystemError) -> [FolderEntry] {
    guard let stream = folder.withCString({ opendir($0) }) else { throw failure(.read, folder) }
    defer { closedir(stream) }
    var found: [FolderEntry] = []
    while true {
      errno = 0
      guard let record = readdir(stream) else { break }
      let name = withUnsafePointer(to: &record.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 1) { BytePath(cString: $0) }
      }
      if name == BytePath(".") || name == BytePath("..") { continue }
      // A file that vanished since its name was read is no entry any more.
      guard let status = try status(folder / name) else { continue }
      found.append(FolderEntry(name: name, status: status))
    }
    guard errno == 0 else { throw failure(.read, folder) }
    return found
  }

  /// Returns the bytes of a regular file; never follows a link.
  func read(_ path: BytePath) throws(SystemError) -> [UInt8] {
    // Without O_NONBLOCK a pipe that took the file's place would hold the build for ever.
    let flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let file = path.withCString { open($0, flags) }
    guard file >= 0 else { throw failure(.read, path) }
    defer { close(file) }
    var record = stat()
    guard fstat(file, &record) == 0 else { throw failure(.read, path) }
    return try bytes(of: file, expecting: max(0, Int(record.st_size)), path)
  }

  /// Reads an open file to its end; `expected` is the size that it had a moment ago.
  func bytes(
    of file: Int32, expecting expected: Int, _ path: BytePath
  ) throws(SystemError) -> [UInt8] {
    var room = expected + 1
    while true {
      var isRead = false
      let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        isRead = fill(buffer, &count, from: file)
      }
      guard isRead else { throw failure(.read, path) }
      if bytes.count < room { return bytes }
      // The file grew since its size was asked.
      room *= 2
    }
  }

  /// Fills a buffer from the start of an open file and counts the bytes; false when that fails.
  private func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, _ count: inout Int, from file: Int32
  ) -> Bool {
    guard let start = buffer.baseAddress else { return true }
    while count < buffer.count {
      let read = pread(file, start + count, buffer.count - count, off_t(count))
      if read < 0 && errno == EINTR { continue }
      guard read >= 0 else { return false }
      if read == 0 { return true }
      count += read
    }
    return true
  }

  /// Writes a new file; fails when something stands there.
  func write(_ bytes: [UInt8], to path: BytePath) throws(SystemError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = path.withCString { open($0, flags, 0o666) }
    guard file >= 0 else { throw failure(.write, path) }
    do throws(SystemError) {
      try append(bytes, to: file, path)
    } catch {
      close(file)
      throw error
    }
    // A full network disk may say so only here.
    guard close(file) == 0 else { throw failure(.write, path) }
  }

  /// Writes all bytes to an open file.
  func append(
    _ bytes: [UInt8], to file: Int32, _ path: BytePath
  ) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer -> Int in
        guard let start = buffer.baseAddress else { return 0 }
        return pwrite(file, start + written, buffer.count - written, off_t(written))
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure(.write, path) }
      written += count
    }
  }
}
