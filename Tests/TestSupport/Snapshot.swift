import Foundation

/// Compares what a test made with a golden file that one can open and look at.
///
/// A missing file is recorded **and** reported, so that nobody commits a test that has never
/// compared anything. `RECORD_SNAPSHOTS=1` writes all files anew. A difference leaves
/// `NAME-changed.EXT` beside the original. Where `CI` is set nothing is written.
public enum Snapshot {
  /// Compares text with `Snapshots/NAME.EXT` beside the test file.
  ///
  /// - Parameters:
  ///   - text: What the test made.
  ///   - name: The file's name, after the test: `targetPath-breed`.
  ///   - type: The file's extension.
  ///   - testFile: The test file; its folder holds `Snapshots`.
  /// - Returns: Nil when the two are equal, else a sentence for the test's message.
  public static func difference(
    _ text: String, name: String, type: String, testFile: String = #filePath
  ) -> String? {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
      .appendingPathComponent("Snapshots")
    let golden = folder.appendingPathComponent("\(name).\(type)")
    let changed = folder.appendingPathComponent("\(name)-changed.\(type)")
    if environment["RECORD_SNAPSHOTS"] == "1" {
      remove(changed)
      return write(text, to: golden)
    }
    guard let expected = try? String(contentsOf: golden, encoding: .utf8) else {
      return write(text, to: golden) ?? "\(name).\(type) was missing and is recorded; look at it"
    }
    guard expected != text else {
      remove(changed)
      return nil
    }
    return write(text, to: changed) ?? "\(name).\(type) differs; see \(name)-changed.\(type)"
  }

  /// The variables of the process.
  private static var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// Writes a file, except in CI; gives a sentence when that fails.
  private static func write(_ text: String, to file: URL) -> String? {
    guard environment["CI"] == nil else { return nil }
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return nil
    } catch {
      return "cannot write \(file.lastPathComponent): \(error)"
    }
  }

  /// Removes a file that an earlier run left, except in CI.
  private static func remove(_ file: URL) {
    guard environment["CI"] == nil else { return }
    try? FileManager.default.removeItem(at: file)
  }
}
