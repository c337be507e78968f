/// Adds new files to a folder that others own: all of them or none, and never over one that is there.
public struct NewFiles: Sendable {
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

  /// Returns those of `paths` where something stands already.
  public func existing(_ paths: [String]) throws(PublishingError) -> [String] {
    do throws(SystemError) {
      var found: [String] = []
      for path in paths where try disk.status(folder / path) != nil { found.append(path) }
      return found
    } catch {
      throw .newFiles(error)
    }
  }

  /// What stands where the folder is to come.
  public enum Place: Sendable, Equatable {
    /// Nothing, or a folder that holds nothing but hidden files, such as a new one of Git.
    case free
    /// A folder with files.
    case taken
    /// Something that is no folder.
    case notFolder
  }

  /// Returns what stands where the folder is to come.
  public func place() throws(PublishingError) -> Place {
    do throws(SystemError) {
      guard try disk.status(folder) != nil else { return .free }
      let real = try disk.resolve(folder)
      guard try disk.status(real)?.kind == .folder else { return .notFolder }
      let isHidden = { (entry: FolderEntry) in entry.name.bytes.first == UInt8(ascii: ".") }
      return try disk.entries(real).allSatisfy(isHidden) ? .free : .taken
    } catch {
      throw .newFiles(error)
    }
  }

  /// Writes the files, with the folders they need, that of the agenda itself among them.
  ///
  /// Each file is made by a call that fails where something stands. When any of them cannot be
  /// written, those that were are removed again.
  public func write(_ files: [OutputFile]) throws(PublishingError) {
    var made = Made()
    do throws(SystemError) {
      for outer in folder.ancestors + [folder] { try make(outer, &made) }
      for file in files {
        for parent in BytePath(file.path).ancestors { try make(folder / parent, &made) }
        let path = folder / file.path
        // A file that could only be written in part is there all the same, unless it was there before.
        do throws(SystemError) {
          try disk.write(file.bytes, to: path)
        } catch {
          if !error.isOccupied { try? disk.removeFile(path) }
          throw error
        }
        made.files.append(path)
      }
    } catch {
      undo(made)
      throw .newFiles(error)
    }
  }

  /// Writes files that are the tool's own, each in one step over an earlier one.
  public func replace(_ files: [OutputFile]) throws(PublishingError) {
    do throws(SystemError) {
      for file in files {
        var made = Made()
        for parent in BytePath(file.path).ancestors { try make(folder / parent, &made) }
        let (path, beside) = (folder / file.path, folder / (file.path + "~"))
        if try disk.status(beside) != nil { try disk.removeFile(beside) }
        try disk.write(file.bytes, to: beside)
        try disk.rename(beside, to: path)
      }
    } catch {
      throw .newFiles(error)
    }
  }

  /// What was made, to be removed when the rest fails.
  private struct Made {
    /// The files.
    var files: [BytePath] = []
    /// The folders, outer ones first.
    var folders: [BytePath] = []
  }

  /// Makes a folder where nothing stands.
  private func make(_ path: BytePath, _ made: inout Made) throws(SystemError) {
    guard try disk.status(path) == nil else { return }
    try disk.makeFolder(path)
    made.folders.append(path)
  }

  /// Removes what was made; what another program put there meanwhile keeps its folder.
  private func undo(_ made: Made) {
    for path in made.files.reversed() { try? disk.removeFile(path) }
    for path in made.folders.reversed() { try? disk.removeFolder(path) }
  }
}

extension PublishingError {
  /// New files could not be written.
  static func newFiles(_ error: SystemError) -> PublishingError {
    PublishingError(
      kind: .system(code: error.code),
      summary: "'\(error.path.text)' kon niet worden gemaakt: \(error.reason)",
      explanation: "Er is niets bijgekomen: wat er al was gemaakt, is weer weggehaald.",
      mend: error.isOccupied
        ? "Verplaats wat daar staat, en probeer het opnieuw."
        : "Kijk of u in deze map mag schrijven en of er ruimte is, en probeer het opnieuw.")
  }
}
