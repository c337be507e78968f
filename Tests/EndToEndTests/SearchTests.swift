import Foundation
import TestSupport
import Testing

@Suite("Searching")
struct SearchTests {
  /// The file that the search page of a site loads.
  private func index(_ folder: TemporaryFolder, _ site: String) throws -> String {
    try folder.text("\(site)/assets/zoekindex.js")
  }

  @Test("What is written is found, and what is internal only on the school's own site")
  func findsWhatIsPublished() throws {
    let folder = try copyOfLiS()
    try folder.edit(
      "content/prioriteit-1/1.3.md", replacing: "## Ambitie 2027",
      with: """
        Een zwaluwstaartverbinding.

        ### Intern deel {intern}

        Een kwartelkoning.

        ## Ambitie 2027
        """)
    let tool = Tool(in: folder.url)
    #expect(try tool.run("build").status == 0)
    #expect(try tool.run("build", "--internal", "--output", "intern").status == 0)
    #expect(try index(folder, "public").contains(" zwaluwstaartverbinding."))
    #expect(try !index(folder, "public").contains("kwartelkoning"))
    #expect(try index(folder, "intern").contains(" kwartelkoning."))
  }

  @Test("A count that is kept back is not found either")
  func keepsSmallCountsBack() throws {
    let folder = try copyOfLiS()
    try folder.edit(
      "content/prioriteit-1/1.3.md", replacing: "          2022: 3,6\n",
      with: "          2022:\n            waarde: 3,6\n            n: 4\n")
    try folder.edit("content/prioriteit-1/1.3.md", replacing: "goed: 41%", with: "goed: 41,37%")
    #expect(try Tool(in: folder.url).run("build").status == 0)
    #expect(try !index(folder, "public").contains("41,37"))
  }

  @Test("The index opens with the words that the pages use, compounds with their parts")
  func marksCompounds() throws {
    let folder = try copyOfLiS()
    #expect(try Tool(in: folder.url).run("build").status == 0)
    let text = try index(folder, "public")
    #expect(text.hasPrefix("window.ijkpuntZoekindex={\"woorden\":\"de "))
    for word in ["studenten|raad", "kwaliteit|s|agenda", "stage|begeleiding"] {
      #expect(text.contains(word), "\(word)")
    }
  }
}
