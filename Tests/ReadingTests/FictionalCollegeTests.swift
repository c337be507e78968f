import AgendaModel
import Diagnostics
import Foundation
import Reading
import Testing

/// The fictional college of `examples/`, whose figures tell every result that a school can have.
@Suite("The fictional college")
struct FictionalCollegeTests {
  /// The agenda with its accounts, and what reading found.
  private static let read: ReadResult? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "examples/voorbeeldcollege")
    return FolderReader(root.path).map {
      AgendaReader.read(files: $0.read().files, regelingen: Editions.all().regelingen)
    }
  }()

  /// Returns the result for the whole institution.
  private func result(_ key: String, through year: Int?) throws -> IndicatorResult {
    let agenda = try #require(Self.read).agenda
    let block = try #require(agenda.indicator(key))
    let series = try #require(block.mainSeries)
    let cell = try #require(series.institution)
    return IndicatorJudge(cell, of: series, block, lastYear: 2027).result(through: year)
  }

  /// Results at the end of 2025, by indicator.
  static let results: [(String, IndicatorResult.Verdict)] = [
    ("5a", .reached), ("12a", .reached), ("1a", .onCourse), ("verenigingen", .onCourse),
    ("2c", .notYetOnCourse), ("taalhuis-deelnemers", .notYetOnCourse), ("2a", .worseThanStart),
    ("8b", .worseThanStart), ("2b", .closer), ("3b", .same), ("12b", .further),
    ("1b", .noNewMeasurement), ("1c", .undecided), ("6b", .undecided), ("11d", .undecided),
  ]

  @Test("has every result at the end of 2025", arguments: results)
  func tells(key: String, verdict: IndicatorResult.Verdict) throws {
    #expect(try result(key, through: 2025).verdict == verdict)
  }

  @Test("has a target that was due and not reached, once the provisional values of 2026 count")
  func misses() throws {
    #expect(try result("8b", through: nil).verdict == .missed)
  }

  @Test("has a value of another source, one that the source withholds, and one without a target")
  func doubts() throws {
    #expect(try result("1c", through: 2025).doubt == .notComparable)
    #expect(try result("11d", through: 2025).doubt == .withheld)
    #expect(try result("6b", through: 2025).doubt == .noTarget)
  }

  @Test("accounts for every doelstelling in both years, and for some in a semester")
  func accounts() throws {
    let agenda = try #require(Self.read).agenda
    let accounts = agenda.accounts.compactMap(\.account)
    let codes = agenda.regeling.doelstellingen.map(\.code)
    for year in [2024, 2025] {
      let ofYear = accounts.filter { $0.term.value == .year(year) }
      #expect(ofYear.compactMap(\.doelstelling) == codes)
      #expect(ofYear.count == codes.count + 4, "the whole and three prioriteiten")
    }
    #expect(accounts.contains { $0.term.value == .semester(2025, 1) })
  }

  @Test("has measures in every state")
  func states() throws {
    let agenda = try #require(Self.read).agenda
    let states = agenda.accounts.flatMap(\.parts).compactMap { $0.marks.status?.value }
    #expect(Set(states) == Set(MeasureStatus.allCases))
  }

  @Test("adjusted one target up and one down")
  func adjustments() throws {
    let agenda = try #require(Self.read).agenda
    let adjusted = agenda.indicators.filter { block in
      block.series.flatMap(\.cells).flatMap(\.target).contains { $0.adjustment != nil }
    }
    #expect(adjusted.map(\.key) == ["8b", "11a"])
  }
}
