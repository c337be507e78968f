/// Changes files in a folder that others own, and adds new ones: all of them or none.
///
/// The new contents are made ready beside each file under a hidden name, and the old ones get a second
/// name; then the new ones take their places one by one. When one cannot, the old files themselves go back.
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
    var folders: [BytePath] = []
    var made: [BytePath] = []
    do throws(SystemError) {
      for change in changes where change.old == nil { try makeFolders(for: change, &folders) }
      for change in changes where change.old != nil { try stage(change) }
      for change in changes where change.old == nil { try add(change, &made) }
      for change in changes where change.old != nil {
        try disk.rename(beside(change, ".nieuw"), to: folder / change.path)
      }
    } catch {
      undo(changes, made)
      for made in folders.reversed() { try? disk.removeFolder(made) }
      throw .newFiles(error)
    }
    for change in changes where change.old != nil {
      try? disk.removeFile(beside(change, ".oud"))
    }
  }

  /// Returns a hidden name beside a file.
  private func beside(_ change: Change, _ ending: String) -> BytePath {
    let place = folder / change.path
    return place.parent
      / BytePath(bytes: Array(".".utf8) + place.name.bytes + Array(ending.utf8))
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

  /// Writes the new contents beside a file, and gives the old ones a second name.
  private func stage(_ change: Change) throws(SystemError) {
    let (new, old) = (beside(change, ".nieuw"), beside(change, ".oud"))
    for left in [new, old] where try disk.status(left) != nil { try disk.removeFile(left) }
    try disk.write(change.new, to: new)
    if let status = try disk.status(folder / change.path) { try disk.adopt(status, at: new) }
    do throws(SystemError) {
      try disk.link(folder / change.path, as: old)
    } catch {
      // Not every disk knows second names; a copy does there.
      guard error.allowsFileByFile, let bytes = change.old else { throw error }
      try disk.write(bytes, to: old)
    }
  }

  /// Writes a new file; fails when something stands there.
  private func add(_ change: Change, _ made: inout [BytePath]) throws(SystemError) {
    let place = folder / change.path
    do throws(SystemError) {
      try disk.write(change.new, to: place)
    } catch {
      // A file that could only be written in part is there all the same.
      if !error.isOccupied { try? disk.removeFile(place) }
      throw error
    }
    made.append(place)
  }

  /// Puts the old files back, and removes what was made.
  private func undo(_ changes: [Change], _ made: [BytePath]) {
    for change in changes where change.old != nil {
      try? disk.rename(beside(change, ".oud"), to: folder / change.path)
      // Two names of one file stay two when one is to take the place of the other.
      try? disk.removeFile(beside(change, ".oud"))
      try? disk.removeFile(beside(change, ".nieuw"))
    }
    for place in made.reversed() { try? disk.removeFile(place) }
  }
}
