import Foundation

/// A folder of the test's own, which goes when the test is over.
final class Folder {
  /// Its path, without links.
  let path: String

  /// Makes an empty folder.
  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = base + "/ijkpunt-reading-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and the folders above it.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = path + "/" + name
    let above = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: above, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
  }

  /// Writes a text.
  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  /// Makes a symbolic link.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }

  /// Makes a file of a size without writing its bytes.
  func writeHollow(_ name: String, megabytes: Int) throws {
    try write(name, "")
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path + "/" + name))
    try handle.truncate(atOffset: UInt64(megabytes) << 20)
    try handle.close()
  }
}
