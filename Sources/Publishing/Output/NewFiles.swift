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

  /// Writes the files, with the folders they need.
  ///
  /// Each file is made by a call that fails where something stands. When any of them cannot be
  /// written, those that were are removed again.
  public func write(_ files: [OutputFile]) throws(PublishingError) {
    var made = Made()
    do throws(SystemError) {
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
