/// The calls on the disk that publishing makes; tests put a disk that fails in its place.
protocol FileSystem: Sendable {
  /// Returns the absolute path without symbolic links; fails when nothing stands there.
  func resolve(_ path: BytePath) throws(SystemError) -> BytePath

  /// Returns the absolute path of the working folder.
  func workingFolder() throws(SystemError) -> BytePath

  /// Returns what stands at `path`, or nil when nothing does.
  func status(_ path: BytePath) throws(SystemError) -> FileStatus?

  /// Returns what a folder holds, in no order.
  func entries(_ folder: BytePath) throws(SystemError) -> [FolderEntry]

  /// Returns the bytes of a regular file; never follows a link.
  func read(_ path: BytePath) throws(SystemError) -> [UInt8]

  /// Writes a new file; fails when something stands there.
  func write(_ bytes: [UInt8], to path: BytePath) throws(SystemError)

  /// Makes a new folder; fails when something stands there.
  func makeFolder(_ path: BytePath) throws(SystemError)

  /// Gives a folder the permission bits of `model`, and its owner and group where that is allowed.
  func adopt(_ model: FileStatus, at path: BytePath) throws(SystemError)

  /// Gives a file a second name; fails when something stands there.
  func link(_ path: BytePath, as second: BytePath) throws(SystemError)

  /// Makes a symbolic link with the same target as another one.
  func copySymlink(_ path: BytePath, to copy: BytePath) throws(SystemError)

  /// Returns the target of a symbolic link, as it is written in it.
  func target(ofSymlink path: BytePath) throws(SystemError) -> BytePath

  /// Lets two paths swap what they name, in one step.
  func exchange(_ first: BytePath, _ second: BytePath) throws(SystemError)

  /// Gives a file or folder another name; a file that stands there is replaced in one step.
  func rename(_ path: BytePath, to new: BytePath) throws(SystemError)

  /// Removes the name of a file or a link.
  func removeFile(_ path: BytePath) throws(SystemError)

  /// Removes an empty folder.
  func removeFolder(_ path: BytePath) throws(SystemError)
}
