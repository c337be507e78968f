import Foundation
import TestSupport
import Testing

/// Every example in the handbook does what the page says.
@Suite("The handbook")
struct HandbookTests {
  @Test("Every example on a page is true", arguments: HandbookPage.all)
  func tellsTheTruth(path: String) throws {
    let problems = try HandbookChecker.problems(of: HandbookPage(path))
    #expect(problems.isEmpty, "\n\(problems.map(\.description).joined(separator: "\n"))")
  }

  @Test("Most examples are run, and it is said of each other why it is not")
  func runsMostExamples() throws {
    let blocks = try HandbookPage.all.flatMap { try HandbookPage($0).blocks }
    let counts = Dictionary(grouping: blocks) { ExampleKind($0) ?? .notRun }
    for kind in ExampleKind.allCases { print("\(kind.rawValue): \(counts[kind]?.count ?? 0)") }
    for block in counts[.notRun] ?? [] { print(block.problem(block.reasonNotRun ?? "")) }
    #expect((counts[.notRun]?.count ?? 0) * 5 < blocks.count, "\(counts[.notRun]?.count ?? 0)")
  }

  @Test("Every key that an author may write stands in an example, in its own block")
  func showsEveryKey() throws {
    let pages = try HandbookPage.all.map { try HandbookPage($0) }
    let missing = KeyExamples(pages).missing
    #expect(missing.isEmpty, "no example of: \(missing.joined(separator: ", "))")
  }
}
