import Foundation
import TestSupport
import Testing

@Suite("The list to key into the portal")
struct EntryListTests {
  /// The example that has accounts.
  private static let college = PackageFolder.root.appending(path: "examples/voorbeeldcollege").path

  /// Returns the rows of a CSV by column name; fields with a quote are taken apart.
  private func rows(_ text: String) -> [[String: String]] {
    let plain = text.replacing("\u{FEFF}", with: "").replacing("\"", with: "")
    var lines = plain.components(separatedBy: "\r\n").map { $0.components(separatedBy: ";") }
    let header = lines.removeFirst()
    return lines.filter { $0.count == header.count }.map { line in
      Dictionary(zip(header, line)) { first, _ in first }
    }
  }

  @Test("Each number in it is the number that the site gives for the same place")
  func agreesWithTheSite() throws {
    let folder = try TemporaryFolder()
    let tool = Tool(in: folder.url)
    let made = try tool.run("export", "--entry-list", Self.college, "--year", "2025")
    #expect(made.status == 0, "\(made.error)")
    #expect(made.output.contains("nog niet bevestigd"))
    #expect(try tool.run("build", Self.college, "--output", "site").status == 0)
    var known: Set<String> = []
    for row in rows(try folder.text("site/data/waarden.csv")) where row["soort"] == "gemeten" {
      let place = [row["indicator"], row["onderdeel"], row["periode"], row["getal"]]
      known.insert(place.map { $0 ?? "" }.joined(separator: "|"))
    }
    let list = rows(try folder.text("invoerlijst.csv"))
    let numbers = list.filter { $0["Waarde"]?.first?.isNumber == true }
    #expect(numbers.count > 20, "the list is not what the test thinks")
    for row in numbers {
      let place = [row["Indicator"], row["Uitsplitsing"], row["Meetperiode"], row["Waarde"]]
      let key = place.map { $0 ?? "" }.joined(separator: "|")
      let isThere = known.contains(key)
      #expect(isThere, "\(key) is not on the site")
    }
  }

  @Test("A value that is not shown to the public, and one of the progress, is not in it")
  func keepsSecrets() throws {
    let folder = try TemporaryFolder()
    let tool = Tool(in: folder.url)
    _ = try tool.run("export", "--entry-list", Self.college, "--year", "2025")
    let text = try folder.text("invoerlijst.csv")
    #expect(text.contains("niet getoond"))
    #expect(!text.contains("98,7"))
    #expect(!text.contains("INTERN-PROEFZIN"))
  }

  @Test("It is a page too, with the same numbers")
  func isAPage() throws {
    let folder = try TemporaryFolder()
    let tool = Tool(in: folder.url)
    _ = try tool.run("export", "--entry-list", Self.college, "--year", "2025")
    let page = try tool.run(
      "export", "--entry-list", Self.college, "--year", "2025", "--output", "lijst.html")
    #expect(page.status == 0, "\(page.error)")
    let html = try folder.text("lijst.html")
    #expect(html.contains("Lees dit eerst"))
    for row in rows(try folder.text("invoerlijst.csv")) {
      guard let value = row["Waarde"], value.first?.isNumber == true else { continue }
      let isThere = html.contains(">\(value)")
      #expect(isThere, "\(value)")
    }
  }

  @Test("Without a year and without an account it says what to do")
  func needsAYear() throws {
    let folder = try copyOfLiS()
    let run = try Tool(in: folder.url).run("export", "--entry-list")
    #expect(run.status == 2)
    #expect(run.error.contains("--year"))
    let both = try Tool(in: folder.url).run("export", "--entry-list", "--package")
    #expect(both.status == 2)
  }
}
