import Checks
import Foundation
import Testing

/// Holds the pages of reading findings against the sources that raise them.
@Suite struct ReadingPagesTests {
  /// The text of all sources that raise reading findings.
  private static let sources: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    return ["Reading", "Markdown", "Pages"].flatMap { folder -> [String] in
      let path = root.appending(path: folder).path
      let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
      return names.filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Generated/") }.sorted()
        .compactMap { try? String(contentsOfFile: path + "/" + $0, encoding: .utf8) }
    }.joined(separator: "\n")
  }()

  @Test func documentsEveryFindingOfTheReading() {
    let raised = Self.sources.matches(of: /(?:error|warning|Diagnostic)\(\s*"([a-z-]+)"/)
    let ids = Set(raised.map { String($0.1) })
    #expect(ids.count > 20, "the sources are not where the test looks for them")
    let missing = ids.filter { CheckRegistry.page($0) == nil }.sorted()
    #expect(missing == [], "add a ReadingFinding for these to Sources/Checks/Reading")
  }

  @Test func documentsNoFindingThatTheReadingNeverRaises() {
    let pages = CheckRegistry.all.filter { $0 is any ReadingFinding.Type }.map { $0.page.id }
    let unused = pages.filter { !Self.sources.contains("\"\($0)\"") }
    #expect(unused == [])
  }
}
