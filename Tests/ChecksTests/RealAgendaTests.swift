import AgendaModel
import Checks
import Diagnostics
import Foundation
import Reading
import Testing

/// The agendas that ship with the tool, held against the catalogue that ships with it.
@Suite struct RealAgendaTests {
  @Test func holdsNothingThatFails() throws {
    let failing = try findings(in: "content").filter { $0.severity == .fout }
    #expect(failing.map(\.line) == [])
  }

  /// The fictional college is what an agenda can be: nothing fails, also not strictly.
  @Test func holdsNothingThatFailsStrictlyInTheFictionalCollege() throws {
    let failing = try findings(in: "examples/voorbeeldcollege").filter {
      $0.severity == .fout || $0.severity == .waarschuwing
    }
    #expect(failing.map(\.line) == [])
  }

  /// Returns the findings in an agenda of the project that are not accepted.
  private func findings(in folder: String) throws -> [Diagnostic] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: folder)
    let contents = try #require(FolderReader(root.path)).read()
    let read = AgendaReader.read(files: contents.files, regelingen: Editions.all().regelingen)
    #expect(!read.agenda.doelstellingen.isEmpty)
    return CheckRunner.run(
      agenda: read.agenda, readingFindings: contents.findings + read.findings
    ).filter { $0.acceptance == nil }
  }
}
