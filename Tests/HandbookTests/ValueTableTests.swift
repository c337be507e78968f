import Diagnostics
import Reading
import TestSupport
import Testing

/// The values and periods that the handbook shows between backquotes can be read.
@Suite("Values in the handbook")
struct ValueTableTests {
  /// The findings that say that something cannot be read.
  private static let unreadable: Set = [
    "value-unreadable", "number-unreadable", "period-unreadable", "yaml-syntax", "scalar-cut",
    "bare-greater-than", "date-unreadable", "date-impossible",
  ]

  @Test("Every value in the table of values can be read where a target stands")
  func readsEveryValue() throws {
    let rows = try Self.section("Waarden").filter { $0.hasPrefix("| `") }
    let values = rows.flatMap { Self.codes(in: $0.split(separator: "|").first ?? "") }
      // A bare sign is what the row warns for.
      .filter { $0 != ">" }
    #expect(values.count > 25)
    for value in values {
      let quoted = value.hasPrefix("≥") || !value.contains(">") ? value : "\"\(value)\""
      try expectReadable(["doel:", "  2027: \(quoted)"], value)
    }
  }

  @Test("Every period in the list of periods can be read where a baseline stands")
  func readsEveryPeriod() throws {
    let lines = try Self.section("Perioden")
    let periods = Self.codes(in: lines.first { $0.hasPrefix("`2022`") } ?? "")
    #expect(periods.count > 6)
    for period in periods { try expectReadable(["nulmeting:", "  \(period): 12"], period) }
  }

  @Test("The right way to write a value, as the page of a finding shows it, can be read")
  func readsTheRightWayOfEachFinding() throws {
    let pages = try PackageFolder.files(below: "handbook/controles", ending: ".md")
    var count = 0
    for path in pages {
      // The second example of a page is the right one.
      guard let block = try HandbookPage(path).blocks.last, isOfIndicator(block) else { continue }
      count += 1
      try expectReadable(block.contents, path)
    }
    #expect(count > 25)
  }

  /// Whether all keys at the left edge are those of an indicator.
  private func isOfIndicator(_ block: ExampleBlock) -> Bool {
    let keys = block.contents.filter { !$0.hasPrefix(" ") && !$0.isEmpty }
      .map { String($0.prefix { $0 != ":" }) }
    return !keys.isEmpty && keys.allSatisfy(KeyBlock.indicator.keys.contains)
  }

  /// Records an issue when the lines cannot be read as part of an indicator.
  private func expectReadable(_ lines: [String], _ text: String) throws {
    let block = ExampleBlock(page: "handbook/opmaak.md", line: 1, info: "yaml", contents: lines)
    let agenda = try #require(Placement(block).agenda())
    let found = agenda.newFindings().filter { Self.unreadable.contains($0.id) }
    #expect(found.isEmpty, "\(text): \(found.map(\.summary))")
  }

  /// Returns the lines below a heading, up to the next of its level.
  private static func section(_ title: String) throws -> [Substring] {
    let lines = try PackageFolder.text("handbook/opmaak.md").split(separator: "\n")
    return Array(
      lines.drop { $0 != "## \(title)" }.dropFirst().prefix { !$0.hasPrefix("## ") })
  }

  /// Returns the texts between backquotes.
  private static func codes(in text: Substring) -> [String] {
    text.matches(of: /`([^`]+)`/).map { String($0.1) }
  }
}
