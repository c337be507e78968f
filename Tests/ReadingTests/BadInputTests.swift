import AgendaModel
import Diagnostics
import Foundation
import Reading
import Testing

@Suite("Bad input")
struct BadInputTests {
  /// Writes an agenda with every mistake that must not stop the reading.
  private func write(to folder: Folder) throws {
    try folder.write(
      "agenda.yaml", "instelling:\n\tnaam: Een\nregeling: 2024-2027\ntitle: x\ntitel: a\ntitel: b\n"
    )
    try folder.write("hoofdstukken/10-inleiding.md", "Zonder kopblok.\n")
    try folder.write("hoofdstukken/20-binair.md", [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0, 0xFF])
    try folder.writeHollow("hoofdstukken/30-groot.md", megabytes: 50)
    try folder.link("hoofdstukken/40-buiten.md", to: "/etc/hostname")
    try folder.write("hoofdstukken/50-swot.md", "---\nhoofdstuk: swot\ntitel: &a Sterk\n---\n")
    let row = String(repeating: "|a", count: 200) + "|\n"
    let table =
      row + String(repeating: "|-", count: 200) + "|\n" + String(repeating: row, count: 199)
    try folder.write("hoofdstukken/60-regio.md", "---\nhoofdstuk: regio\n---\n\n" + table)
    let list = (0..<500).map { String(repeating: "  ", count: $0) + "- x\n" }.joined()
    try folder.write("hoofdstukken/70-bijlage.md", "---\nhoofdstuk: bijlage\n---\n\n" + list)
    try folder.write(
      "prioriteit-1/1.3.md",
      Sample.document(
        header: "indicatoren:\n  - code: 2a\n    doel:\n      2027: 3,8,1\n"))
    try folder.write("prioriteit-1/4.7.md", "---\ndoelstelling: 4.7\n---\n")
    try folder.write(
      "data/datapackage.yaml",
      """
      resources:
        - name: a
          path: a.csv
          schema:
            fields:
              - name: bc
              - name: weg

      """)
    try folder.write("data/a.csv", "bc;naam\n1;een\n2\n")
  }

  @Test("gives one finding each, with its place and mend, in one run and in order")
  func everything() throws {
    let folder = try Folder()
    try write(to: folder)
    let contents = try #require(FolderReader(folder.path)).read()
    let result = AgendaReader.read(files: contents.files, regelingen: Sample.regelingen)
    let findings = (contents.findings + result.findings).sortedForPrinting()
    let lines = findings.map {
      "\($0.range.file.path):\($0.range.start.line):\($0.range.start.column) \($0.id)"
    }
    #expect(
      lines == [
        "agenda.yaml:2:1 yaml-tab", "agenda.yaml:4:1 unknown-key", "agenda.yaml:6:1 duplicate-key",
        "data/a.csv:3:1 ragged-row", "data/datapackage.yaml:7:17 column-missing",
        "hoofdstukken/10-inleiding.md:1:1 header-missing",
        "hoofdstukken/20-binair.md:1:1 file-not-text",
        "hoofdstukken/30-groot.md:1:1 file-too-large",
        "hoofdstukken/40-buiten.md:1:1 file-outside", "hoofdstukken/50-swot.md:3:8 yaml-anchor",
        "hoofdstukken/60-regio.md:104:1 table-too-large",
        "hoofdstukken/70-bijlage.md:65:1 nesting-too-deep",
        "prioriteit-1/1.3.md:6:13 number-unreadable",
        "prioriteit-1/4.7.md:2:15 unknown-doelstelling",
      ])
    #expect(findings.allSatisfy { $0.severity == .fout && !$0.solutions.isEmpty })
    #expect(findings.allSatisfy { !$0.summary.isEmpty && !$0.summary.hasSuffix(".") })
    #expect(result.agenda.chapters.count == 3 && result.agenda.doelstellingen.count == 1)
    #expect(result.agenda.institution.name?.value == "Een")
  }

  @Test("says that agenda.yaml is missing, and reads the rest")
  func noAgenda() {
    let file = InputFile(path: "hoofdstukken/10.md", text: "---\nhoofdstuk: swot\n---\n")
    let result = AgendaReader.read(files: [file], regelingen: Sample.regelingen)
    #expect(result.findings.map(\.id) == ["agenda-missing"])
    #expect(result.agenda.chapters.count == 1)
  }

  @Test("reads the same whatever the order of the files")
  func order() throws {
    let folder = try Folder()
    try write(to: folder)
    let files = try #require(FolderReader(folder.path)).read().files
    let first = AgendaReader.read(files: files, regelingen: Sample.regelingen)
    let second = AgendaReader.read(files: files.reversed(), regelingen: Sample.regelingen)
    #expect(first.findings == second.findings)
    #expect(first.agenda.chapters.map(\.file.path) == second.agenda.chapters.map(\.file.path))
  }

  @Test("keeps what is not in beelden/ from being published")
  func assets() {
    let files = ["agenda.yaml", "beelden/a.png", "notulen.docx", "1.1.MD", "data/ruw.xlsx"].map {
      InputFile(path: $0, text: $0 == "agenda.yaml" ? Sample.agenda : "x")
    }
    let agenda = AgendaReader.read(files: files, regelingen: Sample.regelingen).agenda
    #expect(agenda.assets.map(\.path) == ["beelden/a.png"])
  }
}
