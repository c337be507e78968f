import Foundation

@testable import Publishing

/// A disk that counts the calls that pass through it and does what a test wants at some of them.
final class StagedDisk: FileSystem, @unchecked Sendable {
  /// A call, as the test sees it.
  struct Call {
    /// How many calls came before.
    let number: Int
    /// The name of the call, such as `link`.
    let name: String
    /// The path that it is about.
    let path: String
  }

  /// What the test does at a call; it returns an error number to refuse the call.
  private let script: @Sendable (Call) -> Int32?

  /// What the working folder is said to be, or nil for the real one.
  private let pretendedWorkingFolder: String?

  /// The real disk behind it.
  private let disk = POSIXFileSystem()

  /// The number of calls so far; a publication runs on one thread.
  private(set) var count = 0

  /// Creates a disk that asks `script` before each call.
  init(
    workingFolder: String? = nil, script: @escaping @Sendable (Call) -> Int32? = { _ in nil }
  ) {
    pretendedWorkingFolder = workingFolder
    self.script = script
  }

  /// Counts a call and refuses it when the script says so.
  private func pass(
    _ name: String, _ path: BytePath, _ operation: SystemError.Operation = .write
  ) throws(SystemError) {
    let call = Call(number: count, name: name, path: path.text)
    count += 1
    guard let code = script(call) else { return }
    throw SystemError(operation: operation, path: path, code: code)
  }

  /// Returns the absolute path without symbolic links; fails when nothing stands there.
  func resolve(_ path: BytePath) throws(SystemError) -> BytePath {
    try pass("resolve", path, .read)
    return try disk.resolve(path)
  }

  /// Returns the absolute path of the working folder.
  func workingFolder() throws(SystemError) -> BytePath {
    try pass("workingFolder", BytePath("."), .read)
    if let pretendedWorkingFolder { return BytePath(pretendedWorkingFolder) }
    return try disk.workingFolder()
  }

  /// Returns what stands at `path`, or nil when nothing does.
  func status(_ path: BytePath) throws(SystemError) -> FileStatus? {
    try pass("status", path, .read)
    return try disk.status(path)
  }

  /// Returns what a folder holds, in no order.
  func entries(_ folder: BytePath) throws(SystemError) -> [FolderEntry] {
    try pass("entries", folder, .read)
    return try disk.entries(folder)
  }

  /// Returns the bytes of a regular file; never follows a link.
  func read(_ path: BytePath) throws(SystemError) -> [UInt8] {
    try pass("read", path, .read)
    return try disk.read(path)
  }

  /// Writes a file; a refused write leaves half of it behind, as a full disk does.
  func write(_ bytes: [UInt8], to path: BytePath) throws(SystemError) {
    do throws(SystemError) {
      try pass("write", path)
    } catch {
      try? disk.write(Array(bytes.prefix(bytes.count / 2)), to: path)
      throw error
    }
    try disk.write(bytes, to: path)
  }

  /// Makes a new folder; fails when something stands there.
  func makeFolder(_ path: BytePath) throws(SystemError) {
    try pass("makeFolder", path)
    try disk.makeFolder(path)
  }

  /// Gives a folder the permission bits of `model`, and its owner and group where that is allowed.
  func adopt(_ model: FileStatus, at path: BytePath) throws(SystemError) {
    try pass("adopt", path)
    try disk.adopt(model, at: path)
  }

  /// Gives a file a second name; fails when something stands there.
  func link(_ path: BytePath, as second: BytePath) throws(SystemError) {
    try pass("link", second)
    try disk.link(path, as: second)
  }

  /// Makes a symbolic link with the same target as another one.
  func copySymlink(_ path: BytePath, to copy: BytePath) throws(SystemError) {
    try pass("copySymlink", copy)
    try disk.copySymlink(path, to: copy)
  }

  /// Returns the target of a symbolic link, as it is written in it.
  func target(ofSymlink path: BytePath) throws(SystemError) -> BytePath {
    try pass("target", path, .read)
    return try disk.target(ofSymlink: path)
  }

  /// Lets two paths swap what they name, in one step.
  func exchange(_ first: BytePath, _ second: BytePath) throws(SystemError) {
    try pass("exchange", second)
    try disk.exchange(first, second)
  }

  /// Gives a file or folder another name; a file that stands there is replaced in one step.
  func rename(_ path: BytePath, to new: BytePath) throws(SystemError) {
    try pass("rename", new)
    try disk.rename(path, to: new)
  }

  /// Removes the name of a file or a link.
  func removeFile(_ path: BytePath) throws(SystemError) {
    try pass("removeFile", path)
    try disk.removeFile(path)
  }

  /// Removes an empty folder.
  func removeFolder(_ path: BytePath) throws(SystemError) {
    try pass("removeFolder", path)
    try disk.removeFolder(path)
  }
}
