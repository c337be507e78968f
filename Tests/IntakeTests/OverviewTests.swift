import AgendaModel
import Foundation
import Intake
import Reading
import TestSupport
import Testing

/// The overview of the data files of an agenda.
@Suite("Overview of the data")
struct OverviewTests {
  /// Returns the overview of the fictional college.
  private func college(_ names: String...) throws -> DataOverview {
    let folder = PackageFolder.root.appending(path: "examples/voorbeeldcollege").path
    let files = try #require(FolderReader(folder)).read().files
    return DataOverview(
      AgendaReader.read(files: files, regelingen: Editions.all().regelingen).agenda, names: names)
  }

  @Test("counts the values of each column where they arrive")
  func counts() throws {
    let vsv = try #require(try college("vsv").datasets.first)
    #expect(vsv.rowCount == 9)
    #expect(vsv.suppressed == 4)
    let first = try #require(vsv.columns.first { $0.name == "vsv 2022-2023" })
    #expect(first.uses.map(\.indicator) == ["2a"])
    #expect(first.uses.map(\.count) == [9])
    #expect(first.uses.first?.kind == .nulmeting)
    #expect(first.range?.lowest == DecimalNumber(6))
    #expect(first.range?.highest == DecimalNumber(431))
    // A value that the source keeps to itself arrives as well, as what it is.
    #expect(vsv.columns.first { $0.name == "vsv 2023-2024" }?.uses.map(\.count) == [9])
  }

  @Test("tells which columns nobody draws on, and which names nobody has")
  func idle() throws {
    let work = try #require(try college("cbs-werk").datasets.first)
    #expect(work.idleColumns.isEmpty, "a column with the group size is in use")
    #expect(try college("onbekend").unknown == ["onbekend"])
    let region = try #require(try college("regio").datasets.first)
    #expect(!region.idleColumns.isEmpty)
  }

  @Test("fits a hundred signs and ends no line with a blank")
  func text() throws {
    let lines = DataOverviewText(try college(), folder: "map").text
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 100 && $0.last != " " })
    #expect(lines.contains { $0.contains("2a nulmeting 2022-2023 (9)") })
  }
}
