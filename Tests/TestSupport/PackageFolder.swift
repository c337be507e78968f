public import Foundation

/// The folders of this package, found from where the tests stand.
public enum PackageFolder {
  /// The package's root.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Returns the text of a file below the root.
  public static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Returns the paths of all files below a folder with an ending, sorted, relative to the root.
  public static func files(below folder: String, ending: String) throws -> [String] {
    let base = root.appending(path: folder).path
    guard FileManager.default.fileExists(atPath: base) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: base)
      .filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
  }
}
