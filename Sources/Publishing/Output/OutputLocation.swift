/// Where the site goes, with the links in the user's path resolved.
struct OutputLocation: Sendable {
  /// The folder as the user wrote it, for messages.
  let given: String

  /// The folder itself, absolute and without links.
  let folder: BytePath

  /// What stands there now; nil before the first publication.
  let status: FileStatus?

  /// Why another folder cannot take its place, in Dutch; nil when it can.
  let obstacle: String?

  /// The folder that holds it.
  var parent: BytePath { folder.parent }

  /// Its own name.
  var name: BytePath { folder.name }

  /// The file beside the folder that carries the lock.
  var lockFile: BytePath {
    parent / BytePath(bytes: [UInt8(ascii: ".")] + name.bytes + Array(".ijkpunt-lock".utf8))
  }

  /// Returns a path as the user would write it; a path in a work folder as its final place.
  func shown(_ path: BytePath) -> String {
    guard let inParent = path.relative(to: parent) else { return path.text }
    var parts = inParent.text.split(separator: "/").map(String.init)
    if parts.first == name.text { parts.removeFirst() }
    if parts.first?.hasPrefix(StagingFolder.prefix) == true {
      parts.removeFirst(min(2, parts.count))
    }
    return parts.isEmpty ? given : (BytePath(given) / parts.joined(separator: "/")).text
  }
}

extension OutputLocation {
  /// Finds the output folder; makes the folders around it where they are missing.
  static func find(
    _ given: String, on disk: any FileSystem
  ) throws(PublishingError) -> OutputLocation {
    let path = BytePath(given)
    guard !given.isEmpty, !path.bytes.contains(0) else { throw .noFolderNamed }
    let location: OutputLocation
    do throws(SystemError) {
      let folder = try resolved(path, on: disk)
      let status = try disk.status(folder)
      location = OutputLocation(
        given: given, folder: folder, status: status,
        obstacle: try obstacle(folder, status, on: disk))
    } catch {
      throw .refused(error, at: given)
    }
    if location.folder == BytePath("/") { throw .topOfDisk(given) }
    if let status = location.status, status.kind != .folder { throw .noFolder(given) }
    return location
  }

  /// Finds the place of a single file, which may hold an earlier one of the same kind; makes the
  /// folders around it where they are missing.
  static func findFile(
    _ given: String, kind: FileKind = .zip, on disk: any FileSystem
  ) throws(PublishingError) -> OutputLocation {
    let path = BytePath(given)
    guard !given.isEmpty, !path.bytes.contains(0) else { throw .noFolderNamed }
    do throws(SystemError) {
      let file = try resolved(path, on: disk)
      let location = OutputLocation(
        given: given, folder: file, status: try disk.status(file), obstacle: nil)
      guard let status = location.status else { return location }
      if status.kind == .file, kind.isBegin(of: try disk.read(file)) {
        return location
      }
    } catch {
      throw .refused(error, at: given)
    }
    throw .otherKind(given, kind)
  }

  /// Returns why another folder cannot take the place of `folder`, or nil.
  private static func obstacle(
    _ folder: BytePath, _ status: FileStatus?, on disk: any FileSystem
  ) throws(SystemError) -> String? {
    guard let status else { return nil }
    let working = try disk.workingFolder()
    // A swap would leave the user's shell in the old folder, which is removed.
    if working == folder || working.relative(to: folder) != nil {
      return "de build is in deze map zelf gestart"
    }
    let parent = try disk.status(folder.parent)
    return parent?.device == status.device ? nil : "de map is een eigen schijf"
  }

  /// Returns the absolute path of a folder that may not be there yet.
  private static func resolved(
    _ path: BytePath, on disk: any FileSystem
  ) throws(SystemError) -> BytePath {
    if try disk.status(path) != nil { return try disk.resolve(path) }
    let trimmed = BytePath(bytes: withoutSlashes(path.bytes))
    let parent = trimmed.parent
    if parent.bytes.isEmpty { return try disk.workingFolder() / trimmed }
    let holder = try resolved(parent, on: disk)
    if try disk.status(holder) == nil { try disk.makeFolder(holder) }
    let isStep = [BytePath("."), BytePath("..")].contains(trimmed.name)
    return isStep ? try disk.resolve(path) : holder / trimmed.name
  }

  /// Returns `bytes` without the slashes at the end.
  private static func withoutSlashes(_ bytes: [UInt8]) -> [UInt8] {
    let end = bytes.lastIndex { $0 != UInt8(ascii: "/") }
    return Array(bytes[...(end ?? 0)])
  }
}
