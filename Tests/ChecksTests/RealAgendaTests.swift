import AgendaModel
import Checks
import Diagnostics
import Foundation
import Reading
import Testing

/// The agenda that ships with the tool, held against the catalogue that ships with it.
@Suite struct RealAgendaTests {
  @Test func holdsNothingThatFails() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "content")
    let contents = try #require(FolderReader(root.path)).read()
    let read = AgendaReader.read(files: contents.files, regelingen: Editions.all().regelingen)
    let findings = CheckRunner.run(
      agenda: read.agenda, readingFindings: contents.findings + read.findings)
    #expect(!read.agenda.doelstellingen.isEmpty)
    let failing = findings.filter { $0.severity == .fout && $0.acceptance == nil }
    #expect(failing.map(\.line) == [])
  }
}
