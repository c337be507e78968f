import Checks
import Diagnostics
import Foundation
import Testing

/// Runs the literate cases.
///
/// `RECORD_SNAPSHOTS=1` writes what was found into their files.
@Suite struct CaseTests {
  /// Whether the files are refreshed.
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  @Test(arguments: CaseFile.ids) func findsWhatTheCaseSays(id: String) throws {
    let file = try CaseFile(id)
    #expect(CheckRegistry.page(id) != nil, "Cases/\(id).md is about no known finding")
    let found = file.cases.map { item in
      MiniAgenda.findings(
        replacing: item.files, regeling: item.regeling ?? MiniAgenda.regeling
      ).filter { $0.id == id }.map(\.line)
    }
    if Self.isRecording { return try file.record(found) }
    for (item, lines) in zip(file.cases, found) {
      #expect(item.expected == lines, "\(id): \(item.title)")
    }
  }

  @Test(arguments: CaseFile.ids) func showsTheFindingAndItsAbsence(id: String) throws {
    let cases = try CaseFile(id).cases
    #expect(cases.contains { $0.expected?.isEmpty == false }, "\(id) never fires")
    #expect(cases.contains { $0.expected?.isEmpty == true }, "\(id) always fires")
  }

  @Test(arguments: CaseFile.ids) func givesEachFindingAMend(id: String) throws {
    for item in try CaseFile(id).cases {
      let findings = MiniAgenda.findings(
        replacing: item.files, regeling: item.regeling ?? MiniAgenda.regeling)
      for finding in findings where finding.id == id {
        #expect(!finding.solutions.isEmpty, "\(id): \(item.title)")
      }
    }
  }
}
