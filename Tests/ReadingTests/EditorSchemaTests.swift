import AgendaModel
import Diagnostics
import Foundation
import Reading
import TestSupport
import Testing

/// The schemas for editors are those of the code, and explain every key.
@Suite struct EditorSchemaTests {
  @Test("Every key says in Dutch what it means", arguments: KeyBlock.allCases)
  func explainsKeys(block: KeyBlock) {
    #expect(!block.rows.isEmpty)
    #expect(block.keys == block.rows.map(\.name))
    #expect(Set(block.keys).count == block.keys.count, "a key stands twice")
    for row in block.rows {
      #expect(row.meaning.count > 8 && (row.meaning.hasSuffix(".") || !row.meaning.hasSuffix(" ")))
    }
  }

  @Test("The schemas in the handbook are fresh", arguments: EditorSchema.Subject.allCases)
  func areFresh(subject: EditorSchema.Subject) throws {
    let newest = try #require(Editions.all().regelingen.max { $0.edition < $1.edition })
    let text = EditorSchema(newest).schema(of: subject).text() + "\n"
    let path = "handbook/schema/kopblokken/\(subject.file)"
    let file = PackageFolder.root.appending(path: path)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let recorded = (try? PackageFolder.text(path)) ?? ""
    #expect(recorded == text, "RECORD_SNAPSHOTS=1 writes it anew")
  }
}
