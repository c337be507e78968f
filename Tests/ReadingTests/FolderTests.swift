import Diagnostics
import Foundation
import Reading
import Testing

@Suite("Folders")
struct FolderTests {
  /// Returns the paths and the findings of a folder.
  private func read(_ folder: Folder) throws -> (paths: [String], findings: [String]) {
    let contents = try #require(FolderReader(folder.path)).read()
    return (
      contents.files.map(\.path), contents.findings.map { "\($0.id) \($0.range.file.path)" }
    )
  }

  @Test("are read whole, without hidden, noted and reserved files")
  func names() throws {
    let folder = try Folder()
    for name in [
      "agenda.yaml", ".verborgen.md", "_notities/x.md", "hoofdstukken/10.md", "hoofdstukken/_20.md",
      "hoofdstukken/.30.md", "versies/x.md", "voortgang/x.md", "verantwoording/x.md",
      "sjablonen/a.html",
      "beelden/een/twee/drie/vier.png", "data/a.csv", "prioriteit-1/versies/x.md",
      "é met spatie.md",
    ] { try folder.write(name, "x") }
    let (paths, findings) = try read(folder)
    #expect(
      paths == [
        "agenda.yaml", "beelden/een/twee/drie/vier.png", "data/a.csv", "hoofdstukken/10.md",
        "prioriteit-1/versies/x.md", "verantwoording/x.md", "voortgang/x.md", "é met spatie.md",
      ])
    #expect(findings.isEmpty)
    #expect(FolderReader(folder.path)?.templates().files.map(\.path) == ["sjablonen/a.html"])
  }

  @Test("follow a link to a file inside, and no other")
  func links() throws {
    let folder = try Folder()
    let outside = try Folder()
    try outside.write("geheim.md", "geheim")
    try folder.write("echt.md", "inhoud")
    try folder.write("map/a.md", "a")
    try folder.link("binnen.md", to: "echt.md")
    try folder.link("buiten.md", to: outside.path + "/geheim.md")
    try folder.link(
      "klim.md", to: "../" + (outside.path as NSString).lastPathComponent + "/geheim.md")
    try folder.link("nergens.md", to: "is-er-niet.md")
    try folder.link("rondje.md", to: "rondje.md")
    try folder.link("mapje", to: "map")
    try folder.link("omhoog", to: ".")
    let (paths, findings) = try read(folder)
    #expect(paths == ["binnen.md", "echt.md", "map/a.md"])
    #expect(
      findings == [
        "file-outside buiten.md", "file-outside klim.md", "file-outside mapje",
        "file-outside nergens.md", "file-outside omhoog", "file-outside rondje.md",
      ])
    let contents = try #require(FolderReader(folder.path)).read()
    #expect(!contents.files.contains { $0.bytes == Array("geheim".utf8) })
  }

  @Test("may be a link themselves")
  func linkedFolder() throws {
    let folder = try Folder()
    let other = try Folder()
    try folder.write("agenda.yaml", "x")
    try other.link("agenda", to: folder.path)
    #expect(FolderReader(other.path + "/agenda")?.read().files.map(\.path) == ["agenda.yaml"])
  }

  @Test("refuse texts over 4 MB and other files over 32 MB without reading them")
  func sizes() throws {
    let folder = try Folder()
    try folder.writeHollow("groot.md", megabytes: 50)
    try folder.writeHollow("net.yaml", megabytes: 4)
    try folder.writeHollow("data/groot.csv", megabytes: 33)
    try folder.writeHollow("data/net.csv", megabytes: 5)
    let (paths, findings) = try read(folder)
    #expect(paths == ["data/net.csv", "net.yaml"])
    #expect(findings == ["file-too-large data/groot.csv", "file-too-large groot.md"])
  }

  @Test("never open a pipe, which would wait for ever", .timeLimit(.minutes(1)))
  func pipes() throws {
    let folder = try Folder()
    #expect(mkfifo(folder.path + "/pijp.md", 0o600) == 0)
    let (paths, findings) = try read(folder)
    #expect(paths.isEmpty && findings == ["file-unreadable pijp.md"])
  }

  @Test(
    "say which file or folder cannot be opened",
    .disabled(if: geteuid() == 0, "the superuser may open everything"))
  func unreadable() throws {
    let folder = try Folder()
    try folder.write("dicht.md", "x")
    try folder.write("map/a.md", "x")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: folder.path + "/dicht.md")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: folder.path + "/map")
    let (paths, findings) = try read(folder)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: folder.path + "/map")
    #expect(paths.isEmpty)
    #expect(findings == ["file-unreadable map", "file-unreadable dicht.md"])
  }

  @Test("are refused when they are not there, or a file")
  func missing() throws {
    let folder = try Folder()
    try folder.write("bestand", "x")
    #expect(FolderReader(folder.path + "/is-er-niet") == nil)
    #expect(FolderReader(folder.path + "/bestand") == nil)
  }
}
