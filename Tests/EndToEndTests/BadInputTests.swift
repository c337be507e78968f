import Foundation
import TestSupport
import Testing

@Suite("Bad input")
struct BadInputTests {
  /// Puts every kind of bad input into one agenda.
  private func spoil(_ folder: TemporaryFolder) throws {
    try folder.write("content/prioriteit-1/zonder-kop.md", "# Geen kopblok\n")
    try folder.write("content/prioriteit-1/tab.md", "---\ndoelstelling: \"1.9\"\n\ttitel: x\n---\n")
    try folder.write("content/prioriteit-1/4.7.md", "---\ndoelstelling: \"4.7\"\n---\n")
    try folder.write("content/hoofdstukken/anker.md", "---\nhoofdstuk: *x\ntitel: Anker\n---\n")
    try folder.write(
      "content/hoofdstukken/dubbel.md",
      "---\nhoofdstuk: bijlage\ntitle: a\ntitel: a\ntitel: b\n---\n")
    try folder.write("content/hoofdstukken/beeld.md", bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0, 1])
    try folder.write(
      "content/hoofdstukken/groot.md", String(repeating: "x", count: 50 << 20))
    let row = String(repeating: "|a", count: 200) + "|\n"
    let rule = String(repeating: "|-", count: 200) + "|\n"
    let table = row + rule + String(repeating: row, count: 200)
    try folder.write(
      "content/hoofdstukken/tabel.md", "---\nhoofdstuk: bijlage\ntitel: Tabel\n---\n\n" + table)
    let list = (0..<500).map { String(repeating: "  ", count: $0) + "- x\n" }.joined()
    try folder.write(
      "content/hoofdstukken/diep.md", "---\nhoofdstuk: bijlage\ntitel: Diep\n---\n\n" + list)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/content/hoofdstukken/buiten.md",
      withDestinationPath: "/etc/hostname")
    try folder.edit("content/data/opleidingen.csv", replacing: "b0444;", with: "b0444;x;")
    try folder.edit("content/data/kerncijfers.csv", replacing: ";", with: ",")
  }

  @Test("Each bad input gives its finding in one run, and the old site stays")
  func findsEverythingInOneRun() throws {
    let folder = try copyOfLiS()
    let tool = Tool(in: folder.url)
    #expect(try tool.run("build").status == 0)
    let before = try folder.contents(of: "public")
    try spoil(folder)
    let run = try tool.run("check", "--format", "concise")
    #expect(run.status == 1)
    let expected = [
      ("prioriteit-1/zonder-kop.md", "header-missing"), ("prioriteit-1/tab.md", "yaml-tab"),
      ("prioriteit-1/4.7.md", "unknown-doelstelling"), ("hoofdstukken/anker.md", "yaml-anchor"),
      ("hoofdstukken/dubbel.md", "unknown-key"), ("hoofdstukken/dubbel.md", "duplicate-key"),
      ("hoofdstukken/beeld.md", "file-not-text"), ("hoofdstukken/groot.md", "file-too-large"),
      ("hoofdstukken/tabel.md", "table-too-large"), ("hoofdstukken/diep.md", "nesting-too-deep"),
      ("hoofdstukken/buiten.md", "file-outside"), ("data/opleidingen.csv", "ragged-row"),
      ("data/datapackage.yaml", "column-missing"),
    ]
    for (path, id) in expected {
      let lines = run.output.split(separator: "\n").filter {
        $0.hasPrefix("content/\(path):") && $0.hasSuffix("[\(id)]")
      }
      #expect(!lines.isEmpty, "\(path) has no \(id)")
    }
    #expect(try tool.run("build").status == 1)
    #expect(try folder.contents(of: "public") == before)
  }

  @Test("What is internal or too small is in no file of the site")
  func leaksNothing() throws {
    let folder = try copyOfLiS()
    try folder.edit(
      "content/agenda.yaml", replacing: "drempel-kleine-aantallen: 5",
      with: "drempel-kleine-aantallen: 7000\nintern: GEHEIMESLEUTEL")
    try folder.edit(
      "content/prioriteit-1/1.3.md", replacing: "## Ambitie 2027",
      with: """
        ### GEHEIMDEEL {intern}

        GEHEIMETEKST <!-- GEHEIMCOMMENTAAR -->

        ## Ambitie 2027
        """)
    try folder.edit("content/data/opleidingen.csv", replacing: ";66;", with: ";6317;")
    #expect(try Tool(in: folder.url).run("build", "--allow-errors").status == 0)
    for (path, data) in try folder.contents(of: "public") {
      // Any four digits may stand in a control number by chance.
      let text = String(decoding: data, as: UTF8.self).replacing(/[0-9a-f]{64}/, with: "")
      #expect(!text.contains("GEHEIM"), "\(path) leaks internal text")
      #expect(!text.contains("6317") && !text.contains("6.317"), "\(path) leaks a small count")
    }
  }
}
