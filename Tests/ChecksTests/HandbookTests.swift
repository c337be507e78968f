import Checks
import Foundation
import Testing

/// The pages of `handbook/controles`, which come from the checks themselves.
///
/// `RECORD_SNAPSHOTS=1` writes them and removes those of findings that are gone.
@Suite struct HandbookTests {
  /// The folder of the generated pages.
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "handbook/controles")
  /// How to refresh them.
  private static let mend: Comment =
    "run: RECORD_SNAPSHOTS=1 swift test --filter HandbookTests"

  @Test func holdsAPageForEveryFindingAsTheCheckTellsIt() throws {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" { try Self.record() }
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(names.sorted() == CheckExplanation.handbook.keys.sorted(), Self.mend)
    for (name, text) in CheckExplanation.handbook {
      let page = try? String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
      #expect(page == text, Self.mend)
    }
  }

  /// Writes the pages anew.
  private static func record() throws {
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in CheckExplanation.handbook {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
  }
}
