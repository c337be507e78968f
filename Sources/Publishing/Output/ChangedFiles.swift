/// Changes files in a folder that others own, and adds new ones: all of them or none.
///
/// The new contents are made ready beside each file under a hidden name and then take their places one
/// by one. When one cannot, those that did are put back as they were.
public struct ChangedFiles: Sendable {
  /// One file: what it must hold now, and what it will hold.
  public struct Change: Sendable, Equatable {
    /// The place in the folder.
    public var path: String
    /// What it holds; nil where nothing stands.
    public var old: [UInt8]?
    /// What it will hold.
    public var new: [UInt8]

    /// Creates a change.
    public init(path: String, old: [UInt8]?, new: [UInt8]) {
      (self.path, self.old, self.new) = (path, old, new)
    }
  }

  /// The folder as the user gave it.
  private let folder: BytePath
  /// The disk.
  private let disk: any FileSystem

  /// Prepares for a folder on the real disk.
  public init(_ folder: String) { self.init(folder, disk: POSIXFileSystem()) }

  /// Prepares for a folder on a disk of the caller's choice.
  init(_ folder: String, disk: any FileSystem) {
    (self.folder, self.disk) = (BytePath(folder), disk)
  }

  /// Makes the changes.
  ///
  /// - Throws: When a file is no longer what it was, or the system refuses; nothing has changed then.
  public func write(_ changes: [Change]) throws(PublishingError) {
    for change in changes { try checkUnchanged(change) }
    var done: [Change] = []
    var folders: [BytePath] = []
    do throws(SystemError) {
      for change in changes where change.old == nil { try makeFolders(for: change, &folders) }
      for change in changes { try stage(change.new, change) }
      for change in changes {
        try put(change)
        done.append(change)
      }
    } catch {
      undo(done, of: changes)
      for made in folders.reversed() { try? disk.removeFolder(made) }
      throw .newFiles(error)
    }
  }

  /// The hidden name beside a file under which its new contents wait.
  private func waiting(_ change: Change) -> BytePath {
    let place = folder / change.path
    return place.parent / BytePath(bytes: Array(".".utf8) + place.name.bytes + Array(".nieuw".utf8))
  }

  /// Refuses when a file is no longer what was read, or something stands where a new one must come.
  private func checkUnchanged(_ change: Change) throws(PublishingError) {
    let place = folder / change.path
    let found: [UInt8]?
    do throws(SystemError) {
      found = try disk.status(place) == nil ? nil : try disk.read(place)
    } catch {
      throw .refused(error, at: change.path)
    }
    guard found != change.old else { return }
    throw PublishingError(
      kind: .foreignFile,
      summary: change.old == nil
        ? "'\(change.path)' bestaat al" : "'\(change.path)' is intussen gewijzigd",
      explanation: "Er is niets geschreven.", mend: "Geef het commando opnieuw.")
  }

  /// Makes the folders that a new file needs, and notes them.
  private func makeFolders(for change: Change, _ made: inout [BytePath]) throws(SystemError) {
    for parent in BytePath(change.path).ancestors where try disk.status(folder / parent) == nil {
      try disk.makeFolder(folder / parent)
      made.append(folder / parent)
    }
  }

  /// Writes contents beside their place.
  private func stage(_ bytes: [UInt8], _ change: Change) throws(SystemError) {
    let waiting = waiting(change)
    if try disk.status(waiting) != nil { try disk.removeFile(waiting) }
    try disk.write(bytes, to: waiting)
    if let status = try disk.status(folder / change.path) { try disk.adopt(status, at: waiting) }
  }

  /// Gives new contents their place; never over a file that was not there before.
  private func put(_ change: Change) throws(SystemError) {
    let place = folder / change.path
    guard change.old == nil else { return try disk.rename(waiting(change), to: place) }
    try disk.link(waiting(change), as: place)
    try disk.removeFile(waiting(change))
  }

  /// Puts back what was changed, and removes what was made ready.
  private func undo(_ done: [Change], of changes: [Change]) {
    for change in changes { try? disk.removeFile(waiting(change)) }
    for change in done.reversed() {
      guard let old = change.old else {
        try? disk.removeFile(folder / change.path)
        continue
      }
      do throws(SystemError) {
        try stage(old, change)
        try disk.rename(waiting(change), to: folder / change.path)
      } catch { continue }
    }
  }
}
