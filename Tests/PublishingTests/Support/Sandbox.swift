import Foundation
import Testing

@testable import Publishing

/// A folder of the test's own, which goes when the test is over.
final class Sandbox {
  /// The folder, without links in its path.
  let root: String

  /// Makes an empty folder in the system's place for temporary files.
  init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    root = base + "/ijkpunt-publishing-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  /// The path of something in the folder.
  subscript(_ path: String) -> String { root + "/" + path }

  /// The output folder that most tests publish to.
  var output: String { self["public"] }

  /// Writes a file, and the folders that hold it.
  func write(_ text: String, to path: String) throws {
    let full = self[path]
    let folder = (full as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: full))
  }

  /// Makes an empty folder.
  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: self[path], withIntermediateDirectories: true)
  }

  /// Makes a symbolic link.
  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self[path], withDestinationPath: target)
  }

  /// Removes a file or a folder with all it holds.
  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: self[path])
  }

  /// Reads a file as text.
  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self[path])), as: UTF8.self)
  }

  /// The names in a folder, hidden ones too.
  func names(_ path: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self[path]).sorted()
  }

  /// What stands at a path, or nil.
  func status(_ path: String) throws -> FileStatus? {
    try POSIXFileSystem().status(BytePath(self[path]))
  }

  /// Everything in a folder: path to contents, `-> target` or `folder`.
  ///
  /// The entry with an empty path tells that the folder itself is there.
  func tree(_ folder: String = "public") throws -> [String: String] {
    guard try status(folder) != nil else { return [:] }
    var tree = ["": "folder"]
    for name in try FileManager.default.subpathsOfDirectory(atPath: self[folder]) {
      tree[name] = try describe(folder + "/" + name)
    }
    return tree
  }

  /// What stands at a path, as text.
  private func describe(_ path: String) throws -> String {
    switch try #require(try status(path)).kind {
    case .file: return try text(path)
    case .folder: return "folder"
    case .symlink:
      return "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: self[path]))
    case .other: return "other"
    }
  }
}

/// Creates the files of a site from their paths and texts.
func site(_ texts: [String: String]) -> [OutputFile] {
  texts.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) }
}

extension Sandbox {
  /// Publishes a site to the output folder, on the real disk unless another one is given.
  @discardableResult
  func publish(
    _ texts: [String: String], to folder: String? = nil, wait: Duration = .zero,
    on disk: any FileSystem = POSIXFileSystem()
  ) throws(PublishingError) -> PublishingReport {
    try Publisher(lockWait: wait, disk: disk)
      .publish(files: site(texts), to: folder ?? output, generatorVersion: "1.2.3")
  }

  /// Publishes a site that must be refused and returns the error.
  func refusal(
    _ texts: [String: String], to folder: String? = nil, on disk: any FileSystem = POSIXFileSystem()
  ) throws -> PublishingError {
    try #require(throws: PublishingError.self) { try publish(texts, to: folder, on: disk) }
  }
}
