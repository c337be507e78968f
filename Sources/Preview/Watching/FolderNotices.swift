#if canImport(Glibc)
  import Glibc
#endif

/// One thing that the system tells of a folder.
enum FolderNotice: Equatable {
  /// A file came, went or was written.
  case file(String)
  /// A folder came, with whatever is in it.
  case newFolder(String)
  /// A folder went.
  case goneFolder(String)
  /// More happened than the system could tell.
  case lost
}

#if canImport(Glibc)
  /// What the system tells of folders: inotify.
  struct FolderNotices: Sendable {
    /// What is told of each folder.
    private static let mask =
      IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR

    /// The file that can be read when there is something to tell.
    let file: Int32

    /// The folders by the number that the system gave them.
    private var folders: [Int32: String] = [:]

    /// Asks the system for notices; nil when it gives none.
    init?() {
      file = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      if file < 0 { return nil }
    }

    /// Has the system tell of a folder; does nothing new when it does so already.
    mutating func watch(_ folder: String) {
      let number = inotify_add_watch(file, folder, UInt32(Self.mask))
      // Where there are no more to be had, looking at all files finds what changes.
      if number >= 0 { folders[number] = folder }
    }

    /// Returns what the system tells.
    mutating func take() -> [FolderNotice] {
      var notices: [FolderNotice] = []
      let room = 65_536
      while true {
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
          count = max(0, Glibc.read(file, buffer.baseAddress, room))
        }
        guard !bytes.isEmpty else { return notices }
        bytes.withUnsafeBytes { notices += read($0) }
      }
    }

    /// Ends the notices.
    func close() { Glibc.close(file) }

    /// Reads the records of the system: a number, a mask, a cookie, a length and a name.
    mutating func read(_ bytes: UnsafeRawBufferPointer) -> [FolderNotice] {
      let headSize = MemoryLayout<inotify_event>.size
      var notices: [FolderNotice] = []
      var at = 0
      while at + headSize <= bytes.count {
        let head = bytes.loadUnaligned(fromByteOffset: at, as: inotify_event.self)
        let end = at + headSize + Int(head.len)
        guard end <= bytes.count else { break }
        let name = bytes[(at + headSize)..<end].prefix { $0 != 0 }
        if let notice = notice(head, String(decoding: name, as: UTF8.self)) {
          notices.append(notice)
        }
        at = end
      }
      return notices
    }

    /// Returns what a record says; nil for what nobody needs to know.
    private mutating func notice(_ head: inotify_event, _ name: String) -> FolderNotice? {
      let mask = head.mask
      if mask & UInt32(IN_Q_OVERFLOW) != 0 { return .lost }
      if mask & UInt32(IN_IGNORED) != 0 { folders[head.wd] = nil }
      guard let folder = folders[head.wd], !name.isEmpty, !IgnoredName.contains(name) else {
        return nil
      }
      let path = folder + "/" + name
      guard mask & UInt32(IN_ISDIR) != 0 else { return .file(path) }
      if mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 { return .newFolder(path) }
      forget(path)
      return .goneFolder(path)
    }

    /// Has the system tell no more of a folder and those in it, which may live on elsewhere.
    private mutating func forget(_ folder: String) {
      for (number, path) in folders where path == folder || path.hasPrefix(folder + "/") {
        _ = inotify_rm_watch(file, number)
        folders[number] = nil
      }
    }
  }
#else
  /// What the system tells of folders: nothing that we ask for.
  struct FolderNotices: Sendable {
    /// The file that can be read when there is something to tell.
    let file: Int32

    /// Returns nil: all files are looked at instead.
    init?() { return nil }

    /// Does nothing.
    mutating func watch(_ folder: String) {}

    /// Returns nothing.
    mutating func take() -> [FolderNotice] { [] }

    /// Does nothing.
    func close() {}
  }
#endif
