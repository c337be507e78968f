public import Foundation

/// A folder of a test's own, removed when the test is done with it.
public final class TemporaryFolder: Sendable {
  /// The folder.
  public let url: URL

  /// Creates an empty folder below the system's temporary one.
  public init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(path: "ijkpunt-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The folder's path.
  public var path: String { url.path }

  /// Writes a file and the folders above it.
  public func write(_ path: String, _ text: String) throws {
    try write(path, bytes: Array(text.utf8))
  }

  /// Writes a file and the folders above it.
  public func write(_ path: String, bytes: [UInt8]) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Copies a file or folder from elsewhere into this folder.
  public func copy(_ source: URL, to path: String) throws {
    try FileManager.default.copyItem(at: source, to: url.appending(path: path))
  }

  /// Returns a file's text.
  public func text(_ path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  /// Replaces `old` wherever it stands in a file; fails when it stands nowhere.
  public func edit(_ path: String, replacing old: String, with new: String) throws {
    let text = try text(path)
    guard text.contains(old) else { throw MissingText(path: path, text: old) }
    try write(path, text.replacing(old, with: new))
  }

  /// That a file does not hold the text that a test wants to replace.
  public struct MissingText: Error {
    /// The file.
    public let path: String
    /// The text.
    public let text: String
  }

  /// Returns the bytes of every file below a folder, by path.
  public func contents(of folder: String) throws -> [String: Data] {
    let base = url.appending(path: folder)
    var contents: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: base.path) {
      let file = base.appending(path: path)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      if !isFolder.boolValue { contents[path] = try Data(contentsOf: file) }
    }
    return contents
  }
}
