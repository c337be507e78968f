import Foundation
import TestSupport
import Testing

@Suite("Versions")
struct VersionTests {
  /// A folder with a small adopted agenda.
  private func sample() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      "content/agenda.yaml",
      """
      formaat: 1
      instelling:
        naam: Voorbeeldcollege
      regeling: 2024-2027
      status: vastgesteld
      versie: "1.0"
      peildatum: 2026-06-01
      bronnen:
        - id: job
          naam: JOB-monitor
      vaststelling:
        - orgaan: bestuur
          handeling: vaststelling
          datum: 2024-03-04

      """)
    try folder.write(
      "content/prioriteit-1/1.1.md",
      """
      ---
      doelstelling: "1.1"
      indicatoren:
        - code: 1a
          bron: job
          nulmeting:
            2022: 50%
          doel:
            2027: 60%
      ---
      ## Ambitie 2027

      ### Samen leren {ambitie=1}

      Wij willen dat iedereen mee kan doen.

      Alleen voor ons. {intern}

      ## Maatregelen

      ### Een kaart {maatregel=1 besluit=toepassen soort=nieuw}

      - **2025** De kaart invoeren. {actie=a}

      """)
    return folder
  }

  /// An environment without the programs that make a PDF.
  private static let noTools = ["IJKPUNT_TOOLS": "/nergens"]

  /// The folder that the version gets.
  private static let version = "content/versies/2024-03-04-vastgesteld"

  @Test("A frozen version holds the sources, a list and a control number")
  func freezes() throws {
    let folder = try sample()
    try folder.write("content/voortgang/2025-2026-s1/1.1.md", "geheim")
    let run = try Tool(in: folder.url, environment: Self.noTools).run("freeze")
    #expect(run.status == 0, "\(run.error)")
    #expect(
      run.output.contains("make tools"), "without the programs there is no PDF, and it says so")
    #expect(try folder.text(Self.version + "/bijlage.html").contains("Samen leren"))
    #expect(try !folder.text(Self.version + "/bijlage.html").contains("Alleen voor ons"))
    #expect(
      try folder.text(Self.version + "/bronnen/prioriteit-1/1.1.md")
        == folder.text("content/prioriteit-1/1.1.md"))
    let list = try folder.text(Self.version + "/controle.txt")
    #expect(list.contains("  bronnen/agenda.yaml\n"))
    #expect(!list.contains("voortgang"))
    let number = try #require(run.output.firstMatch(of: /[0-9a-f]{64}/)).output
    #expect(try folder.text(Self.version + "/LEES-MIJ.txt").contains(number))
  }

  @Test("Freezing is the same every time, in any folder")
  func isDeterministic() throws {
    let numbers = try (0..<2).map { _ in
      let folder = try sample()
      let run = try Tool(in: folder.url, environment: Self.noTools).run("freeze")
      return try #require(run.output.firstMatch(of: /[0-9a-f]{64}/)).output
    }
    #expect(numbers[0] == numbers[1])
  }

  @Test("A version is never overwritten")
  func keeps() throws {
    let folder = try sample()
    let tool = Tool(in: folder.url, environment: Self.noTools)
    _ = try tool.run("freeze")
    #expect(try tool.run("freeze").output.contains("al vastgelegd"))
    try folder.edit("content/prioriteit-1/1.1.md", replacing: "2027: 60%", with: "2027: 55%")
    let again = try tool.run("freeze")
    #expect(again.status == 2)
    #expect(again.error.contains("nooit overschreven"))
    #expect(try folder.text(Self.version + "/bronnen/prioriteit-1/1.1.md").contains("60%"))
    #expect(try tool.run("freeze", "--name", "2026-05-01-bijgesteld").status == 0)
  }

  @Test("A name that is no folder's is refused", arguments: ["../x", "a/b", ".x", "-x", "a b"])
  func refusesNames(name: String) throws {
    let folder = try sample()
    let run = try Tool(in: folder.url).run("freeze", "--name=\(name)")
    #expect(run.status == 2)
    #expect(run.error.contains("naam van een versie"))
  }

  @Test("What changed in a stored version is found")
  func verifies() throws {
    let folder = try sample()
    let tool = Tool(in: folder.url, environment: Self.noTools)
    _ = try tool.run("freeze")
    #expect(try tool.run("freeze", "--verify").output.contains("vastgesteld: ongewijzigd"))
    try folder.edit(
      Self.version + "/bronnen/prioriteit-1/1.1.md", replacing: "60%", with: "55%")
    try folder.write(Self.version + "/bronnen/extra.md", "erbij")
    try FileManager.default.removeItem(
      at: folder.url.appending(path: Self.version + "/bronnen/agenda.yaml"))
    let run = try tool.run("freeze", "--verify")
    #expect(run.status == 1)
    #expect(run.output.contains("bronnen/prioriteit-1/1.1.md is veranderd"))
    #expect(run.output.contains("bronnen/extra.md is erbij gekomen"))
    #expect(run.output.contains("bronnen/agenda.yaml ontbreekt"))
  }

  @Test("The check finds a target that moved since without a reason")
  func findsMovedTarget() throws {
    let folder = try sample()
    let tool = Tool(in: folder.url, environment: Self.noTools)
    _ = try tool.run("freeze")
    try folder.edit("content/prioriteit-1/1.1.md", replacing: "2027: 60%", with: "2027: 55%")
    let run = try tool.run("check", "--only", "adopted-value-moved", "--format", "concise")
    #expect(run.output.contains("was 60% en is nu 55%"))
  }

  @Test("A stored version reaches no site")
  func staysHome() throws {
    let folder = try sample()
    let tool = Tool(in: folder.url, environment: Self.noTools)
    _ = try tool.run("freeze")
    try folder.edit("content/prioriteit-1/1.1.md", replacing: "iedereen", with: "elke student")
    #expect(try tool.run("build", "--allow-errors").status == 0)
    let files = FileManager.default.enumerator(atPath: folder.url.appending(path: "public").path)
    let names = files?.compactMap { $0 as? String } ?? []
    #expect(names.contains("index.html"))
    #expect(!names.contains { $0.contains("versies") })
    for name in names where name.hasSuffix(".html") || name.hasSuffix(".js") {
      #expect(try !folder.text("public/" + name).contains("iedereen mee"))
    }
  }

  @Test("A difference names what changed, and nothing that is internal")
  func tellsDifference() throws {
    let folder = try sample()
    let tool = Tool(in: folder.url, environment: Self.noTools)
    _ = try tool.run("freeze")
    let path = "content/prioriteit-1/1.1.md"
    try folder.edit(path, replacing: "2027: 60%", with: "2027: 55%")
    try folder.edit(path, replacing: "De kaart invoeren", with: "De kaart proberen")
    try folder.edit(path, replacing: "iedereen mee", with: "elke student mee")
    try folder.edit(path, replacing: "Alleen voor ons", with: "Nog steeds geheim")
    let run = try tool.run("diff", "2024-03-04-vastgesteld")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("doel 2027: 60% → 55%\n    Er staat geen reden bij."))
    #expect(run.output.contains("    - 2025: De kaart invoeren.\n    + 2025: De kaart proberen."))
    #expect(run.output.contains("    + Wij willen dat elke student mee kan doen."))
    #expect(!run.output.contains("geheim"))
    let internally = try tool.run("diff", "2024-03-04-vastgesteld", "--internal")
    #expect(internally.output.contains("geheim"))
  }

  @Test("A difference is written as JSON to a file, the same from folders")
  func writesJSON() throws {
    let folder = try sample()
    let tool = Tool(in: folder.url, environment: Self.noTools)
    _ = try tool.run("freeze")
    try folder.edit("content/prioriteit-1/1.1.md", replacing: "2027: 60%", with: "2027: 55%")
    let run = try tool.run(
      "diff", Self.version + "/bronnen", "content", "--format", "json", "--output", "v.json")
    #expect(run.status == 0, "\(run.error)")
    let text = try folder.text("v.json")
    #expect(text.contains("\"zonder-reden\": true"))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect((object?["waarden"] as? [Any])?.count == 1)
  }

  @Test("Two equal versions have no difference")
  func findsNothing() throws {
    let folder = try sample()
    let tool = Tool(in: folder.url, environment: Self.noTools)
    _ = try tool.run("freeze")
    let run = try tool.run("diff", "2024-03-04-vastgesteld")
    #expect(run.output.contains("agenda van nu: geen"))
  }

  @Test("A version that is not there is named, with those that are")
  func namesMissing() throws {
    let folder = try sample()
    let tool = Tool(in: folder.url, environment: Self.noTools)
    #expect(try tool.run("diff", "vorig-jaar").error.contains("nog geen versie vastgelegd"))
    _ = try tool.run("freeze")
    let run = try tool.run("diff", "vorig-jaar")
    #expect(run.status == 2)
    #expect(run.error.contains("Vastgelegd zijn: 2024-03-04-vastgesteld"))
  }

  @Test("A state in Git is compared with the agenda as it is")
  func readsGit() throws {
    let folder = try sample()
    for words in [
      ["init", "-q"], ["add", "."],
      ["-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "-qm", "eerste"],
    ] {
      let git = Process()
      git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      git.arguments = ["git"] + words
      git.currentDirectoryURL = folder.url
      try git.run()
      git.waitUntilExit()
      #expect(git.terminationStatus == 0)
    }
    try folder.edit("content/prioriteit-1/1.1.md", replacing: "2027: 60%", with: "2027: 55%")
    let run = try Tool(in: folder.url).run("diff", "HEAD")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("60% → 55%"))
    let wrong = try Tool(in: folder.url).run("diff", "--", "--output=x")
    #expect(wrong.status == 2)
  }
}
