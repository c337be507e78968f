internal import Foundation

/// The folder in which the bench keeps what it makes: in memory where the system offers that, since
/// the time of a disk varies and is not what is measured.
struct WorkFolder {
  /// The folder.
  let path: String

  /// Creates a folder that nobody else uses.
  init() throws {
    let memory = "/dev/shm"
    let parent =
      FileManager.default.isWritableFile(atPath: memory)
      ? memory : FileManager.default.temporaryDirectory.path
    path = "\(parent)/ijkpunt-bench-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Where sites are built.
  var site: String { path + "/site" }
  /// What the last run wrote to its standard error.
  var errorFile: String { path + "/errors" }

  /// Where the agendas of a shape are.
  func agendas(_ shape: Shape) -> String {
    path + "/agendas" + shape.words.joined(separator: "-").replacing("--", with: "-")
  }

  /// Returns the last run's standard error, at most its first 400 characters.
  func errors() -> String {
    let text = (try? String(contentsOfFile: errorFile, encoding: .utf8)) ?? ""
    return String(text.prefix(400)).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Whether the last build left a site.
  var hasSite: Bool {
    let names = try? FileManager.default.contentsOfDirectory(atPath: site)
    return names?.isEmpty == false
  }

  /// Removes a file or folder, when it is there.
  func remove(_ path: String) throws {
    if FileManager.default.fileExists(atPath: path) {
      try FileManager.default.removeItem(atPath: path)
    }
  }

  /// Returns how many bytes the files below a folder are.
  static func size(of folder: String) -> Int {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.reduce(0) { total, path in
      let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + path)
      guard attributes?[.type] as? FileAttributeType == .typeRegular else { return total }
      return total + (attributes?[.size] as? Int ?? 0)
    }
  }
}
