import Foundation
import TestSupport
import Testing

@Suite("What stays inside")
struct LeakTests {
  /// Returns the paths of the files below `public` that hold a text.
  private func files(with text: String, in folder: TemporaryFolder) throws -> [String] {
    try folder.contents(of: "public").filter { path, data in
      path.contains(text) || String(decoding: data, as: UTF8.self).contains(text)
    }.keys.sorted()
  }

  @Test("Notes under intern and opmerking are read by no one, at every level")
  func readsNoNotes() throws {
    let folder = try copyOfLiS()
    let notes = "opmerking: GEHEIM\n    intern:\n      eigenaar: GEHEIM\n    "
    try folder.edit(
      "content/prioriteit-1/1.3.md", replacing: "  - code: 2a\n    ",
      with: "  - code: 2a\n    " + notes)
    try folder.edit(
      "content/agenda.yaml", replacing: "  - begrip: A2\n",
      with: "  - begrip: A2\n    opmerking: GEHEIM\n")
    let run = try Tool(in: folder.url).run("build")
    #expect(run.status == 0, "\(run.error)")
    #expect(try files(with: "GEHEIM", in: folder) == [])
  }

  @Test("A picture is published only when public text refers to it")
  func publishesOnlyMentionedPictures() throws {
    let folder = try copyOfLiS()
    for name in ["los", "intern", "met spatie"] {
      try folder.write("content/beelden/\(name).png", "BEELD-\(name)")
    }
    try folder.edit(
      "content/prioriteit-1/1.3.md", replacing: "## Ambitie 2027",
      with: """
        ![Een draaibank](../beelden/met%20spatie.png)

        ### Intern deel {intern}

        ![Een draaibank](../beelden/intern.png)

        ## Ambitie 2027
        """)
    #expect(try Tool(in: folder.url).run("build").status == 0)
    #expect(try files(with: "BEELD-los", in: folder) == [])
    #expect(try files(with: "BEELD-intern", in: folder) == [])
    #expect(try files(with: "BEELD-met spatie", in: folder) == ["assets/beelden/met spatie.png"])
  }

  @Test("The answers of a group too small to show are not shown either")
  func withholdsSmallDistributions() throws {
    let folder = try copyOfLiS()
    try folder.edit(
      "content/prioriteit-1/1.3.md", replacing: "          2022: 3,6\n",
      with: "          2022:\n            waarde: 3,6\n            n: 4\n")
    try folder.edit("content/prioriteit-1/1.3.md", replacing: "goed: 41%", with: "goed: 41,37%")
    #expect(try Tool(in: folder.url).run("build").status == 0)
    #expect(try files(with: "41,37", in: folder) == [])
    #expect(try files(with: "41.37", in: folder) == [])
  }

  @Test(
    "Not even a draft is published with braces that should hide text and do not",
    arguments: [
      "GEHEIM {intern}.", "GEHEIM {inten}", "GEHEIM{intern}", "GEHEIM {Intern}",
      "GEHEIM {intern} hier.", "GEHEIM\n\n{intern}",
      "| a | b |\n|---|---|\n| GEHEIM {intern} | b |",
    ])
  func refusesIdleMarks(text: String) throws {
    let folder = try copyOfLiS()
    try folder.edit(
      "content/agenda.yaml", replacing: "status: vastgesteld", with: "status: concept")
    let tool = Tool(in: folder.url)
    #expect(try tool.run("build").status == 0)
    try folder.edit(
      "content/prioriteit-1/1.3.md", replacing: "## Ambitie 2027",
      with: text + "\n\n## Ambitie 2027")
    #expect(try tool.run("build").status == 1)
    #expect(try files(with: "GEHEIM", in: folder) == [])
    #expect(try tool.run("build", "--internal", "--output", "intern").status == 0)
  }

  @Test("The progress of a semester stays inside: text, numbers, search, data and pages")
  func keepsProgressInside() throws {
    let folder = try copyOfLiS()
    try folder.write(
      "content/voortgang/2025-2026-s1/1.3.md",
      """
      ---
      voortgang: 2025-2026-s1
      doelstelling: "1.3"
      indicatoren:
        - code: 2c
          gemeten:
            2025: 3,917
      ---
      ## Maatregelen

      ### Nazorg {maatregel=1 stand=vertraagd}

      GEHEIM, want dit is van onszelf.
      """)
    let tool = Tool(in: folder.url)
    let run = try tool.run("build", "--allow-errors")
    #expect(run.status == 0, "\(run.error)")
    for secret in ["GEHEIM", "geheim, want", "3,917", "3.917", "voortgang/", "2025-2026-s1"] {
      #expect(try files(with: secret, in: folder) == [], "\(secret)")
    }
    #expect(try tool.run("build", "--internal", "--allow-errors", "--output", "intern").status == 0)
    let inside = try folder.contents(of: "intern")
    let page = try #require(inside["voortgang/2025-2026-s1/1.3/index.html"])
    #expect(String(decoding: page, as: UTF8.self).contains("GEHEIM, want dit is van onszelf."))
  }

  @Test(
    "An agenda of which the status cannot be read does not replace the site",
    arguments: ["- a\n- b\n", "hallo\n", "formaat: 1\n---\nformaat: 1\n", ""])
  func keepsTheSiteOfABrokenAgenda(text: String) throws {
    let folder = try copyOfLiS()
    let tool = Tool(in: folder.url)
    #expect(try tool.run("build").status == 0)
    let before = try folder.contents(of: "public")
    try folder.write("content/agenda.yaml", text)
    #expect(try tool.run("build").status > 0)
    #expect(try folder.contents(of: "public") == before)
  }
}
