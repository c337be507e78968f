/// What stands at a path; a symbolic link is described itself, not what it points to.
struct FileStatus: Sendable, Equatable {
  /// The kinds of thing that publishing tells apart.
  enum Kind: Sendable, Equatable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A symbolic link.
    case symlink
    /// A pipe, a socket or a device.
    case other
  }

  /// The kind of thing.
  let kind: Kind

  /// The size in bytes.
  let size: Int

  /// The file system it lies on.
  let device: UInt64

  /// Its number on that file system: two names with one number are the same file.
  let inode: UInt64

  /// The permission bits.
  let mode: UInt32

  /// The number of the user who owns it.
  let owner: UInt32

  /// The number of the group that owns it.
  let group: UInt32

  /// Tells whether two names are names of the same file.
  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}

/// A name in a folder and what stands there.
struct FolderEntry: Sendable {
  /// The name, without a `/`.
  let name: BytePath

  /// What stands there.
  let status: FileStatus
}
