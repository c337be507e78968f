import Foundation
import TestSupport
import Testing

/// `ijkpunt new` and `ijkpunt status`, as their users run them.
@Suite("Accounts on the command line")
struct AccountVerbsTests {
  /// The agendas that ship with the tool, by the year that the first account can be of.
  static let agendas = [
    "content", "examples/noorderpoort", "examples/voorbeeldcollege", "examples/concept",
  ]

  /// What may be open in an account that nobody filled in yet.
  private static let open: Set<String> = [
    "account-missing", "account-not-discussed", "heading-empty", "indicator-without-new-value",
    "measure-without-stand", "partner-not-evaluated", "spending-missing",
  ]

  /// Returns a copy of an agenda as the folder `agenda`, with the accounts that it has left out.
  private func copy(_ path: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copy(PackageFolder.root.appending(path: path), to: "agenda")
    for name in ["verantwoording", "voortgang"] {
      try? FileManager.default.removeItem(at: folder.url.appending(path: "agenda/" + name))
    }
    return folder
  }

  /// Returns the ids of the findings of a folder that are not there in `known`, with their lines.
  private func findings(_ folder: TemporaryFolder) throws -> [String] {
    let run = try Tool(in: folder.url).run("check", "agenda", "--advice", "--format", "concise")
    #expect(run.status != 2, "\(run.error)")
    return run.output.split(separator: "\n").map(String.init).filter { $0.hasSuffix("]") }
  }

  @Test(
    "What is made ready reads without errors and is only still to be filled in", arguments: agendas)
  func isOnlyOpen(path: String) throws {
    let folder = try copy(path)
    let before = Set(try findings(folder))
    for words in [["--year", "2025"], ["--semester", "2025-1"]] {
      let run = try Tool(in: folder.url).run("new", "agenda", words[0], words[1])
      #expect(run.status == 0, "\(run.error)")
    }
    let new = try findings(folder).filter { !before.contains($0) }
    let strange = new.filter { line in !Self.open.contains { line.hasSuffix("[\($0)]") } }
    #expect(strange == [])
    #expect(new.contains { $0.hasSuffix("[measure-without-stand]") })
    #expect(!new.contains { $0.contains(": fout:") })
  }

  @Test("What was written before is on no page", arguments: ["2026", "2027"])
  func keepsNotesInside(year: String) throws {
    let folder = try copy("content")
    try folder.write(
      "agenda/verantwoording/2025/1.1.md",
      """
      ---
      verantwoording: "2025"
      doelstelling: "1.1"
      ---
      ## Wat we deden

      Kwikstaarten nestelen in de werkplaats.
      """)
    #expect(try Tool(in: folder.url).run("new", "agenda", "--year", year).status == 0)
    #expect(
      try folder.text("agenda/verantwoording/\(year)/1.1.md").contains("Kwikstaarten"))
    try FileManager.default.removeItem(at: folder.url.appending(path: "agenda/verantwoording/2025"))
    let run = try Tool(in: folder.url).run("build", "agenda", "--allow-errors")
    #expect(run.status == 0, "\(run.error)")
    let site = try folder.contents(of: "public")
    #expect(site.values.allSatisfy { $0.range(of: Data("wikstaarten".utf8)) == nil })
  }

  @Test("Nothing that is there is changed, and what is missing is added")
  func keepsWhatIsThere() throws {
    let folder = try copy("content")
    let path = "agenda/verantwoording/2026/1.2.md"
    try folder.write(path, "Van mij.\n")
    let run = try Tool(in: folder.url).run("new", "agenda", "--year", "2026")
    #expect(run.status == 0)
    #expect(run.output.contains("  stond er  verantwoording/2026/1.2.md\n"))
    #expect(run.output.contains("Wat er stond, is niet veranderd."))
    #expect(try folder.text(path) == "Van mij.\n")
    let before = try folder.contents(of: "agenda")
    let again = try Tool(in: folder.url).run("new", "agenda", "--year", "2026")
    #expect(again.output.contains("Alles stond er al."))
    #expect(try folder.contents(of: "agenda") == before)
  }

  @Test("--dry-run names the files and writes none")
  func showsOnly() throws {
    let folder = try copy("content")
    let before = try folder.contents(of: "agenda")
    let run = try Tool(in: folder.url).run("new", "agenda", "--semester", "2026-1", "--dry-run")
    #expect(run.output.contains("  zou komen  voortgang/2026-2027-s1/1.1.md\n"))
    #expect(try folder.contents(of: "agenda") == before)
  }

  @Test(
    "A term that cannot be is refused, with an example",
    arguments: [
      (["new", "agenda"], "ijkpunt new agenda --year 2026"),
      (["new", "agenda", "--year", "2026", "--semester", "2026-1"], "ijkpunt new --year 2026"),
      (["new", "agenda", "--semester", "2026-3"], "--semester 2026-1"),
      (["new", "agenda", "--year", "2031"], "--year 2027"),
      (["new", "weg", "--year", "2026"], "De map \"weg\" is er niet."),
    ])
  func refuses(words: [String], says: String) throws {
    let folder = try copy("content")
    let tool = Tool(in: folder.url)
    let run =
      switch words.count {
      case 2: try tool.run(words[0], words[1])
      case 4: try tool.run(words[0], words[1], words[2], words[3])
      default: try tool.run(words[0], words[1], words[2], words[3], words[4], words[5])
      }
    #expect(run.status == 2)
    #expect(run.error.contains(says), "\(run.error)")
  }

  @Test("A folder that may not be written in gets no file, and the run says why")
  func saysWhy() throws {
    let folder = try copy("content")
    try folder.write("agenda/verantwoording", "geen map")
    let run = try Tool(in: folder.url).run("new", "agenda", "--year", "2026")
    #expect(run.status == 2)
    #expect(run.error.contains("Er is niets bijgekomen"), "\(run.error)")
  }

  @Test("status tells what is missing, late and due, twice the same", arguments: agendas)
  func tellsTheStatus(path: String) throws {
    let folder = try copy(path)
    let text = try Tool(in: folder.url).run("status", "agenda")
    #expect(text.status == 0, "\(text.error)")
    #expect(text.output.contains("\nPer doelstelling\n"))
    #expect(text.output == (try Tool(in: folder.url).run("status", "agenda").output))
    let json = try Tool(in: folder.url).run("status", "agenda", "--format", "json")
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(value?["version"] as? Int == 1)
    #expect((value?["late"] as? [Any]) != nil)
  }

  @Test("status names the role of an action that is late")
  func namesRoles() throws {
    let folder = try copy("examples/concept")
    try folder.edit(
      "agenda/agenda.yaml", replacing: "peildatum: 2025-11-01", with: "peildatum: 2026-09-01")
    let run = try Tool(in: folder.url).run("status", "agenda")
    #expect(run.output.contains("\n  1.3  M1.3.1 a  Kleinere klassen in het eerste jaar. "))
    #expect(run.output.contains("\nTe laat\n") && run.output.contains("\nPer rol\n"))
    #expect(run.output.contains("opleidingsmanagers"))
  }
}
